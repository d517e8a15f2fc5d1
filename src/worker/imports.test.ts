import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOSING } from '../../test/fakes/closing.ts';
import { dump } from '../../test/fakes/dump.ts';
import { PATIENT } from '../../test/fakes/draft.ts';
import { fact } from '../../test/fakes/facts.ts';
import { OPENING } from '../../test/fakes/opening.ts';
import { pastCare } from '../../test/fakes/past-care.ts';
import { profile } from '../../test/fakes/profile.ts';
import { runs } from '../../test/fakes/runs.ts';
import { newWorld } from '../../test/fakes/world.ts';
import { addDays, civilDate } from '../domain/civil-date.ts';
import { ofKind } from '../domain/facts.ts';
import type { PastCare } from '../domain/past-care.ts';
import { PRACTICE } from '../domain/practice-facts.ts';
import { append, currentRevision } from '../ledger/append.ts';
import { factsOf } from '../ledger/facts-of.ts';
import { readImports } from '../ledger/imports.ts';
import { readPeople } from '../ledger/people.ts';
import { rebuildProjections } from '../ledger/project.ts';
import { historyOf, tagOf } from '../ledger/read.ts';
import { writeProfiles } from '../ledger/settings.ts';
import { addSession, openEpisode, voidSession } from './by-hand.ts';
import { closeEpisode } from './closing.ts';
import { beginImport, endImport, importPart, takeImportBack } from './imports.ts';
import type { World } from './world.ts';

const DAYS = ['2026-10-05', '2026-10-12', '2026-10-19'];
const ANDREE = { birthName: 'EXEMPLE', firstName: 'Andrée', birthDate: civilDate('1955-07-01') };

async function begin(world: World): Promise<string> {
  const asked = { kind: 'sessions', file: 'export.csv', resume: null } as const;
  return (await beginImport(world, asked)).batch;
}

async function take(world: World, cares: PastCare[]) {
  const batch = await begin(world);
  const part = await importPart(world, { batch, cares });
  return { batch, part, counts: await endImport(world, { batch }) };
}

async function episodes(world: World, patient = PATIENT) {
  return (await historyOf(world.ledger, await tagOf(world.ledger, patient))).episodes;
}

async function days(world: World): Promise<string[][]> {
  return (await episodes(world)).map(({ sessions }) => sessions.map(({ date }) => date));
}

/** What people add up to, without what is drawn anew in each ledger. */
async function adds(world: World) {
  const people = await readPeople(world.ledger);
  return people
    .map(({ patient, episodes: of }) => ({
      patient,
      of: of
        .map(({ region, firstDate, sessions }) => ({
          region,
          firstDate,
          sessions: sessions.map(({ date, rank, act }) => ({ date, rank, act })),
        }))
        .toSorted((a, b) => (a.region < b.region ? -1 : 1)),
    }))
    .toSorted((a, b) => (a.patient.birthName < b.patient.birthName ? -1 : 1));
}

describe('what an import brings', () => {
  it('opens an episode with its sessions, first day and region, as imported', async () => {
    const world = await newWorld();
    const { part, counts } = await take(world, [pastCare(DAYS)]);
    expect(part).toEqual({ sessions: 3, assessments: 0, episodes: 1, known: 0, erased: 0 });
    expect(counts).toEqual({ patients: 1, episodes: 1, sessions: 3, assessments: 0, declared: 0 });
    const [episode] = await episodes(world);
    expect(episode).toMatchObject({ region: 'genou', firstDate: DAYS[0], before: 0, elsewhere: 0 });
    expect(episode?.sessions.map(({ date, origin }) => [date, origin])).toEqual(
      DAYS.map((date) => [date, 'import']),
    );
    expect(await readImports(world.ledger)).toMatchObject([{ state: 'done', file: 'export.csv' }]);
  });
  it('assessments are noted as such; travel and supplements are no session', async () => {
    const world = await newWorld();
    const lines = [
      { date: civilDate('2026-10-05'), act: 'Bilan initial' },
      { date: civilDate('2026-10-06'), act: 'RAM 8,09 + IFD' },
      { date: civilDate('2026-10-06'), act: 'IK' },
    ];
    const { part } = await take(world, [pastCare([], { lines })]);
    expect(part).toMatchObject({ sessions: 1, assessments: 1 });
    const [episode] = await episodes(world);
    expect(episode).toMatchObject({ assessments: ['2026-10-05'], firstDate: '2026-10-05' });
    expect(episode?.sessions).toHaveLength(1);
  });
  it('two sessions of one day are two; two treatments are two episodes', async () => {
    const world = await newWorld();
    const twice = [DAYS[0] ?? '', DAYS[0] ?? ''];
    await take(world, [pastCare(twice), pastCare(DAYS, { treatment: 'épaule' })]);
    expect((await days(world)).map(({ length }) => length).toSorted((a, b) => a - b)).toEqual([
      2, 3,
    ]);
  });
  it('is written under the colleague whom the table names', async () => {
    const world = await newWorld();
    const colleague = profile({ rpps: '10101010113', familyName: 'EXEMPLE' });
    await writeProfiles(world.ledger, { list: [profile(), colleague], current: profile().rpps });
    await take(world, [pastCare(DAYS, { practitioner: colleague.rpps })]);
    const facts = await factsOf(world.ledger, await tagOf(world.ledger, PATIENT));
    expect(new Set(facts.map(({ practitioner }) => practitioner))).toEqual(
      new Set([colleague.rpps]),
    );
  });
  it('what was only counted opens an episode with that count', async () => {
    const world = await newWorld();
    const typed = pastCare([], { before: 5, firstDate: civilDate('2026-10-05') });
    const { part, counts } = await take(world, [typed]);
    expect(part).toMatchObject({ episodes: 1, sessions: 0 });
    expect(counts).toMatchObject({ episodes: 1, declared: 5 });
    expect(await episodes(world)).toMatchObject([{ before: 5, firstDate: '2026-10-05' }]);
    expect((await take(world, [typed])).part).toMatchObject({ episodes: 0, known: 1 });
    expect(await episodes(world)).toHaveLength(1);
  });
  it('lies sealed: not the name of its file, nor anybody’s', async () => {
    const world = await newWorld();
    const asked = { kind: 'sessions', file: 'séances de ESSAI.csv', resume: null } as const;
    const { batch } = await beginImport(world, asked);
    await importPart(world, { batch, cares: [pastCare(DAYS)] });
    await endImport(world, { batch });
    const raw = Buffer.from(await dump(world.ledger));
    const bytes = JSON.stringify(await world.ledger.db.imports.toArray()) + raw.toString('latin1');
    for (const secret of ['ESSAI.csv', PATIENT.firstName, PATIENT.birthName, 'genou']) {
      expect(bytes).not.toContain(secret);
      expect(bytes).not.toContain(Buffer.from(secret).toString('hex'));
    }
  });
  it('a line of the journal of decisions says that it was done, and nothing of whom', async () => {
    const world = await newWorld();
    const { batch } = await take(world, [pastCare(DAYS)]);
    await takeImportBack(world, { batch });
    const noted = ofKind(await factsOf(world.ledger, PRACTICE), 'decision-noted');
    expect(
      noted.toSorted((a, b) => a.at - b.at).map(({ what, subject, note }) => [what, subject, note]),
    ).toEqual([
      ['imported', null, ''],
      ['import-undone', null, ''],
    ]);
  });
});

describe('nothing is counted twice', () => {
  it('the same table again is known, and writes no fact', async () => {
    const world = await newWorld();
    await take(world, [pastCare(DAYS)]);
    const before = await world.ledger.db.facts.where('tag').notEqual('').count();
    const { part, counts } = await take(world, [pastCare(DAYS, { treatment: ' GENOU ' })]);
    expect(part).toMatchObject({ sessions: 0, episodes: 0, known: 3 });
    expect(counts).toMatchObject({ patients: 0, sessions: 0 });
    // The two decisions are all that was added.
    expect(await world.ledger.db.facts.count()).toBe(before + 1);
    expect(await days(world)).toEqual([DAYS]);
  });
  it('what she took back since stays taken back', async () => {
    const world = await newWorld();
    await take(world, [pastCare(DAYS)]);
    const [episode] = await episodes(world);
    const tag = await tagOf(world.ledger, PATIENT);
    const session = episode?.sessions[1]?.id ?? '';
    await voidSession(world, { tag, episode: episode?.id ?? '', session, reason: 'absent' });
    expect((await take(world, [pastCare(DAYS)])).part).toMatchObject({ sessions: 0, known: 3 });
    expect(await days(world)).toEqual([[DAYS[0], DAYS[2]]]);
  });
  it('a day of the episode that is known already is not doubled, however it was noted', async () => {
    const world = await newWorld();
    const opened = await openEpisode(world, { patient: PATIENT, opening: OPENING, place: null });
    await addSession(world, { ...opened, date: civilDate('2026-10-12'), second: false });
    const { part } = await take(world, [pastCare(DAYS, { episode: opened.episode })]);
    expect(part).toMatchObject({ sessions: 2, episodes: 0, known: 1 });
    expect(await days(world)).toEqual([DAYS]);
  });
  it('two treatments of a table that are one episode bring a day once', async () => {
    const world = await newWorld();
    const { episode } = await openEpisode(world, {
      patient: PATIENT,
      opening: OPENING,
      place: null,
    });
    const { part } = await take(world, [
      pastCare(DAYS, { episode }),
      pastCare(DAYS.slice(0, 2), { episode, treatment: 'genou gauche' }),
    ]);
    expect(part).toMatchObject({ sessions: 3, known: 2 });
    expect(await days(world)).toEqual([DAYS]);
  });
  it('the order of the lines, of the patients and of the pieces changes nothing', async () => {
    const day = fc.integer({ min: 0, max: 40 }).map((n) => addDays(civilDate('2026-09-01'), n));
    const act = fc.constantFrom('RAM 8,09', 'TER 9,5');
    const one = fc.record({
      patient: fc.constantFrom(PATIENT, ANDREE),
      treatment: fc.constantFrom('genou', 'épaule'),
      lines: fc.array(fc.record({ date: day, act }), { minLength: 1, maxLength: 5 }),
    });
    const table = fc.uniqueArray(one, {
      minLength: 1,
      maxLength: 3,
      selector: ({ patient, treatment }) => `${patient.birthName}${treatment}`,
    });
    await fc.assert(
      fc.asyncProperty(table, async (cares) => {
        const whole = cares.map((part) => pastCare([], part));
        const [once, turned, twice] = [await newWorld(), await newWorld(), await newWorld()];
        await take(once, whole);
        const backwards = (part: PastCare) => ({ ...part, lines: part.lines.toReversed() });
        for (const part of whole.toReversed()) await take(turned, [backwards(part)]);
        await take(twice, whole);
        await take(twice, whole);
        expect(await adds(turned)).toEqual(await adds(once));
        expect(await adds(twice)).toEqual(await adds(once));
      }),
      runs(12),
    );
  });
});

describe('what is refused', () => {
  it('an erased patient stays erased, until seen again', async () => {
    const world = await newWorld();
    const tag = await tagOf(world.ledger, PATIENT);
    const erased = { ...fact('patient-erased', { at: world.now() }), tag };
    await append(world.ledger, { facts: [erased] });
    const { part } = await take(world, [pastCare(DAYS), pastCare(DAYS, { patient: ANDREE })]);
    expect(part).toMatchObject({ sessions: 3, erased: 1 });
    expect(await episodes(world)).toEqual([]);
    await openEpisode(world, { patient: PATIENT, opening: OPENING, place: null });
    expect((await take(world, [pastCare(DAYS)])).part).toMatchObject({ sessions: 3, erased: 0 });
  });
  it.each([
    ['a day to come', pastCare(['2026-11-22']), 'future-date'],
    ['an episode of nobody', pastCare(DAYS, { episode: 'none' }), 'no-episode'],
  ])('%s, with all that came in that piece', async (_, wrong, code) => {
    const world = await newWorld();
    const batch = await begin(world);
    const before = await dump(world.ledger);
    const cares = [pastCare(DAYS, { patient: ANDREE }), wrong];
    await expect(importPart(world, { batch, cares })).rejects.toMatchObject({ code });
    expect(await dump(world.ledger)).toBe(before);
  });
  it('a piece of an import that is over, undone or unknown', async () => {
    const world = await newWorld();
    const { batch } = await take(world, [pastCare(DAYS)]);
    const late = () => importPart(world, { batch, cares: [pastCare(['2026-11-02'])] });
    await expect(late()).rejects.toMatchObject({ code: 'no-import' });
    await takeImportBack(world, { batch });
    const before = await dump(world.ledger);
    await expect(late()).rejects.toMatchObject({ code: 'no-import' });
    await expect(takeImportBack(world, { batch })).rejects.toMatchObject({ code: 'no-import' });
    await expect(endImport(world, { batch: 'x' })).rejects.toMatchObject({ code: 'no-import' });
    expect(await dump(world.ledger)).toBe(before);
  });
});

describe('an import that was broken off', () => {
  it('goes on under its own name with what is left, and is undone whole', async () => {
    const world = await newWorld();
    const batch = await begin(world);
    await importPart(world, { batch, cares: [pastCare(DAYS)] });
    expect(await readImports(world.ledger)).toMatchObject([{ state: 'running', counts: null }]);
    const again = await beginImport(world, { kind: 'sessions', file: 'export.csv', resume: batch });
    expect(again.batch).toBe(batch);
    const cares = [pastCare(DAYS), pastCare(DAYS, { patient: ANDREE })];
    expect(await importPart(world, { batch, cares })).toMatchObject({ sessions: 3, known: 3 });
    expect(await endImport(world, { batch })).toMatchObject({ patients: 2, sessions: 6 });
    await takeImportBack(world, { batch });
    expect(await readPeople(world.ledger)).toEqual([]);
  });
  it('can be undone as it stands', async () => {
    const world = await newWorld();
    const batch = await begin(world);
    await importPart(world, { batch, cares: [pastCare(DAYS)] });
    expect(await takeImportBack(world, { batch })).toEqual({ kept: 0 });
    expect(await readImports(world.ledger)).toMatchObject([
      { state: 'undone', counts: { sessions: 3 } },
    ]);
    expect(await episodes(world)).toEqual([]);
  });
});

describe('undoing an import', () => {
  it('takes out what it brought, nothing else, and raises the revision', async () => {
    const world = await newWorld();
    await take(world, [pastCare(DAYS, { patient: ANDREE })]);
    const before = await adds(world);
    const { batch } = await take(world, [
      pastCare(DAYS),
      pastCare(['2026-11-02'], { patient: ANDREE, treatment: 'épaule' }),
    ]);
    const revision = await currentRevision(world.ledger.db);
    expect(await takeImportBack(world, { batch })).toEqual({ kept: 0 });
    expect(await adds(world)).toEqual(before);
    expect(await currentRevision(world.ledger.db)).toBeGreaterThan(revision);
    expect(await world.ledger.db.facts.where('batch').equals(batch).count()).toBe(0);
  });
  it('and the same table can be taken in again', async () => {
    const world = await newWorld();
    const { batch } = await take(world, [pastCare(DAYS)]);
    await takeImportBack(world, { batch });
    expect((await take(world, [pastCare(DAYS)])).part).toMatchObject({ sessions: 3, known: 0 });
    expect(await days(world)).toEqual([DAYS]);
  });
  it('an episode with a session noted since stays, with that session', async () => {
    const world = await newWorld();
    const { batch } = await take(world, [pastCare(DAYS)]);
    const [episode] = await episodes(world);
    const tag = await tagOf(world.ledger, PATIENT);
    const on = { tag, episode: episode?.id ?? '' };
    await addSession(world, { ...on, date: civilDate('2026-11-02'), second: false });
    expect(await takeImportBack(world, { batch })).toEqual({ kept: 1 });
    expect(await days(world)).toEqual([['2026-11-02']]);
    expect(await readPeople(world.ledger)).toMatchObject([{ patient: PATIENT }]);
    expect(await readImports(world.ledger)).toMatchObject([{ state: 'undone', kept: 1 }]);
    expect(await world.ledger.db.facts.where('batch').equals(batch).count()).toBe(0);
  });
  it('a word about an imported session alone keeps nothing; one about the episode does', async () => {
    const world = await newWorld();
    const { batch } = await take(world, [pastCare(DAYS), pastCare(DAYS, { patient: ANDREE })]);
    const [episode] = await episodes(world);
    const tag = await tagOf(world.ledger, PATIENT);
    const session = episode?.sessions[0]?.id ?? '';
    await voidSession(world, { tag, episode: episode?.id ?? '', session, reason: '' });
    const [other] = await episodes(world, ANDREE);
    const closing = { date: civilDate('2026-11-10'), ...CLOSING };
    const andree = await tagOf(world.ledger, ANDREE);
    await closeEpisode(world, { tag: andree, episode: other?.id ?? '', ...closing });
    expect(await takeImportBack(world, { batch })).toEqual({ kept: 1 });
    expect(await episodes(world)).toEqual([]);
    expect(await readPeople(world.ledger)).toMatchObject([{ patient: ANDREE }]);
  });
  it('leaves projections as a rebuild makes them', async () => {
    const world = await newWorld();
    const { batch } = await take(world, [pastCare(DAYS), pastCare(DAYS, { patient: ANDREE })]);
    const opened = await openEpisode(world, { patient: ANDREE, opening: OPENING, place: null });
    await addSession(world, { ...opened, date: civilDate('2026-11-02'), second: false });
    await takeImportBack(world, { batch });
    const live = await readPeople(world.ledger);
    await rebuildProjections(world.ledger);
    expect(await readPeople(world.ledger)).toEqual(live);
    expect(live.map(({ patient }) => patient)).toEqual([ANDREE]);
  });
});
