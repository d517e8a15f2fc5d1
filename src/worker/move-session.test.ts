import { describe, expect, it } from 'vitest';
import { PATIENT } from '../../test/fakes/draft.ts';
import { fact } from '../../test/fakes/facts.ts';
import { OPENING } from '../../test/fakes/opening.ts';
import { newWorld } from '../../test/fakes/world.ts';
import { addDays, civilDate } from '../domain/civil-date.ts';
import { ofKind } from '../domain/facts.ts';
import { append } from '../ledger/append.ts';
import { factsOf } from '../ledger/facts-of.ts';
import { historyOf } from '../ledger/read.ts';
import { addSession, openEpisode } from './by-hand.ts';
import { moveSession } from './move-session.ts';

const DAY = civilDate('2026-11-16');
const BEFORE = addDays(DAY, -3);

async function withSession() {
  const world = await newWorld();
  const at = await openEpisode(world, { patient: PATIENT, opening: OPENING, place: null });
  const { session } = await addSession(world, { ...at, date: DAY, second: false });
  const days = async () => {
    const { episodes } = await historyOf(world.ledger, at.tag);
    return episodes.flatMap(({ sessions }) => sessions.map(({ date, rank }) => `${date} #${rank}`));
  };
  const move = (rest: Partial<Parameters<typeof moveSession>[1]> = {}) =>
    moveSession(world, { ...at, session, date: BEFORE, second: false, reason: 'day', ...rest });
  return { world, at, days, move };
}

describe('a session noted under the wrong day', () => {
  it('is counted once, under the right one, with the reason in the history', async () => {
    const { world, at, days, move } = await withSession();
    await move();
    expect(await days()).toEqual([`${BEFORE} #1`]);
    const facts = await factsOf(world.ledger, at.tag);
    expect(ofKind(facts, 'session-voided')).toMatchObject([{ reason: 'day' }]);
  });

  it('asks before it becomes the second of its day', async () => {
    const { world, at, days, move } = await withSession();
    await addSession(world, { ...at, date: BEFORE, second: false });
    await expect(move()).rejects.toMatchObject({ code: 'same-day' });
    expect(await days()).toEqual([`${BEFORE} #1`, `${DAY} #1`]);
    await move({ second: true });
    expect(await days()).toEqual([`${BEFORE} #1`, `${BEFORE} #2`]);
  });

  it('carried by an invoice it stays on the invoice’s day', async () => {
    const { world, at, days, move } = await withSession();
    const billed = { date: addDays(DAY, -10), rank: 1, act: 'RAM 8.07' };
    const { tag, episode } = at;
    const rest = { episode, intent: 'i', invoice: 'invoice', sessions: [billed], assessments: [] };
    await append(world.ledger, { facts: [{ ...fact('intent-to-bill', rest), tag }] });
    const before = await days();
    const [carried] = (await historyOf(world.ledger, tag)).episodes
      .flatMap(({ sessions }) => sessions)
      .filter(({ origin }) => origin === 'invoice');
    await expect(move({ session: carried?.id ?? '' })).rejects.toMatchObject({
      code: 'bad-message',
    });
    expect(carried).toBeDefined();
    expect(await days()).toEqual(before);
  });

  it('goes to no day to come, and nothing that is not there is moved', async () => {
    const { days, move } = await withSession();
    await expect(move({ date: addDays(DAY, 400) })).rejects.toMatchObject({ code: 'future-date' });
    await expect(move({ session: 'none#2026-11-16#1' })).rejects.toMatchObject({
      code: 'bad-message',
    });
    await move({ date: DAY });
    expect(await days()).toEqual([`${DAY} #1`]);
  });
});
