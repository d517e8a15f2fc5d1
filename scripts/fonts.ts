import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { Plugin } from 'vite';

const PREFIX = '#font/';
const FILES: Readonly<Record<string, string>> = {
  regular: '400Regular/SourceSans3_400Regular.ttf',
  bold: '700Bold/SourceSans3_700Bold.ttf',
};
const PACKAGE = join(import.meta.dirname, '../node_modules/@expo-google-fonts/source-sans-3');

/**
 * The fonts of our papers as modules, `#font/regular` and `#font/bold`: WOFF in base64. A module is the one
 * form in which our own pages, a script in a host page and a unit test all get it without asking any network.
 */
export function fonts(): Plugin {
  return {
    name: 'neuvieme:fonts',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      const file = id.startsWith(`\0${PREFIX}`) ? FILES[id.slice(PREFIX.length + 1)] : undefined;
      if (file === undefined) return null;
      return `export default '${woff(readFileSync(join(PACKAGE, file))).toString('base64')}';`;
    },
  };
}

const HEADER = 44;
const ENTRY = 20;

/**
 * A TrueType font as WOFF 1.0 (w3.org/TR/WOFF): every table as it is, compressed. Nothing of the font is
 * changed, so that it keeps its name under its licence (OFL, with « Source » reserved).
 */
export function woff(font: Buffer): Buffer {
  const count = font.readUInt16BE(4);
  const header = Buffer.alloc(HEADER + ENTRY * count);
  const bodies: Buffer[] = [];
  let end = header.length;
  let unpacked = 12 + 16 * count;
  for (let table = 0; table < count; table += 1) {
    const from = 12 + 16 * table;
    const offset = font.readUInt32BE(from + 8);
    const length = font.readUInt32BE(from + 12);
    const body = smaller(font.subarray(offset, offset + length));
    const entry = HEADER + ENTRY * table;
    font.copy(header, entry, from, from + 4);
    header.writeUInt32BE(end, entry + 4);
    header.writeUInt32BE(body.length, entry + 8);
    header.writeUInt32BE(length, entry + 12);
    font.copy(header, entry + 16, from + 4, from + 8);
    const padded = Buffer.alloc(upToFour(body.length));
    body.copy(padded);
    bodies.push(padded);
    end += padded.length;
    unpacked += upToFour(length);
  }
  header.write('wOFF', 0, 'latin1');
  font.copy(header, 4, 0, 4);
  header.writeUInt32BE(end, 8);
  header.writeUInt16BE(count, 12);
  header.writeUInt32BE(unpacked, 16);
  return Buffer.concat([header, ...bodies]);
}

/** A table that does not get smaller is kept as it is: the format asks for it. */
function smaller(table: Buffer): Buffer {
  const packed = deflateSync(table, { level: 9 });
  return packed.length < table.length ? packed : table;
}

function upToFour(length: number): number {
  return Math.ceil(length / 4) * 4;
}
