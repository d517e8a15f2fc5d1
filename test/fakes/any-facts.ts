import fc from 'fast-check';
import { addDays, civilDate, type CivilDate } from '../../src/domain/civil-date.ts';
import type { Fact } from '../../src/domain/facts.ts';
import { billed, diagnosed, fact, opened, session } from './facts.ts';

/** The two episodes that any journal of these has, of one patient. */
export const EPISODES = ['knee', 'back'] as const;

const START = civilDate('2026-10-01');
/** Few days and few invoices: sessions that collide are where a count could collapse. */
export const anyDay: fc.Arbitrary<CivilDate> = fc.nat(12).map((offset) => addDays(START, offset));
const anyEpisode = fc.constantFrom(...EPISODES);
const anyAct = fc.constantFrom('RAM 8,09', 'VIM 8,11', 'TER 9,79', 'Séance');
const anyOutcome = fc.constantFrom('success', 'failure', 'unknown', null);
const anyInvoice = fc.constantFrom('i1', 'i2', 'i3', 'form');
const small = fc.nat(9);

const billing = fc
  .record({
    episode: anyEpisode,
    days: fc.uniqueArray(anyDay, { minLength: 1, maxLength: 4 }),
    outcome: anyOutcome,
    invoice: anyInvoice,
    act: anyAct,
    assessed: fc.boolean(),
    name: fc.uuid(),
  })
  .map(({ episode, days, outcome, invoice, act, assessed, name }) =>
    billed(name, days, outcome, { invoice, assessments: assessed ? days.slice(0, 1) : [] }).map(
      (item): Fact =>
        item.kind === 'intent-to-bill'
          ? { ...item, episode, sessions: item.sessions.map((one) => ({ ...one, act })) }
          : item,
    ),
  );

const care = fc
  .record({
    episode: anyEpisode,
    date: anyDay,
    flag: fc.boolean(),
    name: fc.uuid(),
    which: fc.nat({ max: 11 }),
  })
  .map(({ episode, date, flag, name, which }): Fact[] => {
    const gesture = { episode, gesture: name, session: session(date) };
    const choices: Fact[] = [
      fact('session-by-hand', gesture),
      fact('session-by-hand', gesture),
      {
        ...diagnosed(date, { kind: flag ? 'ald' : 'medical-report', linked: !flag }),
        episode,
      } as Fact,
      fact('prescription-obtained', { episode, date, author: '', sameComplaint: flag }),
      fact('assessment-noted', { episode, date }),
      fact('episode-closed', { episode, on: date, result: null }),
      fact('referral-decided', {
        episode,
        date,
        decision: flag ? 'treating-doctor' : 'none-needed',
      }),
      fact('no-news-noted', { episode, date }),
      fact('document-sent', {
        episode,
        document: flag ? 'assessment' : 'report',
        recipient: 'patient',
        date,
        channel: 'by-hand',
        impossible: null,
      }),
      fact('adverse-event', { episode, date, what: flag ? 'chute' : '' }),
      fact('supporting-document-attached', { episode, invoice: flag ? 'form' : null }),
      fact('episode-corrected', { episode, changes: { elsewhere: which }, reason: '' }),
    ];
    return choices.slice(which, which + 1);
  });

/** A word on something that may or may not be there. */
const word = fc
  .record({ episode: anyEpisode, date: anyDay, invoice: anyInvoice, same: fc.boolean() })
  .map(({ episode, date, invoice, same }): Fact[] => [
    fact('session-doubt-settled', {
      episode,
      session: `${invoice}#${date}#1`,
      answer: same ? 'same' : 'second',
    }),
  ]);

const taken = fc
  .record({ episode: anyEpisode, date: anyDay, invoice: anyInvoice })
  .map(({ episode, date, invoice }): Fact[] => [
    fact('session-voided', { episode, session: `${invoice}#${date}#1`, reason: '' }),
  ]);

const assignment = fc
  .record({ act: anyAct, episodes: fc.uniqueArray(anyEpisode, { minLength: 1 }) })
  .map(({ act, episodes }): Fact[] => [fact('act-assigned', { act, episodes })]);

/** The two episodes, with what was declared when they opened. */
export const anyOpening: fc.Arbitrary<Fact[]> = fc
  .record({ before: small, elsewhere: small, sameRegion: fc.boolean(), perWeek: fc.boolean() })
  .map(({ before, elsewhere, sameRegion, perWeek }) => [
    opened({ episode: 'knee', before, elsewhere, perWeek: perWeek ? 2 : null }),
    opened({ episode: 'back', region: sameRegion ? 'genou' : 'dos' }),
  ]);

/** Facts that only add sessions, doubts and circumstances: nothing in them takes a session back. */
export const anyAdditions: fc.Arbitrary<Fact[]> = fc
  .array(fc.oneof({ weight: 3, arbitrary: billing }, care, assignment), { maxLength: 10 })
  .map((groups) => groups.flat());

/** Every kind of fact, those that take back among them. */
export const anyFacts: fc.Arbitrary<Fact[]> = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: billing },
      { weight: 3, arbitrary: care },
      word,
      taken,
      assignment,
    ),
    { maxLength: 12 },
  )
  .map((groups) => groups.flat());
