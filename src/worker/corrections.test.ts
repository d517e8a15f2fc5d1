import { describe, expect, it } from 'vitest';
import { CLOSING } from '../../test/fakes/closing.ts';
import { PATIENT } from '../../test/fakes/draft.ts';
import { OPENING } from '../../test/fakes/opening.ts';
import { place, profile } from '../../test/fakes/profile.ts';
import { newWorld } from '../../test/fakes/world.ts';
import { civilDate } from '../domain/civil-date.ts';
import { ofKind } from '../domain/facts.ts';
import { factsOf } from '../ledger/facts-of.ts';
import { historyOf } from '../ledger/read.ts';
import {
  addPrescription,
  addSession,
  noteAssessment,
  openEpisode,
  voidSession,
} from './by-hand.ts';
import { closeEpisode } from './closing.ts';
import { correctEpisode, undoFact } from './corrections.ts';

const DAY = civilDate('2026-11-16');
const TOMORROW = civilDate('2026-11-22');

async function opened() {
  const places = [place(), place({ id: 'second', department: '45' })];
  const world = await newWorld('2026-11-21', profile({ places }));
  const at = await openEpisode(world, { patient: PATIENT, opening: OPENING, place: 'second' });
  const episode = async () => (await historyOf(world.ledger, at.tag)).episodes[0];
  const keysOf = async (kind: 'episode-closed' | 'fact-voided') =>
    ofKind(await factsOf(world.ledger, at.tag), kind).map(({ key }) => key);
  return { world, at, episode, keysOf };
}

describe('a new episode', () => {
  it('belongs to the place that she chose; an unknown one is her first', async () => {
    const { world, episode } = await opened();
    expect((await episode())?.place).toBe('second');
    const other = { ...PATIENT, firstName: 'Gaël' };
    const { tag } = await openEpisode(world, { patient: other, opening: OPENING, place: 'gone' });
    expect((await historyOf(world.ledger, tag)).episodes[0]?.place).toBe('here');
  });
});

describe('what was said when it opened, said better', () => {
  it('only what changes is written, with its reason', async () => {
    const { world, at, episode } = await opened();
    const changes = { region: 'épaule', before: 3, perWeek: null, treatingDoctor: false };
    await correctEpisode(world, { ...at, changes, reason: 'saisie trop rapide' });
    expect(await episode()).toMatchObject({ region: 'épaule', before: 3, treatingDoctor: false });
    const [corrected] = ofKind(await factsOf(world.ledger, at.tag), 'episode-corrected');
    expect(corrected).toMatchObject({
      changes: { region: 'épaule', before: 3, treatingDoctor: false },
      reason: 'saisie trop rapide',
    });
    expect(corrected?.changes).not.toHaveProperty('perWeek');
  });
  it('nothing changed, nothing written', async () => {
    const { world, at } = await opened();
    await correctEpisode(world, { ...at, changes: { region: 'genou' }, reason: '' });
    expect(ofKind(await factsOf(world.ledger, at.tag), 'episode-corrected')).toEqual([]);
  });
  it.each([
    ['a day to come', { firstDate: TOMORROW }, 'future-date'],
    ['a place that is not hers', { place: 'elsewhere' }, 'bad-message'],
  ])('%s is refused', async (_, changes, code) => {
    const { world, at } = await opened();
    const wrong = correctEpisode(world, { ...at, changes, reason: '' });
    await expect(wrong).rejects.toMatchObject({ code });
  });
});

describe('an initial assessment that no invoice shows', () => {
  it('is noted once a day; a day to come is refused', async () => {
    const { world, at, episode } = await opened();
    for (const _ of [1, 2]) await noteAssessment(world, { ...at, date: DAY });
    expect((await episode())?.assessments).toEqual([DAY]);
    expect(ofKind(await factsOf(world.ledger, at.tag), 'assessment-noted')).toHaveLength(1);
    await expect(noteAssessment(world, { ...at, date: TOMORROW })).rejects.toMatchObject({
      code: 'future-date',
    });
  });
});

describe('an ordonnance told without a page', () => {
  it('belongs to its episode; a day to come is refused', async () => {
    const { world, at, episode } = await opened();
    const prescription = { date: DAY, author: 'Dr TESTEUR', sameComplaint: true };
    await addPrescription(world, { ...at, prescription });
    expect((await episode())?.prescriptions).toMatchObject([prescription]);
    const late = addPrescription(world, {
      ...at,
      prescription: { ...prescription, date: TOMORROW },
    });
    await expect(late).rejects.toMatchObject({ code: 'future-date' });
  });
});

describe('a fact undone', () => {
  it('an episode closed too soon is open again, and can be closed again', async () => {
    const { world, at, episode, keysOf } = await opened();
    const closing = { ...at, date: DAY, ...CLOSING };
    for (const _ of [1, 2]) await closeEpisode(world, closing);
    expect(await episode()).toMatchObject({ closedOn: DAY, result: 'improved' });
    const [closed = '', ...more] = await keysOf('episode-closed');
    expect(more).toEqual([]);
    const undo = { tag: at.tag, fact: closed, reason: 'trop tôt' };
    for (const _ of [1, 2]) await undoFact(world, undo);
    expect(await keysOf('fact-voided')).toHaveLength(1);
    expect(await episode()).toMatchObject({ closedOn: null, result: null });
    await closeEpisode(world, { ...closing, gesture: 'again', result: 'recovered' });
    expect(await episode()).toMatchObject({ closedOn: DAY, result: 'recovered' });
  });
  it('the undoing undone, it stands again; then it can be undone again', async () => {
    const { world, at, episode, keysOf } = await opened();
    await closeEpisode(world, { ...at, date: DAY, ...CLOSING });
    const [closed = ''] = await keysOf('episode-closed');
    const undo = { tag: at.tag, fact: closed, reason: '' };
    await undoFact(world, undo);
    const [undone = ''] = await keysOf('fact-voided');
    await undoFact(world, { ...undo, fact: undone });
    expect((await episode())?.closedOn).toBe(DAY);
    await undoFact(world, undo);
    expect((await episode())?.closedOn).toBeNull();
  });
  it('an episode that holds a session cannot be undone: its sessions would be counted nowhere', async () => {
    const { world, at, episode } = await opened();
    const journal = await factsOf(world.ledger, at.tag);
    const [opening] = ofKind(journal, 'episode-opened');
    const undo = { tag: at.tag, fact: opening?.key ?? '', reason: 'erreur' };
    const { session } = await addSession(world, { ...at, date: DAY, second: false });
    await expect(undoFact(world, undo)).rejects.toMatchObject({ code: 'holds-sessions' });
    expect((await episode())?.sessions).toHaveLength(1);
    await voidSession(world, { ...at, session, reason: 'erreur' });
    await undoFact(world, undo);
    expect(await episode()).toBeUndefined();
  });
  it('a line that is not there, or another patient’s, is refused', async () => {
    const { world, at, keysOf } = await opened();
    await closeEpisode(world, { ...at, date: DAY, ...CLOSING });
    const [closed = ''] = await keysOf('episode-closed');
    const nowhere = undoFact(world, { tag: at.tag, fact: 'nothing', reason: '' });
    await expect(nowhere).rejects.toMatchObject({ code: 'no-fact' });
    const elsewhere = undoFact(world, { tag: 'another', fact: closed, reason: '' });
    await expect(elsewhere).rejects.toMatchObject({ code: 'no-fact' });
  });
});
