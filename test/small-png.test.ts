import { readFileSync } from 'node:fs';
import { deflateSync, inflateSync, crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { smallPng } from '../scripts/story/small-png.ts';

const WIDTH = 3;
const HEIGHT = 6;

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A picture of three by six, every row under a filter of its own, and the pixels that it shows. */
function filtered(): { png: Buffer; rows: number[][] } {
  const rows = Array.from({ length: HEIGHT }, (_, y) =>
    Array.from({ length: WIDTH * 3 }, (__, x) => (x * 37 + y * y * 53) % 256),
  );
  const at = (y: number, x: number) => (x < 0 ? 0 : (rows[y]?.[x] ?? 0));
  const packed = rows.flatMap((row, y) => {
    const filter = y % 5;
    const from = (x: number) => {
      const [left, up, corner] = [at(y, x - 3), at(y - 1, x), at(y - 1, x - 3)];
      const near = [left, up, corner].toSorted(
        (a, b) => Math.abs(left + up - corner - a) - Math.abs(left + up - corner - b),
      );
      return [0, left, up, (left + up) >> 1, near[0] ?? 0][filter] ?? 0;
    };
    return [filter, ...row.map((value, x) => (value - from(x) + 256) % 256)];
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const png = Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from('Software\0anything')),
    chunk('IDAT', deflateSync(Buffer.from(packed))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return { png, rows };
}

describe('pictures of the guide', () => {
  it('keep every pixel, whatever filter a row was written with, and nothing else', () => {
    const { png, rows } = filtered();
    const small = smallPng(png);
    const names = [...small.toString('latin1').matchAll(/IHDR|tEXt|IDAT|IEND/g)].map(String);
    expect(names).toEqual(['IHDR', 'IDAT', 'IEND']);
    const begins = small.indexOf('IDAT');
    const length = small.readUInt32BE(begins - 4);
    const pixels = inflateSync(small.subarray(begins + 4, begins + 4 + length));
    expect([...pixels]).toEqual(rows.flatMap((row) => [0, ...row]));
  });
  it('refuse what no browser writes', () => {
    const { png } = filtered();
    png[24] = 16;
    expect(() => smallPng(png)).toThrow('not a screenshot');
  });
  it('named in the guide are there, and small', () => {
    const guide = readFileSync('docs/guide.fr.md', 'utf8');
    const named = [...guide.matchAll(/\]\((pictures\/[^)]+\.png)\)/g)].map(([, path]) => path);
    expect(named.length).toBeGreaterThan(5);
    const sizes = named.map((path) => readFileSync(`docs/${path}`).length);
    expect(sizes.filter((size) => size > 120_000)).toEqual([]);
  });
});
