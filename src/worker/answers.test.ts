import { describe, expect, it } from 'vitest';
import { invoice, line, PATIENT } from '../../test/fakes/draft.ts';
import { OPENING } from '../../test/fakes/opening.ts';
import { place, profile } from '../../test/fakes/profile.ts';
import { newWorld } from '../../test/fakes/world.ts';
import { civilDate } from '../domain/civil-date.ts';
import type { FormDraft } from '../domain/draft.ts';
import { DEFAULT_SETTINGS, type Profile } from '../domain/profile.ts';
import { factsOf } from '../ledger/facts-of.ts';
import { historyOf, tagOf } from '../ledger/read.ts';
import {
  assignAct,
  attachDocument,
  prescribeOnPage,
  referOnPage,
  settleOnPage,
} from './answers.ts';
import { assess } from './assess.ts';
import { intend, recordOutcome } from './billing.ts';
import { addSession, openEpisode } from './by-hand.ts';
import { undoFact } from './corrections.ts';
import { qualify } from './record.ts';
import type { World } from './world.ts';

const ORIGIN = 'https://logiciel.example';
const DAY = '2026-11-16';
const LOIRET = profile({ places: [place({ department: '45' })] });

async function opened(who?: Profile) {
  const world = await newWorld('2026-11-21', who);
  await qualify(world, ORIGIN, {
    draft: invoice([], { invoiceId: 'new:0' }),
    qualification: { kind: 'direct-access', opening: OPENING },
  });
  const tag = await tagOf(world.ledger, PATIENT);
  const { episodes } = await historyOf(world.ledger, tag);
  return { world, tag, episode: episodes[0]?.id ?? '' };
}

async function bill(world: World, draft: FormDraft, filedAs: string) {
  await intend(world, ORIGIN, { draft, intent: `i${filedAs}` });
  await recordOutcome(world, ORIGIN, {
    draft,
    intent: `i${filedAs}`,
    outcome: 'success',
    evidence: [],
    filedAs,
  });
}

const rulesOn = async (world: World, draft: FormDraft) =>
  (await assess(world, ORIGIN, draft)).verdict.findings.map(({ rule }) => rule);

const facts = (world: World) => world.ledger.db.facts.count();

describe('a doubtful session, settled on the form that asks', () => {
  it('a day on two invoices: the same one billed again, or a second one (CNT-15)', async () => {
    const { world, tag } = await opened();
    await bill(world, invoice([DAY], { invoiceId: 'new:1' }), '1');
    await bill(world, invoice([DAY], { invoiceId: 'new:2' }), '2');
    const next = invoice([], { invoiceId: 'new:3' });
    const { verdict } = await assess(world, ORIGIN, next);
    const asked = verdict.findings.find(({ rule }) => rule === 'CNT-15');
    const session = asked?.subject ?? '';
    await settleOnPage(world, ORIGIN, { draft: next, session, answer: 'second' });
    const two = await historyOf(world.ledger, tag);
    expect(two.episodes[0]?.sessions.map(({ certainty }) => certainty)).toEqual([
      'certain',
      'certain',
    ]);
    await settleOnPage(world, ORIGIN, { draft: next, session, answer: 'same' });
    const before = await facts(world);
    // Said again, by a second click or a message sent twice: nothing more is written.
    await settleOnPage(world, ORIGIN, { draft: next, session, answer: 'same' });
    expect(await facts(world)).toBe(before);
    const one = await historyOf(world.ledger, tag);
    expect(one.episodes[0]?.sessions).toHaveLength(1);
    await settleOnPage(world, ORIGIN, { draft: next, session, answer: 'second' });
    const again = await historyOf(world.ledger, tag);
    expect(again.episodes[0]?.sessions).toHaveLength(2);
  });
  it('noted by hand on the 12th, on screen for the 13th: asked, one session (CNT-05)', async () => {
    const { world, tag, episode } = await opened();
    const date = civilDate('2026-11-12');
    await addSession(world, { tag, episode, date, second: false });
    const draft = invoice(['2026-11-13'], { invoiceId: 'new:1' });
    const { verdict } = await assess(world, ORIGIN, draft);
    const asked = verdict.findings.find(({ rule }) => rule === 'CNT-05');
    expect(asked?.next).toBe('settle-session');
    const session = asked?.subject ?? '';
    await settleOnPage(world, ORIGIN, { draft, session, answer: 'same' });
    await bill(world, draft, '1');
    const { episodes } = await historyOf(world.ledger, tag);
    expect(episodes[0]?.sessions.map((counted) => counted.date)).toEqual(['2026-11-13']);
  });
  it('a session that nobody counts is refused', async () => {
    const { world } = await opened();
    const draft = invoice([DAY]);
    const wrong = { draft, session: 'nobody#2026-11-16#1', answer: 'same' as const };
    await expect(settleOnPage(world, ORIGIN, wrong)).rejects.toMatchObject({ code: 'no-episode' });
  });
});

describe('an act assigned to its episodes (CNT-13)', () => {
  it('is written once, said anew when it changes, and asked no more', async () => {
    const { world, tag, episode } = await opened();
    const { episode: back } = await openEpisode(world, {
      patient: PATIENT,
      opening: { ...OPENING, region: 'dos' },
      place: null,
    });
    const draft = invoice([], { lines: [line(DAY, 'TER 9,79')] });
    expect(await rulesOn(world, draft)).toContain('CNT-04');
    const request = { draft, act: 'TER 9,79', episodes: [back] };
    for (const _ of [1, 2]) await assignAct(world, ORIGIN, request);
    expect(await rulesOn(world, draft)).not.toContain('CNT-04');
    await assignAct(world, ORIGIN, { ...request, episodes: [episode, back] });
    await assignAct(world, ORIGIN, request);
    const kinds = (await factsOf(world.ledger, tag)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'act-assigned')).toHaveLength(3);
    const { acts } = await historyOf(world.ledger, tag);
    expect(acts.get('TER 9,79')).toEqual([back]);
  });
  it('an episode of somebody else is refused', async () => {
    const { world } = await opened();
    const wrong = { draft: invoice([DAY]), act: 'RAM 8,09', episodes: ['another'] };
    await expect(assignAct(world, ORIGIN, wrong)).rejects.toMatchObject({ code: 'no-episode' });
  });
});

describe('« Annexe 1 jointe » (JUS-01)', () => {
  it('holds for this invoice, under the name that the software gives it, and for no other', async () => {
    const { world } = await opened(LOIRET);
    const draft = invoice([DAY], { invoiceId: 'new:1' });
    expect(await rulesOn(world, draft)).toContain('JUS-01');
    await attachDocument(world, ORIGIN, { draft });
    expect(await rulesOn(world, draft)).not.toContain('JUS-01');
    await bill(world, draft, '12');
    expect(await rulesOn(world, invoice([DAY], { invoiceId: '12' }))).not.toContain('JUS-01');
    expect(await rulesOn(world, invoice(['2026-11-19'], { invoiceId: 'new:2' }))).toContain(
      'JUS-01',
    );
  });
  it('holds for the treatment where her settings say so; undone, it can be said again', async () => {
    const settings = { ...DEFAULT_SETTINGS, supportingDocument: 'per-treatment' as const };
    const { world, tag } = await opened({ ...LOIRET, settings });
    const draft = invoice([DAY], { invoiceId: 'new:1' });
    const other = invoice(['2026-11-19'], { invoiceId: 'new:2' });
    for (const _ of [1, 2]) await attachDocument(world, ORIGIN, { draft });
    expect(await rulesOn(world, other)).not.toContain('JUS-01');
    const written = (await factsOf(world.ledger, tag)).filter(
      ({ kind }) => kind === 'supporting-document-attached',
    );
    expect(written).toHaveLength(1);
    await undoFact(world, { tag, fact: written[0]?.key ?? '', reason: 'autre patient' });
    expect(await rulesOn(world, other)).toContain('JUS-01');
    await attachDocument(world, ORIGIN, { draft });
    expect(await rulesOn(world, other)).not.toContain('JUS-01');
  });
  it('needs an episode', async () => {
    const world = await newWorld();
    const asked = attachDocument(world, ORIGIN, { draft: invoice([DAY]) });
    await expect(asked).rejects.toMatchObject({ code: 'no-episode' });
  });
});

describe('« Une ordonnance couvre ces dates » (CNT-11)', () => {
  const ordonnance = (date: string, sameComplaint = true) => ({
    date: civilDate(date),
    author: 'Dr TESTEUR',
    sameComplaint,
  });
  it('lifts the limit from its day on for the same complaint, and asks for the doctor', async () => {
    const { world } = await opened();
    const draft = invoice([DAY]);
    for (const _ of [1, 2]) {
      await prescribeOnPage(world, ORIGIN, { draft, prescription: ordonnance('2026-11-10') });
    }
    const { verdict } = await assess(world, ORIGIN, draft);
    expect(verdict.standing.kind).toBe('uncapped');
    expect(verdict.findings.map(({ message }) => message)).toContain('CNT_11_covered');
    const before = await facts(world);
    await prescribeOnPage(world, ORIGIN, { draft, prescription: ordonnance('2026-11-10') });
    expect(await facts(world)).toBe(before);
  });
  it('for another complaint it changes nothing', async () => {
    const { world } = await opened();
    const draft = invoice([DAY]);
    const prescription = ordonnance('2026-11-10', false);
    await prescribeOnPage(world, ORIGIN, { draft, prescription });
    expect((await assess(world, ORIGIN, draft)).verdict.standing.kind).toBe('within');
  });
  it('of a day to come is refused', async () => {
    const { world } = await opened();
    const request = { draft: invoice([DAY]), prescription: ordonnance('2026-11-22') };
    await expect(prescribeOnPage(world, ORIGIN, request)).rejects.toMatchObject({
      code: 'future-date',
    });
  });
});

describe('« Réorienter le patient » (FUP-04)', () => {
  it('is noted as of today, once; another decision replaces it, and the limit stays', async () => {
    const { world, tag } = await opened();
    const draft = invoice([DAY]);
    await referOnPage(world, ORIGIN, { draft, decision: 'treating-doctor', letter: false });
    const before = await facts(world);
    await referOnPage(world, ORIGIN, { draft, decision: 'treating-doctor', letter: false });
    expect(await facts(world)).toBe(before);
    await referOnPage(world, ORIGIN, { draft, decision: 'emergency', letter: false });
    const [episode] = (await historyOf(world.ledger, tag)).episodes;
    expect(episode?.referral).toMatchObject({ decision: 'emergency', date: '2026-11-21' });
    expect((await assess(world, ORIGIN, draft)).verdict.standing.kind).toBe('within');
  });
  it('needs an episode', async () => {
    const world = await newWorld('2026-11-21', LOIRET);
    const request = { draft: invoice([DAY]), decision: 'emergency', letter: false } as const;
    await expect(referOnPage(world, ORIGIN, request)).rejects.toMatchObject({
      code: 'no-episode',
    });
  });
});
