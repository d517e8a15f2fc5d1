import { describe, expect, it } from 'vitest';
import { invoice, PATIENT } from '../../test/fakes/draft.ts';
import { OPENING } from '../../test/fakes/opening.ts';
import { newWorld } from '../../test/fakes/world.ts';
import { civilDate } from '../domain/civil-date.ts';
import { ofKind } from '../domain/facts.ts';
import { PRACTICE } from '../domain/practice-facts.ts';
import { figuresOf } from '../evaluation/figures.ts';
import { civilYear } from '../evaluation/period.ts';
import { readActivity } from '../evaluation/read-activity.ts';
import { append, currentRevision } from '../ledger/append.ts';
import { factsOf, factsUnder } from '../ledger/facts-of.ts';
import { readPeople } from '../ledger/people.ts';
import { rebuildProjections } from '../ledger/project.ts';
import { allPatients, historyOf, tagOf, tagOfAlias } from '../ledger/read.ts';
import { assess } from './assess.ts';
import { addSession, openEpisode, voidSession } from './by-hand.ts';
import { marksOf } from './context.ts';
import { correctEpisode, undoFact } from './corrections.ts';
import { joinPatients, splitPatient } from './identity.ts';
import { erasePatient, noteExport } from './patient-file.ts';
import { override, qualify } from './record.ts';
import type { World } from './world.ts';

const ORIGIN = 'https://logiciel.example';
const DAY = civilDate('2026-11-16');
const OTHER = { ...PATIENT, birthName: 'FICTIF' };
const SECRET = 'motif tapé par la kiné';

async function file() {
  const world = await newWorld();
  const draft = invoice([], { invoiceId: 'new:1' });
  const qualification = { kind: 'direct-access', opening: OPENING } as const;
  await qualify(world, ORIGIN, { draft, qualification });
  const tag = await tagOf(world.ledger, PATIENT);
  const { episodes } = await historyOf(world.ledger, tag);
  const episode = episodes[0]?.id ?? '';
  const { session } = await addSession(world, { tag, episode, date: DAY, second: false });
  const other = await openEpisode(world, { patient: OTHER, opening: OPENING, place: null });
  return { world, draft, tag, episode, session, other: other.tag };
}

const journal = async ({ ledger }: World) =>
  ofKind(await factsUnder(ledger, PRACTICE), 'decision-noted')
    .toSorted((a, b) => a.at - b.at)
    .map(({ what, subject, note }) => ({ what, subject, note }));

describe('« Effacer le dossier »', () => {
  it('leaves a tombstone under each joined name, and nothing else of them on the disk', async () => {
    const { world, draft, tag, other } = await file();
    const { ledger } = world;
    const stranger = { ...PATIENT, birthName: 'MODÈLE' };
    const stays = await openEpisode(world, { patient: stranger, opening: OPENING, place: null });
    await joinPatients(world, { tag, other });
    const { patient: alias } = await marksOf(world, ORIGIN, draft);
    expect(await tagOfAlias(ledger, alias ?? '')).toBe(tag);
    const before = await currentRevision(ledger.db);
    await erasePatient(world, { tag: other });
    expect(await currentRevision(ledger.db)).toBe(before + 1);
    for (const under of [tag, other]) {
      const left = await factsOf(ledger, under);
      expect(left.map(({ kind }) => kind)).toEqual(['patient-erased']);
    }
    expect(await tagOfAlias(ledger, alias ?? '')).toBeNull();
    expect((await allPatients(ledger)).map((known) => known.patient)).toEqual([stranger]);
    expect(await historyOf(ledger, stays.tag)).toMatchObject({ episodes: [{ region: 'genou' }] });
    // Two tombstones, her two decisions, and the stranger's two facts.
    expect(await ledger.db.facts.count()).toBe(6);
    const live = await readPeople(ledger);
    await rebuildProjections(ledger);
    expect(await readPeople(ledger)).toEqual(live);
  });
  it('says who did it, with the tag only', async () => {
    const { world, tag } = await file();
    await erasePatient(world, { tag });
    expect(await journal(world)).toEqual([{ what: 'erased', subject: tag, note: '' }]);
    const again = erasePatient(world, { tag });
    await expect(again).rejects.toMatchObject({ code: 'unknown-patient' });
  });
  it('seen again, the person starts anew', async () => {
    const { world, draft, tag } = await file();
    await erasePatient(world, { tag });
    const { verdict, cameBefore } = await assess(world, ORIGIN, draft);
    expect([verdict.standing.kind, cameBefore]).toEqual(['to-qualify', false]);
    const qualification = { kind: 'direct-access', opening: OPENING } as const;
    await qualify(world, ORIGIN, { draft, qualification });
    const { episodes } = await historyOf(world.ledger, tag);
    expect(episodes.map(({ sessions }) => sessions)).toEqual([[]]);
    expect(await allPatients(world.ledger)).toMatchObject(
      [{ patient: OTHER }, { patient: PATIENT }].toSorted((a, b) =>
        a.patient.birthName.localeCompare(b.patient.birthName),
      ),
    );
    await erasePatient(world, { tag });
    expect(await factsOf(world.ledger, tag)).toHaveLength(1);
  });
  it('is all or nothing', async () => {
    const { world, tag } = await file();
    const before = await world.ledger.db.facts.count();
    world.ledger.db.patients.hook('creating', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(erasePatient(world, { tag })).rejects.toThrow();
    expect(await world.ledger.db.facts.count()).toBe(before);
    expect(await factsOf(world.ledger, tag)).not.toHaveLength(0);
  });
});

describe('the journal of decisions', () => {
  it('has one line for each gesture, in words of a fixed list', async () => {
    const { world, tag, episode, session, other } = await file();
    const at = { tag, episode };
    await correctEpisode(world, { ...at, changes: { before: 8 }, reason: SECRET });
    const draft = invoice([DAY], { invoiceId: 'new:9' });
    await override(world, ORIGIN, { draft, reason: 'accepted', note: SECRET });
    await voidSession(world, { ...at, session, reason: SECRET });
    const facts = await factsOf(world.ledger, tag);
    const [corrected] = ofKind(facts, 'episode-corrected');
    const undo = { tag, fact: corrected?.key ?? '', reason: SECRET };
    for (const _ of [1, 2]) await undoFact(world, undo);
    await joinPatients(world, { tag, other });
    await splitPatient(world, { tag: other });
    await noteExport(world, { tag, form: 'pdf' });
    expect(await journal(world)).toEqual([
      { what: 'corrected', subject: tag, note: '' },
      { what: 'limit-overridden', subject: tag, note: 'accepted' },
      { what: 'session-voided', subject: tag, note: '' },
      { what: 'undone', subject: tag, note: '' },
      { what: 'joined', subject: tag, note: '' },
      { what: 'split', subject: other, note: '' },
      { what: 'exported', subject: tag, note: 'pdf' },
    ]);
    const written = await factsUnder(world.ledger, PRACTICE);
    expect(JSON.stringify(written)).not.toContain(SECRET);
  });
  it('is no part of a patient’s facts, nor of the figures', async () => {
    const { world, tag, episode, session } = await file();
    const asked = { ...civilYear(2026), practitioner: null, totalActs: 100 };
    const figures = async () => figuresOf(await readActivity(world.ledger), asked);
    await noteExport(world, { tag, form: 'json' });
    const before = await figures();
    await noteExport(world, { tag, form: 'pdf' });
    expect(await figures()).toEqual(before);
    await voidSession(world, { tag, episode, session, reason: '' });
    const kinds = (await factsOf(world.ledger, tag)).map(({ kind }) => kind);
    expect(kinds).not.toContain('decision-noted');
    expect(kinds).toContain('session-voided');
  });
  it('an export of nobody is refused', async () => {
    const { world } = await file();
    const nobody = noteExport(world, { tag: 'nobody', form: 'pdf' });
    await expect(nobody).rejects.toMatchObject({ code: 'unknown-patient' });
    await append(world.ledger, { facts: [] });
    expect(await journal(world)).toEqual([]);
  });
});
