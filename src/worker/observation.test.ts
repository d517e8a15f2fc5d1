import { describe, expect, it } from 'vitest';
import { invoice, PATIENT } from '../../test/fakes/draft.ts';
import { OPENING } from '../../test/fakes/opening.ts';
import { colleague, profile } from '../../test/fakes/profile.ts';
import { newWorld } from '../../test/fakes/world.ts';
import { historyOf, tagOf } from '../ledger/read.ts';
import { writeProfile } from '../ledger/settings.ts';
import { assess } from './assess.ts';
import { intend, recordOutcome } from './billing.ts';
import { qualify } from './record.ts';

const ORIGIN = 'https://logiciel.example';
const DAYS = Array.from({ length: 8 }, (_, index) => `2026-10-${10 + index}`);

/** An open episode with eight sessions billed, by somebody who observes or not. */
async function eightBilled(observes: boolean) {
  const world = await newWorld('2026-11-21', profile({ observes }));
  const draft = invoice(DAYS);
  await qualify(world, ORIGIN, {
    draft,
    qualification: { kind: 'direct-access', opening: OPENING },
  });
  await intend(world, ORIGIN, { draft, intent: 'i1' });
  await recordOutcome(world, ORIGIN, {
    draft,
    intent: 'i1',
    outcome: 'success',
    evidence: ['words'],
    filedAs: '12',
  });
  return world;
}

describe('« mode observation »', () => {
  it.each([false, true])('the ninth is judged alike (observes: %s)', async (observes) => {
    const world = await eightBilled(observes);
    const ninth = invoice(['2026-11-16'], { invoiceId: 'new:ninth' });
    const answer = await assess(world, ORIGIN, ninth);
    expect(answer.verdict.standing.kind).toBe('exceeds');
    expect(answer.verdict.total).toBe(9);
    expect(answer.observes).toBe(observes);
  });
  it.each([
    [false, true],
    [true, false],
  ])('observes: %s, a fill is offered: %s', async (observes, offered) => {
    const world = await eightBilled(observes);
    const empty = invoice([], { invoiceId: 'new:empty', prescriber: [] });
    const { verdict } = await assess(world, ORIGIN, empty);
    expect(verdict.fill !== null).toBe(offered);
  });
  it('what is billed is counted, the ninth too', async () => {
    const world = await eightBilled(true);
    const ninth = invoice(['2026-11-16'], { invoiceId: 'new:ninth' });
    await intend(world, ORIGIN, { draft: ninth, intent: 'i9' });
    const { episodes } = await historyOf(world.ledger, await tagOf(world.ledger, PATIENT));
    expect(episodes[0]?.sessions).toHaveLength(9);
  });
  it('is hers, not her colleague’s', async () => {
    const world = await eightBilled(true);
    await writeProfile(world.ledger, colleague());
    const hers = await assess(world, ORIGIN, invoice(DAYS, { executant: ['ESSAI Camille'] }));
    const other = await assess(world, ORIGIN, invoice(DAYS, { executant: ['EXEMPLE Andréa'] }));
    expect([hers.observes, other.observes]).toEqual([true, false]);
  });
});
