import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = 8;
/** Length, name and check sum around the data of a chunk. */
const AROUND = 12;
/** Bytes of a pixel by colour type: grey, RGB, palette, grey and alpha, RGB and alpha. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const NEEDED = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);

interface Chunk {
  name: string;
  data: Buffer;
}

/**
 * The same picture in fewer bytes: browsers pack their screenshots in haste. Every pixel stays what it is;
 * chunks that say nothing of the pixels go.
 */
export function smallPng(png: Buffer): Buffer {
  const chunks = chunksOf(png).filter(({ name }) => NEEDED.has(name));
  const packed = chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data);
  const rows = plainRows(inflateSync(Buffer.concat(packed)), chunks[0]?.data ?? Buffer.alloc(0));
  const data = deflateSync(rows, { level: 9, memLevel: 9 });
  const [first] = chunks.filter(({ name }) => name === 'IDAT');
  const kept = chunks.flatMap((chunk) => {
    if (chunk.name !== 'IDAT') return [written(chunk)];
    return chunk === first ? [written({ name: 'IDAT', data })] : [];
  });
  return Buffer.concat([png.subarray(0, SIGNATURE), ...kept]);
}

/** The rows without the filters of the format: letters on flat colours pack better as they are. */
function plainRows(filtered: Buffer, header: Buffer): Buffer {
  const width = header.readUInt32BE(0);
  const height = header.readUInt32BE(4);
  const channels = CHANNELS[header[9] ?? 0];
  if (header[8] !== 8 || channels === undefined)
    throw new Error('not a screenshot as browsers write');
  const length = width * channels;
  const rows = Buffer.alloc(height * (length + 1));
  for (let y = 0; y < height; y += 1) {
    const row = y * (length + 1);
    const filter = filtered[row] ?? 0;
    for (let x = 0; x < length; x += 1) {
      const at = row + 1 + x;
      const left = x < channels ? 0 : (rows[at - channels] ?? 0);
      const up = y === 0 ? 0 : (rows[at - length - 1] ?? 0);
      const corner = x < channels || y === 0 ? 0 : (rows[at - length - 1 - channels] ?? 0);
      rows[at] = (filtered[at] ?? 0) + foretold(filter, left, up, corner);
    }
  }
  return rows;
}

/** What a filter foretells of a byte, by its neighbours: none, left, above, their mean, or Paeth's choice. */
function foretold(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return Math.floor((left + up) / 2);
  if (filter !== 4) return 0;
  const guess = left + up - corner;
  const far = [left, up, corner].map((near) => Math.abs(guess - near)) as [number, number, number];
  if (far[0] <= far[1] && far[0] <= far[2]) return left;
  return far[1] <= far[2] ? up : corner;
}

function chunksOf(png: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE; at < png.length;) {
    const length = png.readUInt32BE(at);
    const name = png.toString('latin1', at + 4, at + 8);
    chunks.push({ name, data: png.subarray(at + 8, at + 8 + length) });
    at += AROUND + length;
  }
  return chunks;
}

function written({ name, data }: Chunk): Buffer {
  const chunk = Buffer.alloc(AROUND + data.length);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(name, 4, 'latin1');
  data.copy(chunk, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + data.length)), 8 + data.length);
  return chunk;
}
