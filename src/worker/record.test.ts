import { describe, expect, it } from 'vitest';
import { CLOSING } from '../../test/fakes/closing.ts';
import { invoice, line, PATIENT } from '../../test/fakes/draft.ts';
import { OPENING } from '../../test/fakes/opening.ts';
import { place, profile } from '../../test/fakes/profile.ts';
import { newWorld } from '../../test/fakes/world.ts';
import { civilDate } from '../domain/civil-date.ts';
import type { FormDraft } from '../domain/draft.ts';
import type { Diagnosis } from '../domain/facts.ts';
import { factsOf } from '../ledger/facts-of.ts';
import { historyOf, searchPatients, tagOf } from '../ledger/read.ts';
import { assess } from './assess.ts';
import { closeEpisode } from './closing.ts';
import { intend, recordOutcome } from './billing.ts';
import { override, qualify, recordDiagnosis, voidFromPage } from './record.ts';
import type { World } from './world.ts';

const ORIGIN = 'https://logiciel.example';
const EIGHT = ['01', '05', '08', '12', '15', '19', '22', '26'].map((day) => `2026-10-${day}`);

const directAccess = (world: World, draft: FormDraft, opening: Partial<typeof OPENING> = {}) =>
  qualify(world, ORIGIN, {
    draft,
    qualification: { kind: 'direct-access', opening: { ...OPENING, ...opening } },
  });

const settle = (
  world: World,
  intent: string,
  outcome: 'success' | 'failure' | 'unknown',
  filedAs: string | null = null,
) =>
  recordOutcome(world, ORIGIN, {
    draft: null,
    intent,
    outcome,
    evidence: ['network', 'words'],
    filedAs,
  });

async function bill(world: World, draft: FormDraft, intent: string): Promise<void> {
  await intend(world, ORIGIN, { draft, intent });
  await settle(world, intent, 'success', intent);
}

const verdictOn = async (world: World, draft: FormDraft) =>
  (await assess(world, ORIGIN, draft)).verdict;

/** An episode with eight sessions billed, one invoice each, and the form of the ninth. */
async function eightBilled() {
  const world = await newWorld();
  await directAccess(world, invoice([], { invoiceId: 'new:0' }));
  for (const [index, date] of EIGHT.entries()) {
    await bill(world, invoice([date], { invoiceId: `new:${index}` }), `billed-${index}`);
  }
  return { world, ninth: invoice(['2026-11-16'], { invoiceId: 'new:ninth' }) };
}

describe('from the question to the count', () => {
  it('asked once, then counted: qualify, intend, outcome', async () => {
    const world = await newWorld();
    const draft = invoice(['2026-11-16', '2026-11-19']);
    expect((await verdictOn(world, draft)).standing).toEqual({
      kind: 'to-qualify',
      elsewhereOpen: [],
    });
    await directAccess(world, draft);
    const known = await verdictOn(world, draft);
    expect(known.standing.kind).toBe('within');
    expect(known.count).toMatchObject({ certain: 0, possible: 0, onForm: 2 });

    await intend(world, ORIGIN, { draft, intent: 'i1' });
    const next = invoice([], { invoiceId: 'new:next' });
    expect((await verdictOn(world, next)).count).toMatchObject({ certain: 0, possible: 2 });

    await settle(world, 'i1', 'success', '12');
    expect((await verdictOn(world, next)).count).toMatchObject({ certain: 2, possible: 0 });
  });

  it('the invoice just filed, opened again under the software’s id, is not counted twice', async () => {
    const world = await newWorld();
    const draft = invoice(['2026-11-16']);
    await directAccess(world, draft);
    await bill(world, draft, '12');
    const reopened = invoice(['2026-11-16'], { invoiceId: '12' });
    expect((await verdictOn(world, reopened)).count).toMatchObject({ certain: 0, onForm: 1 });
  });

  it('a refused invoice counts nothing; sent again it counts once', async () => {
    const world = await newWorld();
    const draft = invoice(['2026-11-16']);
    const next = invoice([], { invoiceId: 'new:next' });
    await directAccess(world, draft);
    await intend(world, ORIGIN, { draft, intent: 'i1' });
    await settle(world, 'i1', 'failure');
    expect((await verdictOn(world, next)).count).toMatchObject({ certain: 0, possible: 0 });
    await bill(world, draft, 'i2');
    expect((await verdictOn(world, next)).count).toMatchObject({ certain: 1, possible: 0 });
  });

  it('an unknown outcome keeps its place reserved', async () => {
    const world = await newWorld();
    const draft = invoice(['2026-11-16']);
    await directAccess(world, draft);
    await intend(world, ORIGIN, { draft, intent: 'i1' });
    await settle(world, 'i1', 'unknown');
    const next = await verdictOn(world, invoice([], { invoiceId: 'new:next' }));
    expect(next.count).toMatchObject({ certain: 0, possible: 1 });
    expect(next.sessions).toMatchObject([{ certainty: 'possible', doubt: 'unknown-outcome' }]);
  });

  it('messages that come twice change nothing', async () => {
    const world = await newWorld();
    const draft = invoice(['2026-11-16']);
    await directAccess(world, draft);
    for (const _ of [1, 2]) {
      await intend(world, ORIGIN, { draft, intent: 'i1' });
      await settle(world, 'i1', 'success', '12');
    }
    const tag = await tagOf(world.ledger, PATIENT);
    const kinds = (await factsOf(world.ledger, tag)).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'intent-to-bill')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'outcome-seen')).toHaveLength(1);
  });

  it('the outcome of an intent that nobody announced is nobody’s', async () => {
    const world = await newWorld();
    await settle(world, 'never-announced', 'success', '12');
    expect(await world.ledger.db.facts.count()).toBe(0);
  });

  it('an invoice of travel alone, or of days to come, reserves nothing', async () => {
    const world = await newWorld();
    const draft = invoice(['2026-12-24'], {
      lines: [line('2026-12-24'), line('2026-11-16', 'IFD')],
    });
    await directAccess(world, draft);
    await intend(world, ORIGIN, { draft, intent: 'i1' });
    await settle(world, 'i1', 'success');
    const { episodes } = await historyOf(world.ledger, await tagOf(world.ledger, PATIENT));
    expect(episodes[0]?.sessions).toEqual([]);
  });
});

describe('answers to « Accès direct ? »', () => {
  it('« Ordonnance » is silent while the prescriber is empty or a doctor', async () => {
    const world = await newWorld();
    const draft = invoice(['2026-11-16'], { prescriber: [] });
    await qualify(world, ORIGIN, { draft, qualification: { kind: 'prescribed' } });
    expect((await verdictOn(world, draft)).standing).toEqual({
      kind: 'not-concerned',
      why: 'prescribed',
    });
  });
  it('another treatment of the same patient may go on with the open episode', async () => {
    const world = await newWorld();
    const first = invoice(['2026-11-16']);
    await directAccess(world, first);
    await bill(world, first, 'i1');
    const second = invoice(['2026-11-19'], { treatmentId: '8', invoiceId: 'new:2' });
    const { standing } = await verdictOn(world, second);
    if (standing.kind !== 'to-qualify') throw new Error(standing.kind);
    const [open] = standing.elsewhereOpen;
    expect(open?.region).toBe('genou');
    await qualify(world, ORIGIN, {
      draft: second,
      qualification: { kind: 'same-episode', episode: open?.id ?? '' },
    });
    expect((await verdictOn(world, second)).count).toMatchObject({ certain: 1, onForm: 1 });
  });
  it('an answer holds for its software and its treatment only', async () => {
    const world = await newWorld();
    const draft = invoice(['2026-11-16']);
    await directAccess(world, draft);
    const other = invoice(['2026-11-16'], { treatmentId: '8' });
    expect((await verdictOn(world, other)).standing.kind).toBe('to-qualify');
    const elsewhere = await assess(world, 'https://autre.example', draft);
    expect(elsewhere.verdict.standing.kind).toBe('to-qualify');
  });
  it('a second click on the answer opens no second episode', async () => {
    const world = await newWorld();
    const draft = invoice(['2026-11-16']);
    await directAccess(world, draft);
    await intend(world, ORIGIN, { draft, intent: 'i1' });
    await directAccess(world, draft, { region: 'épaule' });
    const { episodes } = await historyOf(world.ledger, await tagOf(world.ledger, PATIENT));
    expect(episodes).toMatchObject([{ region: 'genou', sessions: [{ date: '2026-11-16' }] }]);
  });
  it('once the episode is over, the same treatment may open another', async () => {
    const world = await newWorld();
    const tag = await tagOf(world.ledger, PATIENT);
    await directAccess(world, invoice(['2026-11-09']));
    const [first] = (await historyOf(world.ledger, tag)).episodes;
    const date = civilDate('2026-11-10');
    await closeEpisode(world, { tag, episode: first?.id ?? '', date, ...CLOSING });
    await directAccess(world, invoice(['2026-11-16']));
    const { episodes } = await historyOf(world.ledger, tag);
    expect(episodes.map(({ closedOn }) => closedOn)).toEqual(['2026-11-10', null]);
    expect((await verdictOn(world, invoice(['2026-11-16']))).standing.kind).toBe('within');
  });
  it('a diagnosis given at the opening lifts the limit', async () => {
    const world = await newWorld();
    const draft = invoice(['2026-11-16']);
    const diagnosis: Diagnosis = {
      kind: 'operation-report',
      date: civilDate('2026-01-10'),
      author: 'Dr TESTEUR',
      linked: true,
      keptAt: 'dossier papier',
    };
    const opening = { ...OPENING, diagnosis };
    await qualify(world, ORIGIN, { draft, qualification: { kind: 'direct-access', opening } });
    expect((await verdictOn(world, draft)).standing.kind).toBe('uncapped');
  });
});

describe('the ninth', () => {
  it('exceeds; passed knowingly it is passed for that invoice and that date only', async () => {
    const { world, ninth } = await eightBilled();
    const before = await verdictOn(world, ninth);
    expect(before.standing).toEqual({ kind: 'exceeds', dates: ['2026-11-16'] });
    expect(before.passed).toEqual([]);

    await override(world, ORIGIN, { draft: ninth, reason: 'accepted', note: '' });
    expect((await verdictOn(world, ninth)).passed).toEqual(['2026-11-16']);

    const tenth = { ...ninth, lines: [line('2026-11-16'), line('2026-11-19')] };
    const after = await verdictOn(world, tenth);
    expect(after.standing).toEqual({ kind: 'exceeds', dates: ['2026-11-16', '2026-11-19'] });
    expect(after.passed).toEqual(['2026-11-16']);

    const other = await verdictOn(world, { ...ninth, invoiceId: 'new:other' });
    expect(other.standing).toEqual({ kind: 'exceeds', dates: ['2026-11-16'] });
    expect(other.passed).toEqual([]);
  });
  it('an override where nothing exceeds writes nothing', async () => {
    const world = await newWorld();
    const draft = invoice(['2026-11-16']);
    await directAccess(world, draft);
    const facts = await world.ledger.db.facts.count();
    await override(world, ORIGIN, { draft, reason: 'accepted', note: '' });
    expect(await world.ledger.db.facts.count()).toBe(facts);
  });
  it('a session taken back from the dialog frees its place', async () => {
    const { world, ninth } = await eightBilled();
    const [first] = (await verdictOn(world, ninth)).sessions;
    const { id: session = '', act = '' } = first ?? {};
    await voidFromPage(world, ORIGIN, { draft: ninth, session, act, reason: 'erreur' });
    const verdict = await verdictOn(world, ninth);
    expect(verdict.standing.kind).toBe('last');
    expect(verdict.count.certain).toBe(7);
  });
  it('a diagnosis recorded from the dialog lifts the limit from its date', async () => {
    const { world, ninth } = await eightBilled();
    const diagnosis: Diagnosis = {
      kind: 'medical-report',
      date: civilDate('2026-11-10'),
      author: 'Dr TESTEUR',
      linked: true,
      keptAt: 'dossier papier',
    };
    await recordDiagnosis(world, ORIGIN, { draft: ninth, diagnosis });
    expect((await verdictOn(world, ninth)).standing.kind).toBe('uncapped');
  });
});

describe('what cannot be known is said, never guessed', () => {
  it('two patients behind one id of the software: ambiguous, and nothing is written', async () => {
    const world = await newWorld();
    await directAccess(world, invoice(['2026-11-16']));
    const other = { birthName: 'ESSAI', firstName: 'Gaël', birthDate: civilDate('1990-01-01') };
    const mixed = invoice(['2026-11-16'], { patient: other });
    expect((await verdictOn(world, mixed)).standing).toEqual({
      kind: 'unknown',
      why: 'ambiguous-patient',
    });
    const facts = await world.ledger.db.facts.count();
    await expect(intend(world, ORIGIN, { draft: mixed, intent: 'i1' })).rejects.toMatchObject({
      code: 'unknown-patient',
    });
    await expect(directAccess(world, mixed)).rejects.toMatchObject({ code: 'unknown-patient' });
    expect(await world.ledger.db.facts.count()).toBe(facts);
  });
  it('a screen that names nobody, but shows a known id, is that patient', async () => {
    const world = await newWorld();
    await directAccess(world, invoice(['2026-11-16']));
    const nameless = invoice(['2026-11-16'], { patient: null });
    expect((await verdictOn(world, nameless)).standing.kind).toBe('within');
  });
  it('a screen that names nobody known is « no patient », and not on a doctor’s invoice', async () => {
    const world = await newWorld();
    const nameless = invoice(['2026-11-16'], { patient: null });
    expect((await verdictOn(world, nameless)).standing).toEqual({
      kind: 'unknown',
      why: 'no-patient',
    });
    const doctors = { ...nameless, prescriber: ['Dr TESTEUR Dominique'] };
    expect((await verdictOn(world, doctors)).standing.kind).toBe('not-concerned');
  });
  it('no profile yet', async () => {
    const world = await newWorld();
    await world.ledger.db.documents.clear();
    const draft = invoice(['2026-11-16']);
    expect((await verdictOn(world, draft)).standing).toEqual({
      kind: 'unknown',
      why: 'no-profile',
    });
    await expect(directAccess(world, draft)).rejects.toMatchObject({ code: 'no-profile' });
  });
  it('several places and a screen that shows none of their numbers', async () => {
    const places = [place(), place({ id: 'second', amNumber: '627000151' })];
    const world = await newWorld('2026-11-21', profile({ places }));
    const draft = invoice(['2026-11-16']);
    expect((await verdictOn(world, draft)).standing).toEqual({
      kind: 'unknown',
      why: 'which-place',
    });
    const shown = { ...draft, prescriber: ['10101010105', '627000151'] };
    expect((await verdictOn(world, shown)).standing.kind).toBe('to-qualify');
  });
  it('another kiné’s screen', async () => {
    const world = await newWorld();
    const draft = invoice(['2026-11-16'], { executant: ['TESTEUR Dominique'] });
    expect((await verdictOn(world, draft)).standing).toEqual({
      kind: 'unknown',
      why: 'other-practitioner',
    });
  });
  it('a row that no longer opens: unreadable, never a lower count', async () => {
    const { world, ninth } = await eightBilled();
    const [row] = await world.ledger.db.facts.toArray();
    if (!row) throw new Error('no row');
    await world.ledger.db.facts.put({ ...row, sealed: row.sealed.map((byte) => byte ^ 1) });
    expect((await verdictOn(world, ninth)).standing).toEqual({
      kind: 'unknown',
      why: 'unreadable',
    });
  });
  it('a decision about a treatment that was never answered has no episode to write to', async () => {
    const world = await newWorld();
    const draft = invoice(['2026-11-16']);
    const decision = { draft, reason: 'accepted' as const, note: '' };
    await expect(override(world, ORIGIN, decision)).rejects.toMatchObject({ code: 'no-episode' });
  });
});

describe('an invoice opened again at an address of its own', () => {
  it('belongs to the episode that holds it, and brings nothing twice', async () => {
    const world = await newWorld();
    const draft = invoice(['2026-11-10'], { invoiceId: 'new:1' });
    await directAccess(world, draft);
    await intend(world, ORIGIN, { draft, intent: 'i1' });
    await settle(world, 'i1', 'success', '12');
    const again = invoice(['2026-11-10'], { invoiceId: '12', treatmentId: null });
    const { standing, count } = await verdictOn(world, again);
    expect(standing.kind).toBe('within');
    expect(count).toMatchObject({ certain: 0, onForm: 1 });
    await intend(world, ORIGIN, { draft: again, intent: 'i2' });
    await settle(world, 'i2', 'success', '12');
    const { episodes } = await historyOf(world.ledger, await tagOf(world.ledger, PATIENT));
    expect(episodes[0]?.sessions).toHaveLength(1);
  });
});

describe('an intent lost with a killed worker', () => {
  it('is made good by its outcome, once', async () => {
    const world = await newWorld();
    const draft = invoice(['2026-11-10'], { invoiceId: 'new:1' });
    await directAccess(world, draft);
    const told = { draft, intent: 'i1', outcome: 'success' as const, evidence: [], filedAs: null };
    await recordOutcome(world, ORIGIN, told);
    await recordOutcome(world, ORIGIN, told);
    const { episodes } = await historyOf(world.ledger, await tagOf(world.ledger, PATIENT));
    expect(episodes[0]?.sessions.map(({ certainty }) => certainty)).toEqual(['certain']);
  });
});

describe('billed with her own number before « Accès direct ? » was answered', () => {
  it('waits under the treatment, and counts for the episode that the answer opens', async () => {
    const world = await newWorld();
    await bill(world, invoice(['2026-11-10'], { invoiceId: 'new:1' }), 'i1');
    const next = invoice(['2026-11-16'], { invoiceId: 'new:2' });
    expect((await verdictOn(world, next)).standing.kind).toBe('to-qualify');
    await directAccess(world, next);
    expect((await verdictOn(world, next)).count).toMatchObject({ certain: 1, onForm: 1 });
  });
  it('is nobody’s when the answer is « Ordonnance »', async () => {
    const world = await newWorld();
    const draft = invoice(['2026-11-10'], { invoiceId: 'new:1' });
    await bill(world, draft, 'i1');
    await qualify(world, ORIGIN, { draft, qualification: { kind: 'prescribed' } });
    const { episodes } = await historyOf(world.ledger, await tagOf(world.ledger, PATIENT));
    expect(episodes).toEqual([]);
  });
});

describe('the calendar is the kiné’s', () => {
  it('late in the evening in Martinique it is still today', async () => {
    const martinique = profile({ places: [place({ department: '972' })] });
    const world = { ...(await newWorld('2026-11-21', martinique)) };
    // 02:30 in Paris on the 22nd.
    const late = { ...world, now: () => Date.parse('2026-11-22T01:30:00Z') };
    const draft = invoice(['2026-11-21', '2026-11-22']);
    await directAccess(late, draft);
    expect((await verdictOn(late, draft)).count.onForm).toBe(1);
  });
});

describe('what is kept of a patient', () => {
  it('is found again by name once answered', async () => {
    const world = await newWorld();
    await directAccess(world, invoice(['2026-11-16']));
    expect(await searchPatients(world.ledger, 'demo')).toMatchObject([{ patient: PATIENT }]);
  });
});
