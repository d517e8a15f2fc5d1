import { describe, expect, it } from 'vitest';
import { invoice, PATIENT } from '../../test/fakes/draft.ts';
import { OPENING } from '../../test/fakes/opening.ts';
import { newWorld } from '../../test/fakes/world.ts';
import { civilDate } from '../domain/civil-date.ts';
import type { FormDraft } from '../domain/draft.ts';
import { ofKind } from '../domain/facts.ts';
import { factsOf } from '../ledger/facts-of.ts';
import { historyOf, tagOf } from '../ledger/read.ts';
import type { Cancellation } from '../messages/cancel-shapes.ts';
import { intend, recordOutcome } from './billing.ts';
import { cancelledInvoice, takeBack } from './cancellation.ts';
import { undoFact } from './corrections.ts';
import { qualify } from './record.ts';
import type { World } from './world.ts';

const ORIGIN = 'https://logiciel.example';
const SOMEBODY = { birthName: 'ESSAI', firstName: 'Camille', birthDate: civilDate('1975-06-01') };

const days = (...dates: string[]) => dates.map((date) => civilDate(date));

/** What a screen says of the invoice that it takes back. */
const said = (rest: Partial<Cancellation> = {}): Cancellation => ({
  invoiceId: null,
  patient: null,
  patientId: null,
  dates: [],
  ...rest,
});

async function bill(world: World, draft: FormDraft, intent: string, filedAs: string | null) {
  await intend(world, ORIGIN, { draft, intent });
  const evidence = ['network', 'words'];
  const outcome = 'success' as const;
  await recordOutcome(world, ORIGIN, { draft: null, intent, outcome, evidence, filedAs });
}

/** Three sessions billed on invoice 12, one on an invoice whose number no address showed. */
async function billed(): Promise<World> {
  const world = await newWorld();
  const first = invoice(['2026-10-05', '2026-10-07', '2026-10-09'], { invoiceId: 'new:1' });
  const opening = { ...OPENING, region: 'épaule' };
  await qualify(world, ORIGIN, {
    draft: first,
    qualification: { kind: 'direct-access', opening },
  });
  await bill(world, first, 'i1', '12');
  await bill(world, invoice(['2026-10-12'], { invoiceId: 'new:2' }), 'i2', null);
  return world;
}

const asked = async (world: World, cancellation: Cancellation, origin = ORIGIN) => {
  const found = await cancelledInvoice(world, origin, { cancellation });
  return found?.episodes.map(({ region, sessions }) => [region, ...sessions.map((s) => s.date)]);
};

const counted = async (world: World) => {
  const { episodes } = await historyOf(world.ledger, await tagOf(world.ledger, PATIENT));
  return episodes.flatMap(({ sessions }) => sessions.map(({ date }) => date));
};

const THREE = [['épaule', '2026-10-05', '2026-10-07', '2026-10-09']];
const ALL = ['2026-10-05', '2026-10-07', '2026-10-09', '2026-10-12'];

describe('which invoice a screen takes back', () => {
  it('the one filed under its id, with no patient on screen', async () => {
    const world = await billed();
    expect(await asked(world, said({ invoiceId: '12' }))).toEqual(THREE);
    expect(await asked(world, said({ invoiceId: '12', patient: PATIENT }))).toEqual(THREE);
    const dates = days('2026-10-05', '2026-10-20');
    expect(await asked(world, said({ invoiceId: '12', dates }))).toEqual(THREE);
  });
  it.each([
    ['another id', said({ invoiceId: '13' })],
    ['other days under its id', said({ invoiceId: '12', dates: days('2026-10-20') })],
    ['another patient under its id', said({ invoiceId: '12', patient: SOMEBODY })],
    ['a patient alone', said({ patient: PATIENT })],
    ['days alone', said({ dates: days('2026-10-12') })],
    ['another patient of the same days', said({ patient: SOMEBODY, dates: days('2026-10-12') })],
    ['some of its days', said({ patient: PATIENT, dates: days('2026-10-05') })],
    ['days of two invoices', said({ patient: PATIENT, dates: days(...ALL) })],
    [
      'an id, and the days of an invoice known under another',
      said({
        invoiceId: '99',
        patient: PATIENT,
        dates: days('2026-10-05', '2026-10-07', '2026-10-09'),
      }),
    ],
    [
      'its days and one that was never billed',
      said({ patient: PATIENT, dates: days('2026-10-12', '2026-10-20') }),
    ],
  ])('none: %s', async (_, cancellation) => {
    expect(await asked(await billed(), cancellation)).toBeUndefined();
  });
  it('none: names and an id of the software that disagree', async () => {
    const world = await billed();
    const draft = invoice(['2026-10-14'], { patient: SOMEBODY, patientId: '4' });
    const qualification = { kind: 'direct-access' as const, opening: OPENING };
    await qualify(world, ORIGIN, { draft, qualification });
    const agrees = said({ invoiceId: '12', patient: PATIENT, patientId: '3' });
    expect(await asked(world, agrees)).toEqual(THREE);
    expect(await asked(world, { ...agrees, patientId: '4' })).toBeUndefined();
  });
  it('none: the same id on another site', async () => {
    const world = await billed();
    expect(await asked(world, said({ invoiceId: '12' }), 'https://autre.example')).toBeUndefined();
  });
  it('one whose number is not known, by its patient and its days', async () => {
    const world = await billed();
    const dates = days('2026-10-12');
    const one = [['épaule', '2026-10-12']];
    expect(await asked(world, said({ patient: PATIENT, dates }))).toEqual(one);
    expect(await asked(world, said({ patientId: '3', dates }))).toEqual(one);
    expect(await asked(world, said({ invoiceId: '77', patient: PATIENT, dates }))).toEqual(one);
  });
  it('none where two invoices bill the same day', async () => {
    const world = await billed();
    await bill(world, invoice(['2026-10-12'], { invoiceId: 'new:3' }), 'i3', null);
    const cancellation = said({ patient: PATIENT, dates: days('2026-10-12') });
    expect(await asked(world, cancellation)).toBeUndefined();
  });
  it('nothing is known before anything was billed', async () => {
    expect(await asked(await newWorld(), said({ invoiceId: '12' }))).toBeUndefined();
  });
});

describe('its sessions taken back', () => {
  const cancellation = said({ invoiceId: '12' });
  const shown = async (world: World) =>
    (await cancelledInvoice(world, ORIGIN, { cancellation }))?.episodes.flatMap(({ sessions }) =>
      sessions.map(({ id }) => id),
    ) ?? [];
  const request = (sessions: string[]) => ({ cancellation, sessions, reason: 'facture annulée' });

  it('asking alone removes nothing', async () => {
    const world = await billed();
    await shown(world);
    expect(await counted(world)).toEqual(ALL);
  });
  it('leave the count with their reason, once', async () => {
    const world = await billed();
    const sessions = await shown(world);
    await takeBack(world, ORIGIN, request(sessions));
    await takeBack(world, ORIGIN, request(sessions));
    expect(await counted(world)).toEqual(['2026-10-12']);
    expect(await asked(world, cancellation)).toBeUndefined();
    const journal = await factsOf(world.ledger, await tagOf(world.ledger, PATIENT));
    const words = ofKind(journal, 'session-voided');
    expect(words.map(({ reason }) => reason)).toEqual(Array(3).fill('facture annulée'));
  });
  it('only those that she was shown, and only of that invoice', async () => {
    const world = await billed();
    const [first = ''] = await shown(world);
    const tag = await tagOf(world.ledger, PATIENT);
    const { episodes } = await historyOf(world.ledger, tag);
    const other = episodes[0]?.sessions.find(({ date }) => date === '2026-10-12')?.id ?? '';
    await takeBack(world, ORIGIN, request([first, other]));
    expect(await counted(world)).toEqual(['2026-10-07', '2026-10-09', '2026-10-12']);
  });
  it('come back one by one from the history, and go again', async () => {
    const world = await billed();
    const sessions = await shown(world);
    await takeBack(world, ORIGIN, request(sessions));
    const tag = await tagOf(world.ledger, PATIENT);
    const [word] = ofKind(await factsOf(world.ledger, tag), 'session-voided').filter((fact) =>
      fact.session.includes('2026-10-05'),
    );
    await undoFact(world, { tag, fact: word?.key ?? '', reason: 'erreur' });
    expect(await counted(world)).toEqual(['2026-10-05', '2026-10-12']);
    expect(await asked(world, cancellation)).toEqual([['épaule', '2026-10-05']]);
    await takeBack(world, ORIGIN, request(sessions));
    expect(await counted(world)).toEqual(['2026-10-12']);
  });
});
