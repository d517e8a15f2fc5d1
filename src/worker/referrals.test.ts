import { describe, expect, it } from 'vitest';
import { PATIENT } from '../../test/fakes/draft.ts';
import { OPENING } from '../../test/fakes/opening.ts';
import { newWorld } from '../../test/fakes/world.ts';
import { civilDate } from '../domain/civil-date.ts';
import { historyOf } from '../ledger/read.ts';
import { openEpisode } from './by-hand.ts';
import { undoFact } from './corrections.ts';
import { recordReferral } from './referrals.ts';

const DAY = civilDate('2026-11-20');

async function opened() {
  const world = await newWorld();
  const at = await openEpisode(world, { patient: PATIENT, opening: OPENING, place: null });
  const referral = async () => (await historyOf(world.ledger, at.tag)).episodes[0]?.referral;
  return { world, at, referral };
}

describe('a referral decided with no page', () => {
  it('is written once, with no session at all, and can be undone and said again', async () => {
    const { world, at, referral } = await opened();
    const said = { ...at, decision: 'emergency', date: DAY } as const;
    const { fact } = await recordReferral(world, said);
    expect(await recordReferral(world, said)).toEqual({ fact });
    expect(await referral()).toMatchObject({ decision: 'emergency', date: DAY });
    await undoFact(world, { tag: at.tag, fact, reason: '' });
    expect(await referral()).toBeNull();
    const again = await recordReferral(world, said);
    expect(again.fact).not.toBe(fact);
    expect(await referral()).toMatchObject({ decision: 'emergency' });
  });
  it('another decision stands over the one before', async () => {
    const { world, at, referral } = await opened();
    await recordReferral(world, { ...at, decision: 'none-needed', date: DAY });
    await recordReferral(world, { ...at, decision: 'treating-doctor', date: DAY });
    expect(await referral()).toMatchObject({ decision: 'treating-doctor' });
  });
  it('a day to come is refused, and so is an episode nobody knows', async () => {
    const { world, at } = await opened();
    const said = { ...at, decision: 'other-doctor', date: DAY } as const;
    await expect(
      recordReferral(world, { ...said, date: civilDate('2026-12-01') }),
    ).rejects.toMatchObject({ code: 'future-date' });
    await expect(recordReferral(world, { ...said, episode: 'other' })).rejects.toMatchObject({
      code: 'no-episode',
    });
  });
});
