import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { dump } from '../../../test/fakes/dump.ts';
import { profile } from '../../../test/fakes/profile.ts';
import { runs } from '../../../test/fakes/runs.ts';
import { newLedger } from '../../../test/fakes/world.ts';
import { civilDate } from '../../domain/civil-date.ts';
import { pastCareSchema } from '../../domain/past-care.ts';
import type { Ledger } from '../../ledger/open.ts';
import { mapColumns } from './columns.ts';
import { careOf, tryOut } from './dry-run.ts';
import { readGroups } from './groups.ts';
import { readPasted } from './pasted.ts';
import { rowRefusals } from './rows.ts';
import { readTable } from './table.ts';

const ROOT = 'test/fixtures/imports';
const TODAY = civilDate('2026-11-21');
const still = () => Promise.resolve();
const none = () => ({ sessions: [], assessments: [] });
const FAULTS = ['empty', 'too-large', 'workbook', 'not-text', 'no-columns', 'quotes', 'too-many'];

const files = readdirSync(ROOT).map((name) => {
  const [file = ''] = readdirSync(join(ROOT, name)).filter((path) => path !== 'expected.json');
  return new Uint8Array(readFileSync(join(ROOT, name, file)));
});

/** One blow to a file: bytes written over, taken out, put in, or said twice. */
const blow = fc.record({
  how: fc.constantFrom('over', 'out', 'in', 'twice', 'cut'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 6 }),
  sign: fc.constantFrom(...'";,\t|\n\r\0 /-.0123456789', '\u00e9'),
});

type Blow = typeof blow extends fc.Arbitrary<infer T> ? T : never;

function struck(file: Uint8Array, { how, at, bytes, sign }: Blow): Uint8Array<ArrayBuffer> {
  const place = Math.floor(at * file.length);
  const [head, tail] = [file.slice(0, place), file.slice(place)];
  const put = bytes.length % 2 === 0 ? bytes : new TextEncoder().encode(sign);
  const parts = {
    over: [head, put, tail.slice(put.length)],
    out: [head, tail.slice(put.length)],
    in: [head, put, tail],
    twice: [head, tail.slice(0, 40), tail],
    cut: [head],
  }[how];
  return new Uint8Array(Buffer.concat(parts));
}

describe('files that something went wrong with', () => {
  let ledger: Ledger;
  let before: string;
  beforeAll(async () => {
    ledger = await newLedger();
    before = await dump(ledger);
  });

  it('give a table or a named fault, lines or named refusals, and never touch the ledger', async () => {
    const broken = fc.record({
      file: fc.constantFrom(...files),
      blows: fc.array(blow, { minLength: 1, maxLength: 8 }),
    });
    const faults = new Set<string>();
    await fc.assert(
      fc.asyncProperty(broken, async ({ file, blows }) => {
        const bytes = blows.reduce(struck, file);
        const read = await readTable(bytes, still);
        if (!read.ok) {
          faults.add(read.fault);
          return;
        }
        const how = {
          mapping: mapColumns(read.table.headers),
          order: 'capitals',
          today: TODAY,
        } as const;
        const past = await readGroups(read.table, how, [profile()], still);
        for (const why of past.refused.keys()) expect(rowRefusals).toContain(why);
        const given = past.groups.flatMap(({ lines }) => lines).length;
        const refused = [...past.refused.values()].flat().length;
        // No line is lost: read, refused, or said to be a copy.
        expect(given + refused + past.repeated).toBe(read.table.rows.length);
        await tryOut(ledger, past.groups, TODAY, none, still);
        for (const group of past.groups) pastCareSchema.parse(careOf(group, null));
      }),
      runs(500),
    );
    expect(await dump(ledger)).toBe(before);
    expect(FAULTS).toEqual(expect.arrayContaining([...faults]));
    expect(faults.size).toBeGreaterThan(2);
  });
  it('whatever is pasted gives cells or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a1é"\t\n\r; /') }), (text) => {
        for (const cells of readPasted(text) ?? []) expect(Array.isArray(cells)).toBe(true);
      }),
      runs(200),
    );
  });
});
