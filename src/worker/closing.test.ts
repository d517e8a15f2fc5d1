import { describe, expect, it } from 'vitest';
import { PATIENT } from '../../test/fakes/draft.ts';
import { OPENING } from '../../test/fakes/opening.ts';
import { newWorld } from '../../test/fakes/world.ts';
import { civilDate } from '../domain/civil-date.ts';
import { glanceOf } from '../domain/glance.ts';
import { historyOf } from '../ledger/read.ts';
import { addSession, openEpisode } from './by-hand.ts';
import { closeEpisodes } from './closing.ts';
import { erasePatient } from './patient-file.ts';
import { undoGesture } from './undo-gesture.ts';
import type { World } from './world.ts';

/** The world's day is 2026-11-21. */
const FIRST = civilDate('2026-11-16');
const END = { date: civilDate('2026-11-20'), result: 'not-returned' } as const;
const BATCH = { gesture: 'batch', noEvent: true, ...END };

async function patient(world: World, firstName: string) {
  const who = { ...PATIENT, firstName };
  const at = await openEpisode(world, { patient: who, opening: OPENING, place: null });
  await addSession(world, { ...at, date: FIRST, second: false });
  const episode = async () => {
    const [one] = (await historyOf(world.ledger, at.tag)).episodes;
    if (!one) throw new Error('no episode');
    return one;
  };
  const item = async () => ({ ...at, glance: glanceOf(await episode()) });
  return { at, episode, item };
}

describe('several episodes closed at once', () => {
  it('all with the same end, written once, and taken back together', async () => {
    const world = await newWorld();
    const both = [await patient(world, 'Camille'), await patient(world, 'Andrée')];
    const items = await Promise.all(both.map(({ item }) => item()));
    const closed = both.map(({ at }) => at);
    const nothing = { changed: 0, later: 0 };
    expect(await closeEpisodes(world, { items, ...BATCH })).toEqual({ closed, ...nothing });
    // The answer was lost, and the page asks again.
    expect(await closeEpisodes(world, { items, ...BATCH })).toEqual({ closed, ...nothing });
    for (const { episode } of both) {
      const { date, result } = END;
      expect(await episode()).toMatchObject({ closedOn: date, result, adverseEvents: [] });
    }
    await undoGesture(world, { items: closed, gesture: 'batch' });
    for (const { episode } of both) {
      expect(await episode()).toMatchObject({ closedOn: null, result: null, adverseEvents: null });
    }
  });
  it('what changed since the list showed it is left alone, and counted', async () => {
    const world = await newWorld();
    const [quiet, changed, erased] = [
      await patient(world, 'Camille'),
      await patient(world, 'Andrée'),
      await patient(world, 'Dominique'),
    ];
    const items = [await quiet.item(), await changed.item(), await erased.item()];
    await addSession(world, { ...changed.at, date: civilDate('2026-11-18'), second: false });
    await erasePatient(world, { tag: erased.at.tag });
    const outcome = await closeEpisodes(world, { items, ...BATCH });
    expect(outcome).toEqual({ closed: [quiet.at], changed: 2, later: 0 });
    expect((await changed.episode()).closedOn).toBeNull();
  });
  it('one with a session after that day stays open, and is told apart', async () => {
    const world = await newWorld();
    const late = await patient(world, 'Camille');
    await addSession(world, { ...late.at, date: civilDate('2026-11-21'), second: false });
    const outcome = await closeEpisodes(world, { items: [await late.item()], ...BATCH });
    expect(outcome).toEqual({ closed: [], changed: 0, later: 1 });
    expect((await late.episode()).closedOn).toBeNull();
  });
  it('a day to come is refused, and nothing is written', async () => {
    const world = await newWorld();
    const one = await patient(world, 'Camille');
    const items = [await one.item()];
    const soon = closeEpisodes(world, { items, ...BATCH, date: civilDate('2026-11-22') });
    await expect(soon).rejects.toMatchObject({ code: 'future-date' });
    expect((await one.episode()).closedOn).toBeNull();
  });
  it('where nobody says that nothing happened, it stays asked in the file', async () => {
    const world = await newWorld();
    const one = await patient(world, 'Camille');
    await closeEpisodes(world, { items: [await one.item()], ...BATCH, noEvent: false });
    expect(await one.episode()).toMatchObject({ closedOn: END.date, adverseEvents: null });
  });
});
