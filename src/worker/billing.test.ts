import { describe, expect, it } from 'vitest';
import { invoice, line, PATIENT } from '../../test/fakes/draft.ts';
import { OPENING } from '../../test/fakes/opening.ts';
import { newWorld } from '../../test/fakes/world.ts';
import { civilDate } from '../domain/civil-date.ts';
import type { FormDraft } from '../domain/draft.ts';
import { ofKind } from '../domain/facts.ts';
import { factsOf } from '../ledger/facts-of.ts';
import { historyOf, tagOf } from '../ledger/read.ts';
import { assignAct } from './answers.ts';
import { assess } from './assess.ts';
import { intend, recordOutcome } from './billing.ts';
import { voidFromPage } from './record.ts';
import { openEpisode } from './by-hand.ts';
import { qualify } from './record.ts';
import type { World } from './world.ts';

const ORIGIN = 'https://logiciel.example';
const DAY = '2026-11-16';
/** Limb and spine: articles of their own, and the act that covers both. */
const KNEE = 'RAM 8,09';
const BACK = 'RAO 8,07';
const BOTH = 'TER 9,79';

/** An episode for the knee, answered for the treatment on screen, and one for the back, opened by hand. */
async function twoEpisodes() {
  const world = await newWorld();
  await qualify(world, ORIGIN, {
    draft: invoice([], { invoiceId: 'new:0' }),
    qualification: { kind: 'direct-access', opening: OPENING },
  });
  const { tag, episode: back } = await openEpisode(world, {
    patient: PATIENT,
    opening: { ...OPENING, region: 'dos' },
    place: null,
  });
  const { episodes } = await historyOf(world.ledger, tag);
  const knee = episodes.find(({ id }) => id !== back)?.id ?? '';
  return { world, tag, knee, back };
}

const lines = (...acts: string[]): Partial<FormDraft> => ({ lines: acts.map((a) => line(DAY, a)) });

async function counted(world: World) {
  const { episodes } = await historyOf(world.ledger, await tagOf(world.ledger, PATIENT));
  return Object.fromEntries(
    episodes.map(({ region, sessions }) => [
      region,
      sessions.map(({ date, act, certainty }) => `${date} ${act} ${certainty}`),
    ]),
  );
}

const settle = (
  world: World,
  intent: string,
  outcome: 'success' | 'failure' | 'unknown',
  draft: FormDraft | null = null,
) => recordOutcome(world, ORIGIN, { draft, intent, outcome, evidence: ['words'], filedAs: '12' });

async function intents(world: World) {
  return ofKind(await factsOf(world.ledger, await tagOf(world.ledger, PATIENT)), 'intent-to-bill');
}

describe('two episodes at once (CNT-04, CNT-13)', () => {
  it('an act for several territories counts once in each, under one intent', async () => {
    const { world, knee, back } = await twoEpisodes();
    const draft = invoice([], lines(BOTH));
    await intend(world, ORIGIN, { draft, intent: 'i1' });
    await settle(world, 'i1', 'success');
    expect(await counted(world)).toEqual({
      genou: [`${DAY} ${BOTH} certain`],
      dos: [`${DAY} ${BOTH} certain`],
    });
    const written = await intents(world);
    expect(written.map(({ intent }) => intent)).toEqual(['i1', 'i1']);
    expect(new Map(written.map(({ key, episode }) => [key, episode]))).toEqual(
      new Map([
        ['intent|i1', knee],
        [`intent|i1|${back}`, back],
      ]),
    );
  });
  it.each([
    ['failure', {}],
    ['unknown', { genou: [`${DAY} ${BOTH} possible`], dos: [`${DAY} ${BOTH} possible`] }],
  ] as const)('its outcome, %s, is that of both', async (outcome, left) => {
    const { world } = await twoEpisodes();
    await intend(world, ORIGIN, { draft: invoice([], lines(BOTH)), intent: 'i1' });
    await settle(world, 'i1', outcome);
    expect(await counted(world)).toEqual({ genou: [], dos: [], ...left });
  });
  it('an act that she assigned goes to its episode, the others stay', async () => {
    const { world, back } = await twoEpisodes();
    const draft = invoice([], lines(KNEE, BACK));
    await assignAct(world, ORIGIN, { draft, act: 'RAO 8,07', episodes: [back] });
    await intend(world, ORIGIN, { draft, intent: 'i1' });
    await settle(world, 'i1', 'success');
    expect(await counted(world)).toEqual({
      genou: [`${DAY} ${KNEE} certain`],
      dos: [`${DAY} ${BACK} certain`],
    });
  });
  it('a form that is all of the other episode writes nothing for its own, and has its outcome', async () => {
    const { world, back } = await twoEpisodes();
    const draft = invoice([], lines(BACK));
    await assignAct(world, ORIGIN, { draft, act: 'RAO 8,07', episodes: [back] });
    await intend(world, ORIGIN, { draft, intent: 'i1' });
    expect((await intents(world)).map(({ episode }) => episode)).toEqual([back]);
    await settle(world, 'i1', 'success', draft);
    expect(await counted(world)).toEqual({ genou: [], dos: [`${DAY} ${BACK} certain`] });
  });
  it('said again after a killed worker, and after an act was assigned anew, it changes nothing', async () => {
    const { world, back } = await twoEpisodes();
    const draft = invoice([], lines(KNEE, BACK));
    await intend(world, ORIGIN, { draft, intent: 'i1' });
    const before = await counted(world);
    await assignAct(world, ORIGIN, { draft, act: 'RAO 8,07', episodes: [back] });
    await intend(world, ORIGIN, { draft, intent: 'i1' });
    expect(await counted(world)).toEqual(before);
    expect(await intents(world)).toHaveLength(1);
  });
  it('an intent lost with a killed worker is made good in both, once', async () => {
    const { world } = await twoEpisodes();
    const draft = invoice([], lines(BOTH));
    await settle(world, 'i1', 'success', draft);
    await settle(world, 'i1', 'success', draft);
    expect(await intents(world)).toHaveLength(2);
    expect(await counted(world)).toEqual({
      genou: [`${DAY} ${BOTH} certain`],
      dos: [`${DAY} ${BOTH} certain`],
    });
  });
  it('a session taken back from the dialog goes from every episode that counts it, once', async () => {
    const { world, tag, back } = await twoEpisodes();
    const draft = invoice([], lines(BOTH));
    await intend(world, ORIGIN, { draft, intent: 'i1' });
    await settle(world, 'i1', 'success');
    const { episodes } = await historyOf(world.ledger, tag);
    const session = episodes.find(({ id }) => id === back)?.sessions[0]?.id ?? '';
    for (const _ of [1, 2]) {
      await voidFromPage(world, ORIGIN, { draft, session, act: BOTH, reason: '' });
    }
    expect(await counted(world)).toEqual({ genou: [], dos: [] });
    const voided = ofKind(await factsOf(world.ledger, tag), 'session-voided');
    expect(voided).toHaveLength(2);
  });
  it('two lines of one day are told apart by their act', async () => {
    const { world, tag, back } = await twoEpisodes();
    const draft = invoice([], lines(KNEE, BACK));
    await assignAct(world, ORIGIN, { draft, act: 'RAO 8,07', episodes: [back] });
    await intend(world, ORIGIN, { draft, intent: 'i1' });
    await settle(world, 'i1', 'success');
    const { episodes } = await historyOf(world.ledger, tag);
    const [knee, spine] = episodes.map(({ sessions }) => sessions[0]?.id ?? '');
    // One invoice, one day, the first of each episode: one name.
    expect(knee).toBe(spine);
    await voidFromPage(world, ORIGIN, { draft, session: spine ?? '', act: BACK, reason: '' });
    expect(await counted(world)).toEqual({ genou: [`${DAY} ${KNEE} certain`], dos: [] });
  });
  it('the page is told the episodes that an act may belong to', async () => {
    const { world, knee, back } = await twoEpisodes();
    const { episodes, cameBefore } = await assess(world, ORIGIN, invoice([DAY]));
    expect(episodes).toEqual(
      expect.arrayContaining([
        { id: knee, region: 'genou' },
        { id: back, region: 'dos' },
      ]),
    );
    expect(cameBefore).toBe(false);
  });
});

describe('what became of one intent, told twice', () => {
  const draft = invoice([DAY], { invoiceId: 'new:once' });
  async function told(...words: ('success' | 'failure' | 'unknown')[]) {
    const world = await newWorld();
    await qualify(world, ORIGIN, {
      draft,
      qualification: { kind: 'direct-access', opening: OPENING },
    });
    await intend(world, ORIGIN, { draft, intent: 'i1' });
    for (const word of words) await settle(world, 'i1', word);
    return counted(world);
  }
  it.each([
    [['success', 'unknown'], [`${DAY} RAM 8,09 certain`]],
    [['unknown', 'success'], [`${DAY} RAM 8,09 certain`]],
    [['failure', 'unknown'], []],
    [['unknown'], [`${DAY} RAM 8,09 possible`]],
  ] as const)('%j: who saw nothing does not speak against who saw', async (words, genou) => {
    expect(await told(...words)).toEqual({ genou });
  });
});

describe('a doctor as prescriber (PRE-10)', () => {
  const doctors = (prescriptionDate: string | null, rest: Partial<FormDraft> = {}) =>
    invoice(['2026-11-02', '2026-11-09', '2026-11-16'], {
      invoiceId: 'new:doctor',
      prescriber: ['10100123453', 'Dr TESTEUR Dominique'],
      prescriptionDate: prescriptionDate === null ? null : civilDate(prescriptionDate),
      ...rest,
    });
  async function opened() {
    const world = await newWorld();
    await qualify(world, ORIGIN, {
      draft: invoice([]),
      qualification: { kind: 'direct-access', opening: OPENING },
    });
    return world;
  }
  it('only the sessions before the ordonnance are recorded, in the episode that is known', async () => {
    const world = await opened();
    const draft = doctors('2026-11-09');
    const { verdict } = await assess(world, ORIGIN, draft);
    expect(verdict.standing).toEqual({ kind: 'not-concerned', why: 'other-prescriber' });
    expect(verdict.count.onForm).toBe(1);
    await intend(world, ORIGIN, { draft, intent: 'i1' });
    await settle(world, 'i1', 'success');
    expect(await counted(world)).toEqual({ genou: ['2026-11-02 RAM 8,09 certain'] });
  });
  it.each([
    ['dated with the first session', '2026-11-02'],
    ['without a date', null],
  ])('an ordonnance %s leaves nothing to record', async (_, date) => {
    const world = await opened();
    const draft = doctors(date);
    await intend(world, ORIGIN, { draft, intent: 'i1' });
    await settle(world, 'i1', 'success', draft);
    expect(await counted(world)).toEqual({ genou: [] });
  });
  it('of a patient with no episode nothing is recorded, nor of one whose treatment nobody answered', async () => {
    const stranger = await newWorld();
    await intend(stranger, ORIGIN, { draft: doctors('2026-11-16'), intent: 'i1' });
    expect(await stranger.ledger.db.facts.count()).toBe(0);
    const world = await opened();
    await intend(world, ORIGIN, {
      draft: doctors('2026-11-16', { treatmentId: '8' }),
      intent: 'i1',
    });
    expect(await counted(world)).toEqual({ genou: [] });
  });
  it('her own renewal reserves nothing (PRE-12)', async () => {
    const world = await opened();
    const draft = doctors('2026-11-16', { prescriber: ['291991123'] });
    await intend(world, ORIGIN, { draft, intent: 'i1' });
    expect(await counted(world)).toEqual({ genou: [] });
  });
});
