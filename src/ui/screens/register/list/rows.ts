import { compareDates, type CivilDate } from '../../../../domain/civil-date.ts';
import { nameWords, patientKey, typedWords, wordsMatch } from '../../../../domain/patient.ts';
import type { Profile } from '../../../../domain/profile.ts';
import { soonestFirst, takenPlaces, type Case } from '../../../caseload.ts';
import { stateOf, watchedFor, type EpisodeState, type Watched } from '../../../watch-list.ts';
import type { Column, ListView } from './list-view.ts';

/** One line of the register, with all that filters and orders ask of it worked out once. */
export interface Row {
  subject: Case;
  state: EpisodeState;
  watched: readonly Watched[];
  /** Names as they are looked for: one list of words for each name of the person. */
  words: readonly (readonly string[])[];
  /** Orders by name. */
  key: string;
  taken: number;
  deadline: CivilDate | null;
  /** Place in the order of the list itself. */
  own: number;
}

/** The lines of a caseload, in the order of the list itself: open first, the soonest limit first. */
export function rowsOf(cases: readonly Case[]): Row[] {
  const open = cases.filter(({ episode }) => episode.closedOn === null);
  const closed = cases.filter(({ episode }) => episode.closedOn !== null);
  const ended = closed.map((one) => rowOf(one, 0)).toSorted(latestEndFirst);
  return [
    ...soonestFirst(open).map(rowOf),
    ...ended.map((row, at) => ({ ...row, own: open.length + at })),
  ];
}

function rowOf(subject: Case, own: number): Row {
  const { patient, alsoKnownAs, verdict } = subject;
  return {
    subject,
    state: stateOf(subject),
    watched: watchedFor(subject),
    words: [patient, ...alsoKnownAs.map((other) => other.patient)].map(nameWords),
    key: patientKey(patient),
    taken: takenPlaces(verdict),
    deadline: verdict.deadline,
    own,
  };
}

/** The lines in the order of a column; equal ones stay in the order of the list itself. */
export function sortedRows(rows: readonly Row[], sort: ListView['sort']): readonly Row[] {
  if (sort === null) return rows;
  const compare = COMPARE[sort.column];
  const sign = sort.way === 'up' ? 1 : -1;
  return rows.toSorted((a, b) => {
    // What has no deadline comes last, whichever way the others go.
    const missing = sort.column === 'deadline' ? lacking(a) - lacking(b) : 0;
    return missing || sign * compare(a, b) || a.own - b.own;
  });
}

/** The lines that a view and the words typed leave, in the same order. */
export function shownRows(
  rows: readonly Row[],
  { which, who, place, watched }: ListView,
  typed: string,
  profiles: readonly Profile[],
): readonly Row[] {
  const wanted = typedWords(typed);
  const asks = typed.trim() !== '';
  const places = placesOf(profiles, who, place);
  return rows.filter(
    ({ subject: { episode }, words, watched: reasons }) =>
      (which === 'all' || (episode.closedOn === null) === (which === 'open')) &&
      (places === null || places.has(episode.place)) &&
      (watched.length === 0 || watched.some((one) => reasons.includes(one))) &&
      (!asks || words.some((names) => wordsMatch(names, wanted))),
  );
}

/** How many lines have each reason, whatever else is filtered. */
export function countWatched(rows: readonly Row[]): ReadonlyMap<Watched, number> {
  const counts = new Map<Watched, number>();
  for (const { watched } of rows) {
    for (const one of watched) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return counts;
}

/** An episode's place names its kiné too: places have ids that no two profiles share. Null: all of them. */
function placesOf(profiles: readonly Profile[], who: string, place: string): Set<string> | null {
  if (who === '' && place === '') return null;
  const hers = profiles.filter(({ rpps }) => who === '' || rpps === who);
  const ids = hers.flatMap(({ places }) => places.map(({ id }) => id));
  return new Set(ids.filter((id) => place === '' || id === place));
}

const STATES: readonly EpisodeState[] = [
  'beyond',
  'late',
  'full',
  'watch',
  'current',
  'uncapped',
  'closed',
];

const COMPARE: Record<Column, (a: Row, b: Row) => number> = {
  patient: (a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  count: (a, b) => a.taken - b.taken,
  deadline: (a, b) => (a.deadline && b.deadline ? compareDates(a.deadline, b.deadline) : 0),
  state: (a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state),
};

function lacking({ deadline }: Row): number {
  return Number(deadline === null);
}

/** Care that is over has no limit to come. */
function latestEndFirst(a: Row, b: Row): number {
  const [ended, other] = [a.subject.episode.closedOn ?? '', b.subject.episode.closedOn ?? ''];
  return ended === other ? COMPARE.patient(a, b) : ended > other ? -1 : 1;
}
