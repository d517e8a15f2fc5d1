import { describe, expect, it, vi } from 'vitest';
import { PATIENT } from '../../test/fakes/draft.ts';
import { billed, fact, opened } from '../../test/fakes/facts.ts';
import { newLedger, newWorld } from '../../test/fakes/world.ts';
import { civilDate } from '../domain/civil-date.ts';
import type { Fact } from '../domain/facts.ts';
import { ACTIVITY, PRACTICE } from '../domain/practice-facts.ts';
import { addMonthTotals, type Months } from '../domain/projection.ts';
import { ofKind } from '../domain/facts.ts';
import { purgeToday, setRetention, trustClock } from './retention.ts';
import type { World } from './world.ts';
import { append } from '../ledger/append.ts';
import { factsOf, factsUnder } from '../ledger/facts-of.ts';
import { readKeeping } from '../ledger/keeping.ts';
import type { Ledger } from '../ledger/open.ts';
import { readPeople, unseal } from '../ledger/people.ts';
import { purge } from '../ledger/purge.ts';
import { readPurged } from '../ledger/purged-totals.ts';
import { tagOfAlias } from '../ledger/read.ts';

vi.mock('../platform/browser.ts', () => import('../../test/fakes/extension.ts'));

const day = civilDate;
const under = (tag: string, on: string, facts: Fact[]) =>
  facts.map((one) => ({ ...one, tag, day: day(on) }));

/** Somebody of 2026 and somebody of 2029, with a doctor's invoice of each year. */
async function twoPatients(): Promise<Ledger> {
  const ledger = await newLedger();
  const person = () => [fact('patient-seen', { patient: PATIENT }), opened()];
  await append(ledger, {
    facts: under('old', '2026-10-01', [...person(), ...billed('a', ['2026-10-05', '2026-11-02'])]),
    aliases: [{ alias: 'of-old', tag: 'old' }],
  });
  await append(ledger, {
    facts: under('young', '2029-10-01', [...person(), ...billed('b', ['2029-10-05'])]),
    aliases: [{ alias: 'of-young', tag: 'young' }],
  });
  const prescribed = (month: string) =>
    under(ACTIVITY, `${month}-01`, [
      fact('prescribed-seen', { month, invoice: `i${month}`, sessions: 4 }),
    ]);
  await append(ledger, { facts: [...prescribed('2026-10'), ...prescribed('2029-10')] });
  return ledger;
}

async function monthsLeft(ledger: Ledger): Promise<Months> {
  const rows = await Promise.all(
    (await ledger.db.patients.toArray()).map((r) => unseal(ledger, r)),
  );
  const { months } = await readPurged(ledger);
  return rows.reduce((sum, row) => addMonthTotals(sum, row.months), months);
}

describe('a purge', () => {
  it('deletes who is older than the retention, for good, and leaves months without a patient', async () => {
    const ledger = await twoPatients();
    const before = await monthsLeft(ledger);
    expect(await purge(ledger, day('2030-03-01'), 39)).toEqual({ facts: 5, patients: 1 });
    expect(await factsUnder(ledger, 'old')).toEqual([]);
    expect(await tagOfAlias(ledger, 'of-old')).toBeNull();
    expect((await readPeople(ledger)).map(({ tag }) => tag)).toEqual(['young']);
    expect(await tagOfAlias(ledger, 'of-young')).toBe('young');
    expect(await monthsLeft(ledger)).toEqual(before);
    expect((await readPurged(ledger)).prescribed).toEqual({ '2026-10': { '10101010105': 4 } });
    expect(await purge(ledger, day('2030-03-01'), 39)).toEqual({ facts: 0, patients: 0 });
    expect(await monthsLeft(ledger)).toEqual(before);
  });
  it('touches nothing that is younger', async () => {
    const ledger = await twoPatients();
    expect(await purge(ledger, day('2030-01-01'), 39)).toMatchObject({ patients: 0 });
    expect(await factsUnder(ledger, 'old')).toHaveLength(4);
  });
  it('keeps the tombstone of somebody erased', async () => {
    const ledger = await newLedger();
    await append(ledger, { facts: under('gone', '2020-01-01', [fact('patient-erased', {})]) });
    await purge(ledger, day('2040-01-01'), 12);
    expect(await factsUnder(ledger, 'gone')).toHaveLength(1);
  });
});

describe('the daily purge', () => {
  const at = (world: World, date: string): World => ({
    ...world,
    now: () => Date.parse(`${date}T10:00:00Z`),
  });
  async function started() {
    const world = await newWorld('2026-11-22');
    await append(world.ledger, {
      facts: under('old', '2020-01-01', [fact('patient-seen', { patient: PATIENT }), opened()]),
    });
    return world;
  }
  const isThere = async ({ ledger }: World) => (await factsUnder(ledger, 'old')).length > 0;

  it('purges once a day, and writes it into the journal of decisions', async () => {
    const world = await started();
    await purgeToday(at(world, '2026-11-22'));
    expect(await isThere(world)).toBe(false);
    expect(await readKeeping(world.ledger)).toMatchObject({ trusted: '2026-11-22', leapt: null });
    const noted = ofKind(await factsOf(world.ledger, PRACTICE), 'decision-noted');
    expect(noted.map(({ what }) => what)).toEqual(['purged']);
  });
  it('a clock that leaps forward purges nothing, until she says that it is right', async () => {
    const world = await started();
    await setRetention(world, 240);
    await purgeToday(at(world, '2026-11-22'));
    const leapt = at(world, '2076-11-22');
    await purgeToday(leapt);
    await purgeToday(leapt);
    expect(await isThere(world)).toBe(true);
    expect(await readKeeping(world.ledger)).toMatchObject({
      trusted: '2026-11-22',
      leapt: '2076-11-22',
    });
    // Back where it was, nothing is left to say.
    await purgeToday(at(world, '2026-11-23'));
    expect((await readKeeping(world.ledger)).leapt).toBeNull();
    expect(await isThere(world)).toBe(true);
    await trustClock(leapt);
    expect(await isThere(world)).toBe(false);
  });
  it('a clock that goes back purges nothing', async () => {
    const world = await started();
    await setRetention(world, 240);
    await purgeToday(at(world, '2026-11-22'));
    await setRetention(world, 12);
    await purgeToday(at(world, '2026-11-20'));
    expect(await isThere(world)).toBe(true);
  });
});
