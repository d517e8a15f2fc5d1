import { inflateSync } from 'node:zlib';

/** The lines of text of a PDF written by us: hexadecimal strings in compressed streams, in cp1252. */
export function pdfText(bytes: Uint8Array): string[] {
  const raw = Buffer.from(bytes).toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body = '']) => {
    const packed = Buffer.from(body, 'latin1');
    try {
      return inflateSync(packed).toString('latin1');
    } catch {
      return body;
    }
  });
  const decoder = new TextDecoder('windows-1252');
  return streams.flatMap((stream) =>
    [...stream.matchAll(/<([0-9A-Fa-f]+)>\s*Tj/g)].map(([, hex = '']) =>
      decoder.decode(Buffer.from(hex, 'hex')),
    ),
  );
}
