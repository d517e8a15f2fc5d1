import { compareDates, type CivilDate } from './civil-date.ts';
import { foldHistory, type Episode } from './episode.ts';
import { ofKind, type Fact } from './facts.ts';
import { journalOf } from './journal.ts';
import type { Patient } from './patient.ts';

/** What a month holds of one kiné, for the totals that outlive a purge. */
export interface MonthTotal {
  sessions: number;
  assessments: number;
  opened: number;
}

/** `YYYY-MM` → RPPS of the kiné → total. */
export type Months = Record<string, Record<string, MonthTotal>>;

/** What the facts under one tag add up to. Plain JSON, so that it can be sealed and compared. */
export interface Projection {
  tag: string;
  /** As last seen; null: never seen, or erased. */
  patient: Patient | null;
  episodes: Episode[];
  /** Tags joined to this one and not split again. */
  joined: string[];
  /** The tag under which it is shown since it was joined; null: its own. */
  shownAt: string | null;
  months: Months;
}

/**
 * Folds the facts of one tag into what lists and searches read. Pure: the same set of facts, in any order,
 * gives the same projection.
 */
export function projectFacts(tag: string, facts: readonly Fact[]): Projection {
  const journal = journalOf(facts);
  const { episodes } = foldHistory(facts);
  const joins = ofKind(journal, 'patients-joined');
  return {
    tag,
    patient: ofKind(journal, 'patient-seen').at(-1)?.patient ?? null,
    episodes,
    joined: [...new Set(joins.map(({ other }) => other))].toSorted(),
    shownAt: joins.findLast(({ into }) => into)?.other ?? null,
    months: monthsOf(journal, episodes),
  };
}

/** True when something of it may still be counted today. */
export function isOpen({ episodes }: Pick<Projection, 'episodes'>): boolean {
  return episodes.some(({ closedOn }) => closedOn === null);
}

/** The sum of two tables of months; neither is changed. */
export function addMonthTotals(one: Months, other: Months): Months {
  const sum: Months = structuredClone(one);
  for (const [month, kines] of Object.entries(other)) {
    const into = (sum[month] ??= {});
    for (const [rpps, total] of Object.entries(kines)) {
      const before = into[rpps] ?? NOTHING;
      into[rpps] = {
        sessions: before.sessions + total.sessions,
        assessments: before.assessments + total.assessments,
        opened: before.opened + total.opened,
      };
    }
  }
  return sum;
}

const NOTHING: MonthTotal = { sessions: 0, assessments: 0, opened: 0 };

/** Only what is certain is in a total; each session belongs to whoever wrote it. */
function monthsOf(journal: readonly Fact[], episodes: readonly Episode[]): Months {
  const months: Months = {};
  const add = (date: CivilDate, kine: string, what: keyof MonthTotal) => {
    const into = (months[date.slice(0, 7)] ??= {});
    const total = (into[kine] ??= { ...NOTHING });
    total[what] += 1;
  };
  const intents = new Map(
    ofKind(journal, 'intent-to-bill').map(({ intent, practitioner }) => [intent, practitioner]),
  );
  const byHand = new Map(
    ofKind(journal, 'session-by-hand').map(({ gesture, practitioner }) => [gesture, practitioner]),
  );
  const openers = new Map(
    ofKind(journal, 'episode-opened').map(({ episode, practitioner }) => [episode, practitioner]),
  );
  for (const episode of episodes) {
    const opener = openers.get(episode.id) ?? '';
    add(episode.openedOn, opener, 'opened');
    for (const session of episode.sessions) {
      if (session.certainty !== 'certain') continue;
      const kine =
        session.intent === null
          ? byHand.get(session.id.split('#')[0] ?? '')
          : intents.get(session.intent);
      add(session.date, kine ?? opener, 'sessions');
    }
    for (const date of episode.assessments.toSorted(compareDates)) add(date, opener, 'assessments');
  }
  return months;
}
