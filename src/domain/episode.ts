import { compareDates, type CivilDate } from './civil-date.ts';
import {
  ofKind,
  unansweredEpisode,
  type Diagnosis,
  type Fact,
  type FactOf,
  type OverrideReason,
} from './facts.ts';
import { filedNames, foldSessions, standingIntents, type CountedSession } from './sessions.ts';

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
  diagnoses: Diagnosis[];
  /** By date, then rank. */
  sessions: CountedSession[];
  assessments: CivilDate[];
  overrides: Override[];
  closedOn: CivilDate | null;
}

/** The patient's whole history as the product knows it. */
export interface History {
  /** By day of opening. */
  episodes: Episode[];
  /** Mark of the software's treatment → episode, or null for « Ordonnance ». */
  treatments: ReadonlyMap<string, string | null>;
}

/**
 * Folds a patient's facts, in any order and with repetitions, into episodes. Pure: the same set of
 * facts gives the same history.
 */
export function foldHistory(facts: readonly Fact[]): History {
  const journal = inOrder(facts);
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
  return {
    id: opened.episode,
    tag: opened.tag,
    region: opened.region,
    place: opened.place,
    openedOn: opened.day,
    before: opened.before,
    elsewhere: opened.elsewhere,
    firstDate: opened.firstDate,
    perWeek: opened.perWeek,
    diagnoses: ofKind(mine, 'diagnosis-recorded').map(({ diagnosis }) => diagnosis),
    sessions: foldSessions(intents, mine),
    assessments: [...new Set(intents.flatMap(({ assessments }) => assessments))].toSorted(
      compareDates,
    ),
    // A decision follows its invoice under the name that the software gave it.
    overrides: ofKind(mine, 'limit-overridden').map((fact) => ({
      ...fact,
      invoice: names.get(fact.invoice) ?? fact.invoice,
    })),
    closedOn: ofKind(mine, 'episode-closed').at(-1)?.on ?? null,
  };
}

function inOrder(facts: readonly Fact[]): Fact[] {
  const once = new Map(facts.map((fact) => [fact.key, fact]));
  return [...once.values()].toSorted((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}
