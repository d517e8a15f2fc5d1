import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invoice, PATIENT } from '../../test/fakes/draft.ts';
import { OPENING } from '../../test/fakes/opening.ts';
import { runs } from '../../test/fakes/runs.ts';
import { newWorld } from '../../test/fakes/world.ts';
import { civilDate } from '../domain/civil-date.ts';
import { ofKind } from '../domain/facts.ts';
import { currentRevision } from '../ledger/append.ts';
import { factsUnder } from '../ledger/facts-of.ts';
import { readPeople } from '../ledger/people.ts';
import { historyOf, searchPatients, tagOf } from '../ledger/read.ts';
import { rebuildProjections } from '../ledger/project.ts';
import { assess } from './assess.ts';
import { intend, recordOutcome } from './billing.ts';
import { addSession, openEpisode } from './by-hand.ts';
import { undoFact } from './corrections.ts';
import { joinPatients, samePerson, splitPatient } from './identity.ts';
import { qualify } from './record.ts';
import type { World } from './world.ts';

const ORIGIN = 'https://logiciel.example';
const DAY = '2026-11-16';
const MARRIED = { ...PATIENT, birthName: 'FICTIF' };

/** Counted under one name; the same id of the software now shows another. */
async function renamed() {
  const world = await newWorld();
  const draft = invoice([DAY], { invoiceId: 'new:1' });
  await qualify(world, ORIGIN, {
    draft: { ...draft, lines: [] },
    qualification: { kind: 'direct-access', opening: OPENING },
  });
  await bill(world, draft);
  const shown = invoice(['2026-11-18'], { invoiceId: 'new:2', patient: MARRIED });
  const [old, tag] = await Promise.all(
    [PATIENT, MARRIED].map((patient) => tagOf(world.ledger, patient)),
  );
  return { world, shown, old: old ?? '', tag: tag ?? '' };
}

async function bill(world: World, draft: ReturnType<typeof invoice>) {
  const intent = `i|${draft.invoiceId}`;
  await intend(world, ORIGIN, { draft, intent });
  const told = { outcome: 'success' as const, evidence: ['words'], filedAs: null };
  await recordOutcome(world, ORIGIN, { draft, intent, ...told });
}

const total = async (world: World, draft: ReturnType<typeof invoice>) =>
  (await assess(world, ORIGIN, draft)).verdict.total;

describe('names and the software’s own id disagree', () => {
  it('the page is told the name that its own id was seen with, and nothing else', async () => {
    const { world, shown } = await renamed();
    const { otherName, verdict, episodes } = await assess(world, ORIGIN, shown);
    expect(verdict.standing).toEqual({ kind: 'unknown', why: 'ambiguous-patient' });
    expect(otherName).toEqual({
      birthName: PATIENT.birthName,
      firstName: PATIENT.firstName,
      sameNames: false,
    });
    expect(episodes).toEqual([]);
    const otherDay = { ...PATIENT, birthDate: civilDate('1980-03-21') };
    const slip = invoice([DAY], { patient: otherDay });
    expect((await assess(world, ORIGIN, slip)).otherName?.sameNames).toBe(true);
  });
  it('another site that shows the same number is told nothing', async () => {
    const { world, shown } = await renamed();
    const { otherName } = await assess(world, 'https://autre.example', shown);
    expect(otherName).toBeNull();
  });
  it('a doctor’s invoice stays silent', async () => {
    const { world, shown } = await renamed();
    const { verdict, otherName } = await assess(world, ORIGIN, {
      ...shown,
      prescriber: ['Dr TÉMOIN Lou', '10090005280'],
    });
    expect(verdict.standing.kind).toBe('not-concerned');
    expect(otherName).toBeNull();
  });
  it('« Même personne » counts on, under the names on screen, and is asked no more', async () => {
    const { world, shown, old, tag } = await renamed();
    for (const _ of [1, 2]) await samePerson(world, ORIGIN, { draft: shown, answer: 'same' });
    expect(await total(world, shown)).toBe(2);
    await bill(world, shown);
    const [person, ...others] = await readPeople(world.ledger);
    expect(others).toEqual([]);
    expect(person).toMatchObject({
      tag,
      patient: MARRIED,
      alsoKnownAs: [{ tag: old, patient: PATIENT }],
    });
    expect(person?.episodes[0]?.sessions).toHaveLength(2);
    const joins = async (under: string) =>
      ofKind(await factsUnder(world.ledger, under), 'patients-joined').map(({ into }) => into);
    expect([await joins(old), await joins(tag)]).toEqual([[true], [false]]);
  });
  it('joined, a screen that still shows the old name is not asked about', async () => {
    const { world, shown } = await renamed();
    await samePerson(world, ORIGIN, { draft: shown, answer: 'same' });
    const old = invoice(['2026-11-19'], { invoiceId: 'new:3' });
    const { otherName, verdict } = await assess(world, ORIGIN, old);
    expect(otherName).toBeNull();
    expect(verdict.total).toBe(2);
  });
  it('« Une autre personne »: the id means the one on screen, nothing is shared', async () => {
    const { world, shown } = await renamed();
    const before = await currentRevision(world.ledger.db);
    await samePerson(world, ORIGIN, { draft: shown, answer: 'other' });
    // A second tab that shows this form has to ask again.
    expect(await currentRevision(world.ledger.db)).toBe(before + 1);
    const { verdict, otherName } = await assess(world, ORIGIN, shown);
    expect(verdict.standing.kind).toBe('to-qualify');
    expect(otherName).toBeNull();
    expect(await readPeople(world.ledger)).toHaveLength(1);
    // The first name comes back under that id: asked again, the count is not lost.
    const back = invoice([DAY], { invoiceId: 'new:1', patientId: null });
    expect(await total(world, back)).toBe(1);
  });
  it('an answer nobody asked for changes nothing', async () => {
    const { world } = await renamed();
    const before = await world.ledger.db.facts.count();
    const draft = invoice([DAY]);
    for (const answer of ['same', 'other'] as const)
      await samePerson(world, ORIGIN, { draft, answer });
    expect(await world.ledger.db.facts.count()).toBe(before);
  });
});

describe('joined by hand, and split again', () => {
  const NAMES = ['ESSAI', 'FICTIF', 'MODÈLE'].map((birthName) => ({ ...PATIENT, birthName }));

  async function three() {
    const world = await newWorld();
    const at = [];
    for (const patient of NAMES) {
      at.push(await openEpisode(world, { patient, opening: OPENING, place: null }));
    }
    const [a, b, c] = at.map(({ tag }) => tag);
    return { world, at, a: a ?? '', b: b ?? '', c: c ?? '' };
  }
  const groups = async ({ ledger }: World) =>
    (await readPeople(ledger)).map(({ patient, alsoKnownAs }) =>
      [patient, ...alsoKnownAs.map((one) => one.patient)].map(({ birthName }) => birthName),
    );

  it('is shown under the file it was joined from, and found by each name', async () => {
    const { world, a, b, c } = await three();
    await joinPatients(world, { tag: a, other: b });
    await joinPatients(world, { tag: c, other: b });
    expect(await groups(world)).toEqual([['MODÈLE', 'ESSAI', 'FICTIF']]);
    const found = await searchPatients(world.ledger, 'fict');
    expect(found.map(({ patient }) => patient.birthName)).toEqual(['MODÈLE']);
    const before = await world.ledger.db.facts.count();
    await joinPatients(world, { tag: b, other: c });
    expect(await world.ledger.db.facts.count()).toBe(before);
  });
  it('what was noted while joined stays with its episode after the split', async () => {
    const { world, at, a, b } = await three();
    await joinPatients(world, { tag: a, other: b });
    const episode = at[1]?.episode ?? '';
    await addSession(world, { tag: a, episode, date: civilDate(DAY), second: false });
    await splitPatient(world, { tag: b });
    expect(await groups(world)).toHaveLength(3);
    const { episodes } = await historyOf(world.ledger, b);
    expect(episodes[0]?.sessions.map(({ date }) => date)).toEqual([DAY]);
    await expect(splitPatient(world, { tag: b })).rejects.toMatchObject({ code: 'no-fact' });
    await joinPatients(world, { tag: b, other: a });
    expect(await groups(world)).toContainEqual(['FICTIF', 'ESSAI']);
    const live = await readPeople(world.ledger);
    await rebuildProjections(world.ledger);
    expect(await readPeople(world.ledger)).toEqual(live);
  });
  it('however often: nobody is in two groups, no session is lost, lists equal a rebuild', async () => {
    const gesture = fc.record({
      join: fc.boolean(),
      one: fc.nat(2),
      other: fc.nat(2),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(gesture, { maxLength: 7 }), async (gestures) => {
        const { world, at } = await three();
        for (const { tag, episode } of at) {
          await addSession(world, { tag, episode, date: civilDate(DAY), second: false });
        }
        const refused = new Set<unknown>();
        for (const { join, one, other } of gestures) {
          const [tag = '', second = ''] = [at[one]?.tag, at[other]?.tag];
          const work = join
            ? joinPatients(world, { tag, other: second })
            : splitPatient(world, { tag });
          await work.catch(({ code }: { code: string }) => refused.add(code));
        }
        // Who is joined with nobody cannot be split.
        refused.delete('no-fact');
        expect([...refused]).toEqual([]);
        const people = await readPeople(world.ledger);
        const tags = people.flatMap(({ tag, alsoKnownAs }) => [
          tag,
          ...alsoKnownAs.map((name) => name.tag),
        ]);
        expect(tags.toSorted()).toEqual(at.map(({ tag }) => tag).toSorted());
        const sessions = people.flatMap(({ episodes }) => episodes.flatMap((of) => of.sessions));
        expect(sessions).toHaveLength(3);
        await rebuildProjections(world.ledger);
        expect(await readPeople(world.ledger)).toEqual(people);
      }),
      runs(12),
    );
  });
  it('neither a join nor its split is undone by half', async () => {
    const { world, a, b } = await three();
    await joinPatients(world, { tag: a, other: b });
    const [join] = ofKind(await factsUnder(world.ledger, b), 'patients-joined');
    const undo = (fact: string) => undoFact(world, { tag: b, fact, reason: '' });
    await expect(undo(join?.key ?? '')).rejects.toMatchObject({ code: 'bad-message' });
    await splitPatient(world, { tag: b });
    const [split] = ofKind(await factsUnder(world.ledger, b), 'fact-voided');
    await expect(undo(split?.key ?? '')).rejects.toMatchObject({ code: 'bad-message' });
  });
  it('somebody unknown is not joined', async () => {
    const { world, a } = await three();
    for (const pair of [
      { tag: a, other: 'nobody' },
      { tag: 'nobody', other: a },
    ]) {
      await expect(joinPatients(world, pair)).rejects.toMatchObject({ code: 'unknown-patient' });
    }
  });
});
