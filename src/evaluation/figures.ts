import { daysBetween } from '../domain/civil-date.ts';
import type { ActivityEpisode } from './activity.ts';
import { isWithin, touchesMonth, type Period } from './period.ts';
import { shareOfActivity, sum, type ActivityShare, type MonthlyCount } from './share.ts';
import { median } from './statistics.ts';

/** Everything the figures are drawn from. */
export interface Activity {
  episodes: readonly ActivityEpisode[];
  /** Sessions under a doctor's prescription, those of purged months among them. */
  prescribed: readonly MonthlyCount[];
  /** What is left of purged episodes; `opened`: episodes opened in that month. */
  purged: readonly (MonthlyCount & { opened: number })[];
}

/** Which figures are asked for. */
export interface Question extends Period {
  /** RPPS; null: everybody who bills here. */
  practitioner: string | null;
  /** Every act billed in the period, from the software's own statistics; null: not known. */
  totalActs: number | null;
}

/** Classes of the distribution: sessions of an episode, both ends included. */
export const SESSION_CLASSES = [
  { from: 0, to: 0 },
  { from: 1, to: 2 },
  { from: 3, to: 4 },
  { from: 5, to: 6 },
  { from: 7, to: 8 },
  { from: 9, to: 12 },
  { from: 13, to: 20 },
  { from: 21, to: null },
] as const;

/** A type of rehabilitation: NGAP article; `other`: acts that cannot be read, or an episode without a session. */
export type TypeId = string;

/** Episodes whose sessions are mostly of a type, and the sessions of that type. */
export interface TypeCount {
  episodes: number;
  sessions: number;
}

/** The figures of one group of episodes. */
export interface GroupFigures {
  /** Different patients; one with two episodes counts once. */
  patients: number;
  episodes: number;
  /** Of them those that are not closed: their sessions may still grow. */
  open: number;
  /** Certain sessions of these episodes, whatever their day. */
  sessions: number;
  /** Sessions per episode; null without an episode. */
  meanSessions: number | null;
  medianSessions: number | null;
  mostSessions: number | null;
  /** Episodes by SESSION_CLASSES. */
  distribution: readonly number[];
  types: ReadonlyMap<TypeId, TypeCount>;
  adverseEvents: number;
  /** Episodes for which it was said whether there was one. */
  adverseAsked: number;
  /** Patients referred to a doctor, out of the patients of the group. */
  referred: { count: number; outOf: number };
  /** Days from the beginning to the referral; null: nobody was referred. */
  referral: { episodes: number; median: number; least: number; most: number } | null;
}

export const GROUPS = ['all', 'with', 'without'] as const;
/** All episodes; those with, and without, a medical diagnosis before they began. */
export type GroupId = (typeof GROUPS)[number];

/** What the figures cannot include, in numbers. */
export interface Limits {
  /** Episodes without a prior diagnosis whose diagnosis came later. */
  laterDiagnosis: number;
  /** Sessions of the period that wait for a word. */
  doubtful: number;
  /** Episodes opened in the period that hold nothing certain. */
  empty: number;
  /** Sessions given before the product knew of an episode, as declared: not dated, in no mean. */
  before: { episodes: number; sessions: number };
  /** Purged in the months that the period touches: in the share alone. */
  purged: { episodes: number; sessions: number };
}

/** The figures for the ARS (rule EVA-01). */
export interface Figures {
  groups: Record<GroupId, GroupFigures>;
  share: ActivityShare;
  limits: Limits;
}

/**
 * The indicators of the *cahier des charges* for the episodes that began in the period. An episode belongs,
 * with all its sessions, to the kiné who opened it. The denominators are ours: no text defines them.
 */
export function figuresOf(activity: Activity, question: Question): Figures {
  const { practitioner } = question;
  const hers = <T extends { practitioner: string }>(all: readonly T[]) =>
    all.filter((one) => practitioner === null || one.practitioner === practitioner);
  const opened = hers(activity.episodes);
  const begun = opened.filter(({ begins }) => begins !== null && isWithin(question, begins));
  const direct = activity.episodes.flatMap(({ sessions }) => sessions);
  const purged = hers(activity.purged).filter(({ month }) => touchesMonth(question, month));
  const isPrior = ({ diagnosis }: ActivityEpisode) => diagnosis === 'prior';
  const declared = begun.filter(({ before }) => before > 0);
  return {
    groups: {
      all: groupFigures(begun),
      with: groupFigures(begun.filter(isPrior)),
      without: groupFigures(begun.filter((episode) => !isPrior(episode))),
    },
    share: shareOfActivity({ ...activity, direct, period: question, ...question }),
    limits: {
      laterDiagnosis: begun.filter(({ diagnosis }) => diagnosis === 'later').length,
      doubtful: opened
        .flatMap(({ doubtful }) => doubtful)
        .filter((date) => isWithin(question, date)).length,
      empty: opened.filter(
        ({ begins, openedOn }) => begins === null && isWithin(question, openedOn),
      ).length,
      before: {
        episodes: declared.length,
        sessions: declared.reduce((total, { before }) => total + before, 0),
      },
      purged: {
        episodes: purged.reduce((total, one) => total + one.opened, 0),
        sessions: sum(purged),
      },
    },
  };
}

function groupFigures(episodes: readonly ActivityEpisode[]): GroupFigures {
  const lengths = episodes.map(({ sessions }) => sessions.length).toSorted((a, b) => a - b);
  const sessions = lengths.reduce((total, length) => total + length, 0);
  const referred = episodes.filter(({ referredOn }) => referredOn !== null);
  const patients = countPatients(episodes);
  return {
    patients,
    episodes: episodes.length,
    open: episodes.filter(({ open }) => open).length,
    sessions,
    meanSessions: lengths.length === 0 ? null : sessions / lengths.length,
    medianSessions: median(lengths),
    mostSessions: lengths.at(-1) ?? null,
    distribution: SESSION_CLASSES.map(
      ({ from, to }) =>
        lengths.filter((length) => length >= from && length <= (to ?? Infinity)).length,
    ),
    types: typesOf(episodes),
    adverseEvents: episodes.reduce((total, one) => total + (one.adverseEvents ?? 0), 0),
    adverseAsked: episodes.filter(({ adverseEvents }) => adverseEvents !== null).length,
    referred: { count: countPatients(referred), outOf: patients },
    referral: delaysOf(referred),
  };
}

function countPatients(episodes: readonly ActivityEpisode[]): number {
  return new Set(episodes.map(({ patient }) => patient)).size;
}

function delaysOf(referred: readonly ActivityEpisode[]): GroupFigures['referral'] {
  const days = referred
    .flatMap(({ begins, referredOn }) =>
      begins === null || referredOn === null ? [] : [daysBetween(begins, referredOn)],
    )
    .toSorted((a, b) => a - b);
  const [middle, least, most] = [median(days), days[0], days.at(-1)];
  if (middle === null || least === undefined || most === undefined) return null;
  return { episodes: days.length, median: middle, least, most };
}

function typesOf(episodes: readonly ActivityEpisode[]): Map<TypeId, TypeCount> {
  const types = new Map<TypeId, TypeCount>();
  const of = (type: TypeId) => {
    const count = types.get(type) ?? { episodes: 0, sessions: 0 };
    types.set(type, count);
    return count;
  };
  for (const episode of episodes) {
    of(mainType(episode)).episodes += 1;
    for (const { article } of episode.sessions) of(article ?? 'other').sessions += 1;
  }
  return types;
}

/** The type of most of its sessions; of two as frequent the one that came first; one that can be read. */
function mainType({ sessions }: ActivityEpisode): TypeId {
  const counts = new Map<TypeId, number>();
  for (const { article } of sessions) {
    if (article !== null) counts.set(article, (counts.get(article) ?? 0) + 1);
  }
  let main: TypeId = 'other';
  let most = 0;
  for (const [type, count] of counts) {
    if (count > most) [main, most] = [type, count];
  }
  return main;
}
