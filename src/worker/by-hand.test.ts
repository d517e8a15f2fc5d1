import { describe, expect, it } from 'vitest';
import { CLOSING } from '../../test/fakes/closing.ts';
import { invoice, PATIENT } from '../../test/fakes/draft.ts';
import { OPENING } from '../../test/fakes/opening.ts';
import { newWorld } from '../../test/fakes/world.ts';
import { civilDate } from '../domain/civil-date.ts';
import type { Diagnosis } from '../domain/facts.ts';
import { historyOf } from '../ledger/read.ts';
import { assess } from './assess.ts';
import {
  addDiagnosis,
  addSession,
  openEpisode,
  settleDoubt,
  settleOutcome,
  voidSession,
} from './by-hand.ts';
import { closeEpisode } from './closing.ts';
import { intend, recordOutcome } from './billing.ts';
import { qualify } from './record.ts';
import type { World } from './world.ts';

const ORIGIN = 'https://logiciel.example';
const DAY = civilDate('2026-11-16');

async function opened() {
  const world = await newWorld();
  const at = await openEpisode(world, { patient: PATIENT, opening: OPENING, place: null });
  return { world, at, add: (second = false) => addSession(world, { ...at, date: DAY, second }) };
}

async function sessionsOf(world: World, tag: string) {
  const { episodes } = await historyOf(world.ledger, tag);
  return episodes.flatMap(({ sessions }) =>
    sessions.map(({ date, rank, certainty }) => `${date} #${rank} ${certainty}`),
  );
}

/** The treatment on screen belongs to the episode that was opened by hand. */
async function billOnPage(world: World, episode: string, intent: string, invoiceId: string) {
  const draft = invoice([DAY], { invoiceId });
  await qualify(world, ORIGIN, { draft, qualification: { kind: 'same-episode', episode } });
  await intend(world, ORIGIN, { draft, intent });
  return draft;
}

describe('« +1 »', () => {
  it('counts a session, and takes it back', async () => {
    const { world, at, add } = await opened();
    const { session } = await add();
    expect(await sessionsOf(world, at.tag)).toEqual(['2026-11-16 #1 certain']);
    await voidSession(world, { ...at, session, reason: 'non faite' });
    expect(await sessionsOf(world, at.tag)).toEqual([]);
  });
  it('taken back and noted again the same day, it is there again', async () => {
    const { world, at, add } = await opened();
    const { session } = await add();
    await voidSession(world, { ...at, session, reason: '' });
    await add();
    expect(await sessionsOf(world, at.tag)).toHaveLength(1);
  });
  it('asks before a second one of the day', async () => {
    const { world, at, add } = await opened();
    await add();
    await expect(add()).rejects.toMatchObject({ code: 'same-day' });
    await add(true);
    expect(await sessionsOf(world, at.tag)).toEqual([
      '2026-11-16 #1 certain',
      '2026-11-16 #2 certain',
    ]);
  });
  it('the first of two taken back, a new second one counts', async () => {
    const { world, at, add } = await opened();
    const { session } = await add();
    await add(true);
    await voidSession(world, { ...at, session, reason: '' });
    await add(true);
    expect(await sessionsOf(world, at.tag)).toHaveLength(2);
  });
  it('refuses a day to come (PLA-02)', async () => {
    const { world, at } = await opened();
    const tomorrow = { ...at, date: civilDate('2026-11-22'), second: false };
    await expect(addSession(world, tomorrow)).rejects.toMatchObject({ code: 'future-date' });
  });
  it('refuses an episode that is not that patient’s', async () => {
    const { world, at } = await opened();
    const wrong = { ...at, episode: 'another', date: DAY, second: false };
    await expect(addSession(world, wrong)).rejects.toMatchObject({ code: 'no-episode' });
  });
  it('noted by hand, then billed on the page: one session (CNT-15)', async () => {
    const { world, at, add } = await opened();
    await add();
    await billOnPage(world, at.episode, 'i1', 'new:1');
    expect(await sessionsOf(world, at.tag)).toEqual(['2026-11-16 #1 certain']);
    await recordOutcome(world, ORIGIN, {
      draft: null,
      intent: 'i1',
      outcome: 'success',
      evidence: ['network', 'words'],
      filedAs: '12',
    });
    expect(await sessionsOf(world, at.tag)).toEqual(['2026-11-16 #1 certain']);
  });
});

describe('her word on what no page could tell', () => {
  it.each([
    ['success', ['2026-11-16 #1 certain']],
    ['failure', []],
  ] as const)('an unknown outcome settled as %s', async (outcome, sessions) => {
    const { world, at } = await opened();
    await billOnPage(world, at.episode, 'i1', 'new:1');
    await recordOutcome(world, ORIGIN, {
      draft: null,
      intent: 'i1',
      outcome: 'unknown',
      evidence: [],
      filedAs: null,
    });
    expect(await sessionsOf(world, at.tag)).toEqual(['2026-11-16 #1 possible']);
    await settleOutcome(world, { tag: at.tag, intent: 'i1', outcome });
    expect(await sessionsOf(world, at.tag)).toEqual(sessions);
  });
  it.each([
    ['same', 1],
    ['second', 2],
  ] as const)('a day on two invoices settled as %s: %i', async (answer, count) => {
    const { world, at } = await opened();
    for (const id of ['1', '2']) {
      await billOnPage(world, at.episode, `i${id}`, `new:${id}`);
      await recordOutcome(world, ORIGIN, {
        draft: null,
        intent: `i${id}`,
        outcome: 'success',
        evidence: ['network', 'words'],
        filedAs: id,
      });
    }
    const { episodes } = await historyOf(world.ledger, at.tag);
    const doubtful = episodes[0]?.sessions.find(({ doubt }) => doubt === 'same-day');
    await settleDoubt(world, { ...at, session: doubtful?.id ?? '', answer });
    const settled = await sessionsOf(world, at.tag);
    expect(settled).toHaveLength(count);
    expect(settled.every((session) => session.endsWith('certain'))).toBe(true);
  });
});

describe('noted by hand close to the day of an invoice (CNT-05)', () => {
  it.each([
    ['same', ['2026-11-16 #1 certain']],
    ['second', ['2026-11-15 #1 certain', '2026-11-16 #1 certain']],
  ] as const)('settled as %s', async (answer, left) => {
    const { world, at } = await opened();
    const date = civilDate('2026-11-15');
    const { session } = await addSession(world, { ...at, date, second: false });
    const draft = await billOnPage(world, at.episode, 'i1', 'new:1');
    await recordOutcome(world, ORIGIN, {
      draft,
      intent: 'i1',
      outcome: 'success',
      evidence: [],
      filedAs: null,
    });
    expect(await sessionsOf(world, at.tag)).toEqual([
      '2026-11-15 #1 possible',
      '2026-11-16 #1 certain',
    ]);
    await settleDoubt(world, { ...at, session, answer });
    expect(await sessionsOf(world, at.tag)).toEqual(left);
  });
});

describe('the episode', () => {
  it('a diagnosis told without a page lifts the limit', async () => {
    const { world, at } = await opened();
    const diagnosis: Diagnosis = {
      kind: 'medical-report',
      date: civilDate('2026-01-10'),
      author: 'Dr TESTEUR',
      linked: true,
      keptAt: 'dossier papier',
    };
    await addDiagnosis(world, { ...at, diagnosis });
    const draft = await billOnPage(world, at.episode, 'i1', 'new:1');
    expect((await assess(world, ORIGIN, draft)).verdict.standing.kind).toBe('uncapped');
  });
  it('once closed, it is not offered to another treatment', async () => {
    const { world, at } = await opened();
    await closeEpisode(world, { ...at, date: DAY, ...CLOSING });
    const { verdict } = await assess(world, ORIGIN, invoice([DAY]));
    expect(verdict.standing).toEqual({ kind: 'to-qualify', elsewhereOpen: [] });
  });
});
