import { compareDates, type CivilDate } from './civil-date.ts';
import { ofKind, type Fact, type FactOf, type Session } from './facts.ts';
import { pairNoted } from './noted.ts';

/**
 * `certain`: it happened. `possible`: it reserves a place until somebody says (outcome unknown, an
 * intent still running, a date already billed on another invoice). Rule CNT-14: the guard judges on
 * both, only `certain` is ever shown as done.
 */
export type Certainty = 'certain' | 'possible';

/** Why a session is only possible. */
export type Doubt = 'pending' | 'unknown-outcome' | 'same-day' | 'near-invoice';

/** Her word on a doubtful session: the one already counted, or another one. */
export type Settled = 'same' | 'second';

export interface CountedSession extends Session {
  /** Names this session in corrections: stable over every replay of the journal. */
  id: string;
  /** `import`: taken in from a table of past sessions. */
  origin: 'invoice' | 'by-hand' | 'import';
  certainty: Certainty;
  doubt: Doubt | null;
  /** Keyed mark of the invoice that carries it. */
  invoice: string | null;
  intent: string | null;
  /** What she answered when it was asked whether this is another session; null: not asked, or no answer. */
  settled: Settled | null;
  /** The day of the invoice that may bill what was noted by hand (rule CNT-05). */
  near: CivilDate | null;
  /** Instant of the latest evidence for it: a correction only touches what came before. */
  at: number;
}

/** An intent to bill that was not refused, under the name by which the software filed its invoice. */
export interface StandingIntent {
  intent: string;
  invoice: string;
  sessions: Session[];
  assessments: CivilDate[];
  prescribedOn: CivilDate | null;
  doubt: Doubt | null;
  at: number;
}

/**
 * The identity of a session (rules CNT-05, CNT-15): what is the same under this name is the same
 * session, however often the software showed it. `carrier` is the invoice, or the gesture by hand.
 */
export function sessionId(carrier: string, session: Pick<Session, 'date' | 'rank'>): string {
  return `${carrier}#${slot(session)}`;
}

/** A form without an id → the name under which the software filed its invoice. */
export function filedNames(
  intents: readonly FactOf<'intent-to-bill'>[],
  outcomes: readonly FactOf<'outcome-seen'>[],
): ReadonlyMap<string, string> {
  const seen = new Map(outcomes.map(({ intent, filedAs }) => [intent, filedAs]));
  return new Map(
    intents.flatMap(({ intent, invoice }) => {
      const filed = seen.get(intent);
      return filed ? [[invoice, filed] as const] : [];
    }),
  );
}

/** The intents that were not refused; a later word on the same intent stands. */
export function standingIntents(
  intents: readonly FactOf<'intent-to-bill'>[],
  outcomes: readonly FactOf<'outcome-seen'>[],
): StandingIntent[] {
  const seen = new Map(outcomes.map((outcome) => [outcome.intent, outcome]));
  const filedAs = filedNames(intents, outcomes);
  return intents.flatMap(({ intent, invoice, at, ...billed }) => {
    const word = seen.get(intent);
    if (word?.outcome === 'failure') return [];
    const doubt = DOUBT_OF[word?.outcome ?? 'pending'];
    const name = filedAs.get(invoice) ?? invoice;
    const { sessions, assessments, prescribedOn } = billed;
    const what = { sessions, assessments, prescribedOn };
    return [{ intent, invoice: name, ...what, doubt, at: word?.at ?? at }];
  });
}

const DOUBT_OF = { success: null, unknown: 'unknown-outcome', pending: 'pending' } as const;

/** Every session of an episode, billed or noted by hand, each once, by date and rank. */
export function foldSessions(
  intents: readonly StandingIntent[],
  facts: readonly Fact[],
): CountedSession[] {
  const takenBack = new Map(
    ofKind(facts, 'session-voided').map(({ session, at }) => [session, at]),
  );
  const standing = ({ id, at }: CountedSession) => (takenBack.get(id) ?? -1) < at;
  // Taking back a billed session takes back what was noted by hand for it: they were shown as one.
  const takenSlots = new Map(
    [...takenBack].map(([id, at]) => [id.split('#').slice(1).join('#'), at]),
  );
  const stillNoted = (session: CountedSession) =>
    standing(session) && (takenSlots.get(slot(session)) ?? -1) < session.at;
  const answers = new Map(
    ofKind(facts, 'session-doubt-settled').map(({ session, answer }) => [session, answer]),
  );
  const billed = billedSessions(intents).filter(standing);
  const byHand = ofKind(facts, 'session-by-hand')
    .map(sessionByHand)
    .filter(stillNoted)
    .map((session) => ({ ...session, settled: answers.get(session.id) ?? null }));
  return withoutRepetition(billed, nearInvoices(byHand, billed), answers).toSorted(
    (a, b) => compareDates(a.date, b.date) || a.rank - b.rank,
  );
}

/**
 * What was noted by hand is provisional: an invoice written later for a day close by may bill that very
 * session (rule CNT-05). It stays counted, as possible, until she says; « the same » takes it away.
 */
function nearInvoices(
  noted: readonly CountedSession[],
  billed: readonly CountedSession[],
): CountedSession[] {
  const invoiced = new Set(billed.map(slot));
  const notedSlots = new Set(noted.map(slot));
  const pairs = pairNoted(
    // A table of past sessions has the days of its invoices: nothing of it is provisional.
    noted.filter((session) => session.origin === 'by-hand' && !invoiced.has(slot(session))),
    billed.filter((session) => !notedSlots.has(slot(session))),
  );
  return noted.flatMap((session): CountedSession[] => {
    const near = pairs.get(session.id) ?? null;
    if (near === null || session.settled === 'second') return [session];
    if (session.settled === 'same') return [];
    return [{ ...session, certainty: 'possible', doubt: 'near-invoice', near }];
  });
}

/** One row per invoice and session; the same invoice saved twice is as sure as its surest intent. */
function billedSessions(intents: readonly StandingIntent[]): CountedSession[] {
  const rows = new Map<string, CountedSession>();
  for (const { intent, invoice, sessions, doubt, at } of intents) {
    for (const session of sessions) {
      const id = sessionId(invoice, session);
      const known = rows.get(id);
      if (known?.certainty === 'certain' && doubt !== null) continue;
      const certainty = doubt === null ? 'certain' : 'possible';
      const carried = { id, origin: 'invoice', certainty, doubt, invoice, intent, at } as const;
      rows.set(id, { ...session, ...carried, settled: null, near: null });
    }
  }
  return [...rows.values()];
}

function sessionByHand(fact: FactOf<'session-by-hand'>): CountedSession {
  const { session, gesture, at } = fact;
  const origin = fact.origin === 'import' ? 'import' : 'by-hand';
  const id = sessionId(gesture, session);
  const sure = { certainty: 'certain', doubt: null, settled: null, near: null } as const;
  return { ...session, ...sure, id, origin, invoice: null, intent: null, at };
}

/**
 * One session per day and rank, except where two invoices both claim it: the second one may be the
 * same session billed again (possible until she answers), or a second session of that day.
 */
function withoutRepetition(
  billed: readonly CountedSession[],
  byHand: readonly CountedSession[],
  answers: ReadonlyMap<string, Settled>,
): CountedSession[] {
  const slots = new Map<string, CountedSession>();
  const invoiced = new Set<string>();
  const doubtful: CountedSession[] = [];
  const surestFirst = [
    ...billed.filter(isCertain),
    ...byHand,
    ...billed.filter((s) => !isCertain(s)),
  ];
  for (const session of surestFirst) {
    const place = slot(session);
    if (!slots.has(place)) slots.set(place, session);
    // What was noted by hand is what the first invoice of that day bills (rule CNT-05), not a second one.
    else if (session.origin === 'invoice' && invoiced.has(place)) doubtful.push(session);
    if (session.origin === 'invoice') invoiced.add(place);
  }
  return [...slots.values(), ...doubtful.flatMap((session) => settle(session, answers))];
}

function settle(session: CountedSession, answers: ReadonlyMap<string, Settled>): CountedSession[] {
  const settled = answers.get(session.id) ?? null;
  if (settled === 'same') return [];
  if (settled === 'second' && isCertain(session)) return [{ ...session, settled }];
  return [{ ...session, settled, certainty: 'possible', doubt: session.doubt ?? 'same-day' }];
}

function isCertain({ certainty }: CountedSession): boolean {
  return certainty === 'certain';
}

function slot({ date, rank }: Pick<Session, 'date' | 'rank'>): string {
  return `${date}#${rank}`;
}
