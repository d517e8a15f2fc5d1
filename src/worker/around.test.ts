import { describe, expect, it } from 'vitest';
import { PATIENT } from '../../test/fakes/draft.ts';
import { OPENING } from '../../test/fakes/opening.ts';
import { newWorld } from '../../test/fakes/world.ts';
import type { DocumentSent } from '../domain/care.ts';
import { civilDate } from '../domain/civil-date.ts';
import { historyOf } from '../ledger/read.ts';
import { factsOf } from '../ledger/facts-of.ts';
import { uiSchemas } from '../messages/schemas.ts';
import { attachByHand, noteNoNews, recordDocuments, recordEvent } from './around.ts';
import { addSession, openEpisode } from './by-hand.ts';
import { closeEpisode } from './closing.ts';
import { undoGesture } from './undo-gesture.ts';

/** The world's day is 2026-11-21. */
const FIRST = civilDate('2026-11-16');
const TODAY = civilDate('2026-11-21');

const SENT: DocumentSent[] = [
  { document: 'assessment', recipient: 'dmp', date: FIRST, channel: 'dmp', impossible: null },
  {
    document: 'assessment',
    recipient: 'treating-doctor',
    date: FIRST,
    channel: null,
    impossible: 'no-mssante',
  },
];

async function treated() {
  const world = await newWorld();
  const at = await openEpisode(world, { patient: PATIENT, opening: OPENING, place: null });
  await addSession(world, { ...at, date: FIRST, second: false });
  const episode = async () => {
    const [one] = (await historyOf(world.ledger, at.tag)).episodes;
    if (!one) throw new Error('no episode');
    return one;
  };
  const keys = async () => (await factsOf(world.ledger, at.tag)).map(({ key }) => key);
  return { world, at, episode, keys };
}

describe('documents that went out', () => {
  it('are noted once per gesture, and taken back together', async () => {
    const { world, at, episode, keys } = await treated();
    const request = { ...at, gesture: 'g1', sent: SENT };
    await recordDocuments(world, request);
    const written = await keys();
    await recordDocuments(world, request);
    expect(await keys()).toEqual(written);
    expect((await episode()).documents).toMatchObject(SENT);
    for (const _ of [1, 2]) await undoGesture(world, { items: [at], gesture: 'g1' });
    expect((await episode()).documents).toEqual([]);
  });
  it('neither before the care began nor after today', async () => {
    const { world, at, episode } = await treated();
    const on = (date: string) =>
      recordDocuments(world, {
        ...at,
        gesture: date,
        sent: SENT.map((one) => ({ ...one, date: civilDate(date) })),
      });
    await expect(on('2026-11-15')).rejects.toMatchObject({ code: 'before-episode' });
    await expect(on('2026-11-22')).rejects.toMatchObject({ code: 'future-date' });
    expect((await episode()).documents).toEqual([]);
  });
  it('went by a way or could not, never both and never neither', () => {
    const parse = (channel: string | null, impossible: string | null) =>
      uiSchemas['ui/record-document'].safeParse({
        tag: 't',
        episode: 'e',
        gesture: 'g',
        sent: [{ ...SENT[0], channel, impossible }],
      }).success;
    expect(parse('dmp', null)).toBe(true);
    expect(parse(null, 'refused')).toBe(true);
    expect(parse('dmp', 'refused')).toBe(false);
    expect(parse(null, null)).toBe(false);
  });
  it('of another episode are refused', async () => {
    const { world, at } = await treated();
    const elsewhere = recordDocuments(world, { ...at, episode: 'x', gesture: 'g', sent: SENT });
    await expect(elsewhere).rejects.toMatchObject({ code: 'no-episode' });
  });
});

describe('adverse events', () => {
  it('none is an answer, something is another; taken back it is asked again', async () => {
    const { world, at, episode } = await treated();
    const told = { ...at, date: TODAY };
    await recordEvent(world, { ...told, gesture: 'g1', what: ' ' });
    expect((await episode()).adverseEvents).toEqual([]);
    await recordEvent(world, { ...told, gesture: 'g2', what: ' chute ' });
    expect((await episode()).adverseEvents).toMatchObject([{ what: 'chute', date: TODAY }]);
    for (const gesture of ['g1', 'g2']) await undoGesture(world, { items: [at], gesture });
    expect((await episode()).adverseEvents).toBeNull();
  });
});

describe('supporting documents', () => {
  it('once for the treatment, written once; an invoice that is not there is refused', async () => {
    const { world, at, episode } = await treated();
    for (const gesture of ['g1', 'g2']) {
      await attachByHand(world, { ...at, gesture, invoices: [null] });
    }
    expect((await episode()).attached).toEqual([null]);
    const unknown = attachByHand(world, { ...at, gesture: 'g3', invoices: ['nowhere'] });
    await expect(unknown).rejects.toMatchObject({ code: 'bad-message' });
  });
});

describe('closing', () => {
  const END = { date: TODAY, result: 'referred', event: '', referral: 'emergency' } as const;
  it('writes the end with what was asked, and all of it is taken back', async () => {
    const { world, at, episode, keys } = await treated();
    await closeEpisode(world, { ...at, gesture: 'end', ...END });
    const written = await keys();
    await closeEpisode(world, { ...at, gesture: 'end', ...END });
    expect(await keys()).toEqual(written);
    expect(await episode()).toMatchObject({
      closedOn: TODAY,
      result: 'referred',
      adverseEvents: [],
      referral: { decision: 'emergency', date: TODAY },
      newsAwaitedSince: null,
    });
    await undoGesture(world, { items: [at], gesture: 'end' });
    expect(await episode()).toMatchObject({
      closedOn: null,
      result: null,
      adverseEvents: null,
      referral: null,
    });
  });
  it('not before the last session, nor on a day to come', async () => {
    const { world, at, episode } = await treated();
    const on = (date: string) =>
      closeEpisode(world, { ...at, gesture: date, ...END, date: civilDate(date) });
    await expect(on('2026-11-22')).rejects.toMatchObject({ code: 'future-date' });
    await addSession(world, { ...at, date: TODAY, second: false });
    await expect(on('2026-11-20')).rejects.toMatchObject({ code: 'before-session' });
    expect((await episode()).closedOn).toBeNull();
  });
});

describe('after a referral', () => {
  it('« toujours pas de nouvelles » moves the day, and can be taken back', async () => {
    const { world, at, episode } = await treated();
    const end = {
      date: FIRST,
      result: 'referred',
      event: null,
      referral: 'treating-doctor',
    } as const;
    await closeEpisode(world, { ...at, gesture: 'end', ...end });
    expect((await episode()).newsAwaitedSince).toBeNull();
    const [closed = ''] = (await factsOf(world.ledger, at.tag))
      .filter(({ kind }) => kind === 'episode-closed')
      .map(({ key }) => key);
    const { undoFact } = await import('./corrections.ts');
    await undoFact(world, { tag: at.tag, fact: closed, reason: '' });
    expect((await episode()).newsAwaitedSince).toBe(FIRST);
    await noteNoNews(world, { ...at, gesture: 'ask' });
    expect((await episode()).newsAwaitedSince).toBe(TODAY);
    await undoGesture(world, { items: [at], gesture: 'ask' });
    expect((await episode()).newsAwaitedSince).toBe(FIRST);
  });
});
