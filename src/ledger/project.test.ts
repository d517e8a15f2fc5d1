import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFacts, anyOpening } from '../../test/fakes/any-facts.ts';
import { PATIENT } from '../../test/fakes/draft.ts';
import { billed, fact, opened } from '../../test/fakes/facts.ts';
import { runs } from '../../test/fakes/runs.ts';
import { newLedger } from '../../test/fakes/world.ts';
import { civilDate } from '../domain/civil-date.ts';
import { foldHistory } from '../domain/episode.ts';
import { addMonthTotals, projectFacts } from '../domain/projection.ts';
import { append } from './append.ts';
import { factsOf } from './facts-of.ts';
import type { Ledger } from './open.ts';
import { projectionOf, readPeople, unseal } from './people.ts';
import { rebuildProjections } from './project.ts';

const seen = () => fact('patient-seen', { patient: PATIENT });

async function everyProjection(ledger: Ledger) {
  const rows = await ledger.db.patients.toArray();
  return Promise.all(rows.map(async (row) => ({ open: row.open, ...(await unseal(ledger, row)) })));
}

describe('projections', () => {
  it('folded live, command by command, are those folded from all facts at once', async () => {
    await fc.assert(
      fc.asyncProperty(anyOpening, anyFacts, fc.nat(5), async (opening, facts, slice) => {
        const ledger = await newLedger();
        const all = [seen(), ...opening, ...facts];
        for (let at = 0; at < all.length; at += slice + 1) {
          await append(ledger, { facts: all.slice(at, at + slice + 1) });
        }
        const live = await everyProjection(ledger);
        await ledger.db.patients.clear();
        await rebuildProjections(ledger);
        expect(await everyProjection(ledger)).toEqual(live);
        const kept = await factsOf(ledger, 'patient');
        expect(live).toMatchObject([{ episodes: foldHistory(kept).episodes, patient: PATIENT }]);
        await ledger.db.delete();
      }),
      runs(40),
    );
  });
  it('two commands at once about one patient: both are in it', async () => {
    const ledger = await newLedger();
    await Promise.all([
      append(ledger, { facts: [opened()] }),
      append(ledger, { facts: [opened({ episode: 'back', region: 'dos' })] }),
      append(ledger, { facts: billed('a', ['2026-10-05']) }),
    ]);
    const projection = await projectionOf(ledger, 'patient');
    expect(projection?.episodes.map(({ id }) => id).toSorted()).toEqual(['back', 'knee']);
    expect(projection?.episodes.flatMap(({ sessions }) => sessions)).toHaveLength(1);
  });
  it('a damaged one, and one that belongs to nobody, are put right by one command', async () => {
    const ledger = await newLedger();
    await append(ledger, { facts: [seen(), opened()] });
    const [row] = await ledger.db.patients.toArray();
    if (!row) throw new Error('no row');
    await ledger.db.patients.put({ ...row, sealed: new Uint8Array(40) });
    await ledger.db.patients.put({ ...row, tag: 'nobody' });
    const steps: number[] = [];
    await rebuildProjections(ledger, (done, of) => steps.push(done / of));
    expect(await everyProjection(ledger)).toMatchObject([{ tag: 'patient', patient: PATIENT }]);
    expect(steps.at(-1)).toBe(1);
  });
});

describe('who is read', () => {
  const tagged = (tag: string, facts: ReturnType<typeof seen>[]) =>
    facts.map((f) => ({ ...f, tag }));
  it('those with an open episode alone, where only they are asked for', async () => {
    const ledger = await newLedger();
    const closed = fact('episode-closed', {
      episode: 'knee',
      on: civilDate('2026-11-01'),
      result: null,
    });
    await append(ledger, { facts: tagged('one', [seen(), opened()]) });
    await append(ledger, { facts: tagged('two', [seen(), opened(), closed]) });
    expect((await readPeople(ledger, { open: true })).map(({ tag }) => tag)).toEqual(['one']);
    expect(await readPeople(ledger)).toHaveLength(2);
  });
  it('two joined names as one person, until they are split', async () => {
    const ledger = await newLedger();
    const married = { ...PATIENT, birthName: 'EXEMPLE' };
    const join = (tag: string, other: string, into: boolean) => ({
      ...fact('patients-joined', { other, into, key: `join|${tag}` }),
      tag,
    });
    await append(ledger, {
      facts: tagged('one', [seen(), opened(), ...billed('a', ['2026-10-05'])]),
    });
    await append(ledger, {
      facts: tagged('two', [
        fact('patient-seen', { patient: married }),
        fact('session-by-hand', {
          episode: 'knee',
          gesture: 'g',
          session: { date: civilDate('2026-10-09'), rank: 1, act: '' },
        }),
      ]),
    });
    await append(ledger, { facts: [join('one', 'two', false), join('two', 'one', true)] });
    const [person, ...more] = await readPeople(ledger);
    expect(more).toEqual([]);
    expect(person).toMatchObject({
      tag: 'one',
      patient: PATIENT,
      alsoKnownAs: [{ patient: married }],
    });
    expect(person?.episodes.flatMap(({ sessions }) => sessions)).toHaveLength(2);
    expect(await readPeople(ledger, { under: 'two' })).toMatchObject([{ tag: 'one' }]);
    const split = (tag: string) => ({
      ...fact('fact-voided', { fact: `join|${tag}`, reason: '' }),
      tag,
    });
    await append(ledger, { facts: [split('one'), split('two')] });
    expect((await readPeople(ledger)).map(({ tag }) => tag).toSorted()).toEqual(['one', 'two']);
  });
});

describe('month totals', () => {
  it('count what is certain, by the month of the session and by who wrote it', () => {
    const facts = [
      opened({ day: civilDate('2026-09-30') }),
      ...billed('a', ['2026-09-30', '2026-10-05'], 'success', {
        assessments: [civilDate('2026-09-30')],
      }),
      ...billed('b', ['2026-10-09'], 'unknown'),
    ];
    const { months } = projectFacts('patient', facts);
    expect(months).toEqual({
      '2026-09': { '10101010105': { sessions: 1, assessments: 1, opened: 1 } },
      '2026-10': { '10101010105': { sessions: 1, assessments: 0, opened: 0 } },
    });
    expect(addMonthTotals(months, months)['2026-09']?.['10101010105']?.sessions).toBe(2);
    expect(addMonthTotals(months, {})).toEqual(months);
  });
});
