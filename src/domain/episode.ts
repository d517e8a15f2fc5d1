import { compareDates, type CivilDate } from './civil-date.ts';
import { newsAwaitedSince } from './after-referral.ts';
import type {
  ComesBack,
  DocumentNoted,
  EpisodeResult,
  EventNoted,
  Prescription,
  Referral,
} from './care.ts';
import {
  ofKind,
  unansweredEpisode,
  type Diagnosis,
  type Fact,
  type FactOf,
  type OverrideReason,
} from './facts.ts';
import { journalOf } from './journal.ts';
import {
  filedNames,
  foldSessions,
  standingIntents,
  type CountedSession,
  type StandingIntent,
} from './sessions.ts';

/** A limit that was passed knowingly: holds for that invoice and those dates, for nothing else. */
export interface Override {
  invoice: string;
  dates: CivilDate[];
  reason: OverrideReason;
  note: string;
  at: number;
}

/** One course of care for one complaint, folded from the journal. */
export interface Episode {
  id: string;
  tag: string;
  region: string;
  place: string;
  openedOn: CivilDate;
  before: number;
  elsewhere: number;
  firstDate: CivilDate | null;
  perWeek: number | null;
  /** Why the patient came back; null: not asked, or nobody came back. */
  comesBack: ComesBack | null;
  /** Sessions for this complaint in the twelve months before, whoever prescribed them. */
  pastYear: number | null;
  /** False: there is none; null: not asked. */
  treatingDoctor: boolean | null;
  diagnoses: Diagnosis[];
  /** Ordonnances that arrived while it ran (rule CNT-11), by date. */
  prescriptions: Prescription[];
  /** By date, then rank. */
  sessions: CountedSession[];
  /** Days of the initial assessments (BDK), billed or noted. */
  assessments: CivilDate[];
  /** Prescription dates under which she billed, by invoice (rule PRE-09). */
  prescribedOn: { invoice: string; date: CivilDate }[];
  overrides: Override[];
  documents: DocumentNoted[];
  /** Marks of the invoices that the supporting document went with; null: once for the treatment. */
  attached: (string | null)[];
  referral: Referral | null;
  /** The day from which news of a patient who was referred are awaited; null: none are. */
  newsAwaitedSince: CivilDate | null;
  /** Null: not asked yet; empty: nothing happened. */
  adverseEvents: EventNoted[] | null;
  closedOn: CivilDate | null;
  result: EpisodeResult | null;
}

/** The patient's whole history as the product knows it. */
export interface History {
  /** By day of opening. */
  episodes: Episode[];
  /** Mark of the software's treatment → episode, or null for « Ordonnance ». */
  treatments: ReadonlyMap<string, string | null>;
  /** Act as she assigned it → its episodes (rules CNT-04, CNT-13). */
  acts: ReadonlyMap<string, readonly string[]>;
}

/** A patient nobody knows yet. */
export const NO_HISTORY: History = { episodes: [], treatments: new Map(), acts: new Map() };

/**
 * Folds a patient's facts, in any order and with repetitions, into episodes. Pure: the same set of
 * facts gives the same history.
 */
export function foldHistory(facts: readonly Fact[]): History {
  const journal = journalOf(facts);
  const treatments = new Map(
    ofKind(journal, 'treatment-answered').map((fact) => [fact.treatment, fact.episode]),
  );
  const answered = new Map(
    [...treatments].map(([treatment, episode]) => [unansweredEpisode(treatment), episode]),
  );
  const episodes = ofKind(journal, 'episode-opened').map((opened) =>
    foldEpisode(
      opened,
      journal,
      (id) => id === opened.episode || answered.get(id) === opened.episode,
    ),
  );
  return {
    episodes: episodes.toSorted((a, b) => compareDates(a.openedOn, b.openedOn)),
    treatments,
    acts: new Map(ofKind(journal, 'act-assigned').map(({ act, episodes: of }) => [act, of])),
  };
}

/**
 * What she said of a form: the episode it belongs to, null for « Ordonnance », undefined while nobody
 * asked. An invoice that an episode already holds belongs to it, wherever it is opened again.
 */
export function answerFor(
  { episodes, treatments }: History,
  treatment: string,
  invoice: string,
): string | null | undefined {
  const answered = treatments.get(treatment);
  if (answered !== undefined) return answered;
  const holds = ({ sessions }: Episode) => sessions.some((session) => session.invoice === invoice);
  return episodes.find(holds)?.id;
}

/** Every date on which a session of the episode is counted, certain or possible. */
export function sessionDates(episode: Episode): CivilDate[] {
  return episode.sessions.map(({ date }) => date);
}

function foldEpisode(
  opened: FactOf<'episode-opened'>,
  journal: readonly Fact[],
  isMine: (episode: string) => boolean,
): Episode {
  const mine = journal.filter(
    (fact) => 'episode' in fact && fact.episode !== null && isMine(fact.episode),
  );
  const intended = ofKind(mine, 'intent-to-bill');
  const outcomes = ofKind(journal, 'outcome-seen');
  const intents = standingIntents(intended, outcomes);
  const names = filedNames(intended, outcomes);
  const ending = ofKind(mine, 'episode-closed').at(-1);
  return {
    ...openingOf(opened, ofKind(mine, 'episode-corrected')),
    diagnoses: ofKind(mine, 'diagnosis-recorded').map(({ diagnosis }) => diagnosis),
    prescriptions: ofKind(mine, 'prescription-obtained').toSorted(byDate),
    sessions: foldSessions(intents, mine),
    assessments: assessmentDays(intents, mine),
    prescribedOn: intents.flatMap(({ invoice, prescribedOn: date }) =>
      date === null ? [] : [{ invoice, date }],
    ),
    // A decision follows its invoice under the name that the software gave it.
    overrides: ofKind(mine, 'limit-overridden').map((fact) => ({
      ...fact,
      invoice: names.get(fact.invoice) ?? fact.invoice,
    })),
    documents: ofKind(mine, 'document-sent'),
    attached: ofKind(mine, 'supporting-document-attached').map(({ invoice }) =>
      invoice === null ? null : (names.get(invoice) ?? invoice),
    ),
    referral: ofKind(mine, 'referral-decided').at(-1) ?? null,
    newsAwaitedSince: newsAwaitedSince(mine),
    adverseEvents: adverseEvents(mine),
    closedOn: ending?.on ?? null,
    result: ending?.result ?? null,
  };
}

/** What was said when the episode opened, as corrected since. */
function openingOf(
  opened: FactOf<'episode-opened'>,
  corrections: readonly FactOf<'episode-corrected'>[],
) {
  const { episode, tag, day, region, place, before, elsewhere, firstDate, perWeek } = opened;
  const { comesBack, pastYear, treatingDoctor } = opened;
  const said = { region, place, before, elsewhere, firstDate, perWeek };
  const asked = { comesBack, pastYear, treatingDoctor };
  const changes = Object.assign({}, ...corrections.map((fact) => fact.changes));
  return { id: episode, tag, openedOn: day, ...said, ...asked, ...changes };
}

function assessmentDays(intents: readonly StandingIntent[], mine: readonly Fact[]): CivilDate[] {
  const billed = intents.flatMap(({ assessments }) => assessments);
  const noted = ofKind(mine, 'assessment-noted').map(({ date }) => date);
  return [...new Set([...billed, ...noted])].toSorted(compareDates);
}

/** An answer without an event is one too: nothing happened. */
function adverseEvents(mine: readonly Fact[]): EventNoted[] | null {
  const told = ofKind(mine, 'adverse-event');
  return told.length === 0 ? null : told.filter(({ what }) => what !== '');
}

function byDate(a: { date: CivilDate }, b: { date: CivilDate }): number {
  return compareDates(a.date, b.date);
}
