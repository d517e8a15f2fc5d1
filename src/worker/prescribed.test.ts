import { describe, expect, it } from 'vitest';
import { invoice, PATIENT } from '../../test/fakes/draft.ts';
import { OPENING } from '../../test/fakes/opening.ts';
import { colleague } from '../../test/fakes/profile.ts';
import { newWorld } from '../../test/fakes/world.ts';
import { civilDate } from '../domain/civil-date.ts';
import type { FormDraft } from '../domain/draft.ts';
import { ofKind } from '../domain/facts.ts';
import { ACTIVITY } from '../domain/practice-facts.ts';
import { factsOf, factsUnder } from '../ledger/facts-of.ts';
import { tagIndex } from '../ledger/marks.ts';
import { historyOf, tagOf } from '../ledger/read.ts';
import { recordOutcome } from './billing.ts';
import { saveProfile } from './practitioners.ts';
import { qualify } from './record.ts';
import type { World } from './world.ts';

const ORIGIN = 'https://logiciel.example';
const DOCTOR = ['Dr TÉMOIN Lou', '10090005280'];
const doctors = (dates: string[], rest: Partial<FormDraft> = {}) =>
  invoice(dates, { prescriber: DOCTOR, ...rest });

let sent = 0;
const bill = (
  world: World,
  draft: FormDraft,
  outcome: 'success' | 'failure' | 'unknown' = 'success',
) => {
  sent += 1;
  const told = { evidence: ['words', 'form'], filedAs: '12' };
  return recordOutcome(world, ORIGIN, { draft, intent: `p${sent}`, outcome, ...told });
};
const activity = async ({ ledger }: World) =>
  ofKind(await factsUnder(ledger, ACTIVITY), 'prescribed-seen').toSorted((a, b) => a.at - b.at);

describe('a doctor’s invoice that was taken', () => {
  it('leaves its month, who billed, a mark and a number: one fact a month, nothing else', async () => {
    const world = await newWorld();
    const { ledger } = world;
    const draft = doctors(['2026-10-30', '2026-11-02', '2026-11-05']);
    for (const _ of [1, 2]) await bill(world, draft);
    const facts = await activity(world);
    const mark = await ledger.keys.alias(`${ORIGIN}|invoice|12`);
    expect(facts).toEqual(
      [
        ['2026-10', 1],
        ['2026-11', 2],
      ].map(([month, sessions]) => ({
        v: 1,
        key: `prescribed|${mark}|${month}`,
        tag: 'activity',
        at: Date.parse(`${month}-01T00:00:00Z`),
        day: `${month}-01`,
        practitioner: '10101010105',
        origin: 'page',
        kind: 'prescribed-seen',
        invoice: mark,
        month,
        sessions,
      })),
    );
    expect(await ledger.db.facts.count()).toBe(2);
    expect(await ledger.db.aliases.count()).toBe(0);
    expect(await ledger.db.patients.count()).toBe(0);
    const tag = await tagIndex(ledger, await tagOf(ledger, PATIENT));
    expect(await ledger.db.facts.where('tag').equals(tag).count()).toBe(0);
    expect(JSON.stringify(facts)).not.toContain(PATIENT.birthName);
  });
  it.each(['failure', 'unknown'] as const)('none when its outcome is %s', async (outcome) => {
    const world = await newWorld();
    await bill(world, doctors(['2026-11-05']), outcome);
    expect(await activity(world)).toEqual([]);
  });
  it.each<[string, Partial<FormDraft>]>([
    ['her own', { prescriber: ['10101010105'] }],
    ['one without a prescriber', { prescriber: [] }],
    ['another kiné’s', { executant: ['MODÈLE Sacha'] }],
    ['a treatment', { kind: 'treatment' }],
    ['one without a session', { lines: [] }],
  ])('none of %s', async (_, rest) => {
    const world = await newWorld();
    await bill(world, doctors(['2026-11-05'], rest));
    expect(await activity(world)).toEqual([]);
  });
  it('one that she answered « Ordonnance » for is one too', async () => {
    const world = await newWorld();
    const draft = doctors(['2026-11-05'], { prescriber: [] });
    await qualify(world, ORIGIN, { draft, qualification: { kind: 'prescribed' } });
    await bill(world, draft);
    expect(await activity(world)).toMatchObject([{ month: '2026-11', sessions: 1 }]);
  });
  it('belongs to the exécutant on the screen', async () => {
    const world = await newWorld();
    await saveProfile(world, { profile: colleague(), replaces: null });
    await bill(world, doctors(['2026-11-05'], { executant: ['10101010212'] }));
    expect((await activity(world)).map(({ practitioner }) => practitioner)).toEqual([
      '10101010212',
    ]);
  });
  it('what came before the ordonnance is counted in its episode, and not here', async () => {
    const world = await newWorld();
    const direct = { kind: 'direct-access', opening: OPENING } as const;
    await qualify(world, ORIGIN, { draft: invoice([]), qualification: direct });
    const dates = ['2026-11-03', '2026-11-10'];
    const draft = doctors(dates, { prescriptionDate: civilDate('2026-11-06') });
    await bill(world, draft);
    expect(await activity(world)).toMatchObject([{ sessions: 1 }]);
    const tag = await tagOf(world.ledger, PATIENT);
    const { episodes } = await historyOf(world.ledger, tag);
    expect(episodes[0]?.sessions.map(({ date }) => date)).toEqual(['2026-11-03']);
    expect((await factsOf(world.ledger, tag)).map(({ kind }) => kind)).not.toContain(
      'prescribed-seen',
    );
  });
});
