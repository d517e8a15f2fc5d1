import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { profile } from '../../../test/fakes/profile.ts';
import { civilDate } from '../../domain/civil-date.ts';
import { mapColumns } from './columns.ts';
import { readGroups } from './groups.ts';
import { orderOf } from './order.ts';
import { readTable } from './table.ts';

const ROOT = 'test/fixtures/imports';
const TODAY = civilDate('2026-11-21');
const still = () => Promise.resolve();

/** What a file of a folder says, written as `expected.json` writes it. */
async function reading(bytes: Uint8Array): Promise<unknown> {
  const read = await readTable(bytes, still);
  if (!read.ok) return { fault: read.fault, line: read.line };
  const { table } = read;
  const { encoding, separator, headerLine, dropped } = table;
  const mapping = mapColumns(table.headers);
  const how = { mapping, order: orderOf(table, mapping), today: TODAY };
  const { groups, refused, repeated } = await readGroups(table, how, [profile()], still);
  return {
    encoding,
    separator,
    headerLine,
    dropped,
    groups: groups.map(({ patient, treatment, lines, own }) => ({
      patient: `${patient.birthName} ${patient.firstName} ${patient.birthDate}`,
      treatment,
      lines: lines.map(({ date, act }) => `${date} ${act}`.trim()),
      own,
    })),
    refused: Object.fromEntries(refused),
    repeated,
  };
}

describe('files of past sessions', () => {
  const cases = readdirSync(ROOT);
  it('are found', () => expect(cases.length).toBeGreaterThan(10));
  it.each(cases)('%s', async (name) => {
    const [file = ''] = readdirSync(join(ROOT, name)).filter((path) => path !== 'expected.json');
    const expected: unknown = JSON.parse(readFileSync(join(ROOT, name, 'expected.json'), 'utf8'));
    expect(await reading(readFileSync(join(ROOT, name, file)))).toEqual(expected);
  });
});
