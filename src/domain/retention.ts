import { addMonths, daysBetween, type CivilDate } from './civil-date.ts';
import type { Fact } from './facts.ts';

/**
 * How long an episode is kept after its last fact, in months. Three years and three months by default: the
 * CPAM may claim money back for three years (art. L. 133-4 of the code de la sécurité sociale).
 */
export const RETENTIONS = [12, 39, 60, 240] as const;
export type Retention = (typeof RETENTIONS)[number];
export const DEFAULT_RETENTION: Retention = 39;

/** A jump of the clock that nobody's holidays explain. */
const LEAP_DAYS = 45;

/** What a journal loses to the passing of time. */
export interface Expired {
  /** Keys of the facts that go. */
  keys: string[];
  /** Nothing is left of this person: the names go too. */
  everything: boolean;
}

/**
 * What has expired on a day: the facts of every episode whose last fact is older than the retention. What
 * belongs to no episode (names, answers) stays as long as one episode does.
 */
export function expiredOn(facts: readonly Fact[], day: CivilDate, months: number): Expired {
  const episodeOf = episodesByFact(facts);
  const last = new Map<string, CivilDate>();
  for (const fact of facts) {
    for (const episode of episodeOf(fact)) {
      const latest = latestDay(fact);
      if ((last.get(episode) ?? '') < latest) last.set(episode, latest);
    }
  }
  const isExpired = (latest: CivilDate) => addMonths(latest, months) < day;
  const gone = new Set([...last].filter(([, latest]) => isExpired(latest)).map(([id]) => id));
  const everything = facts.every((fact) => isExpired(latestDay(fact)));
  const keys = facts
    .filter((fact) => {
      if (OF_NOBODY.has(fact.kind)) return isExpired(latestDay(fact));
      const of = episodeOf(fact);
      return everything || (of.length > 0 && of.every((episode) => gone.has(episode)));
    })
    .map(({ key }) => key);
  return { keys, everything };
}

/** Facts about the practice: each goes by its own age. */
const OF_NOBODY: ReadonlySet<Fact['kind']> = new Set(['prescribed-seen', 'decision-noted']);

/**
 * Whether a day may be believed: `trusted` is the last one that was. A clock that leapt forward would purge
 * what must be kept; she is asked instead.
 */
export function judgeClock(
  trusted: CivilDate | null,
  today: CivilDate,
): 'fine' | 'leapt' | 'behind' {
  if (trusted === null) return 'fine';
  const days = daysBetween(trusted, today);
  if (days < 0) return 'behind';
  return days > LEAP_DAYS ? 'leapt' : 'fine';
}

/** The latest day that a fact speaks of: it may have been written before that day came. */
function latestDay(fact: Fact): CivilDate {
  const days = [fact.day];
  if (fact.kind === 'intent-to-bill') days.push(...fact.sessions.map(({ date }) => date));
  if (fact.kind === 'session-by-hand') days.push(fact.session.date);
  if (fact.kind === 'episode-closed') days.push(fact.on);
  return days.reduce((latest, day) => (day > latest ? day : latest));
}

/** The episodes a fact is about: by its own word, through its intent, or through the fact it undoes. */
function episodesByFact(facts: readonly Fact[]): (fact: Fact) => string[] {
  const intents = new Map<string, string[]>();
  const byKey = new Map(facts.map((fact) => [fact.key, fact]));
  for (const fact of facts) {
    if (fact.kind !== 'intent-to-bill') continue;
    intents.set(fact.intent, [...(intents.get(fact.intent) ?? []), fact.episode]);
  }
  const of = (fact: Fact, depth = 0): string[] => {
    if (fact.kind === 'act-assigned') return fact.episodes;
    if (fact.kind === 'outcome-seen') return intents.get(fact.intent) ?? [];
    if (fact.kind === 'fact-voided') {
      const undone = byKey.get(fact.fact);
      return undone && depth < byKey.size ? of(undone, depth + 1) : [];
    }
    return 'episode' in fact && fact.episode !== null ? [fact.episode] : [];
  };
  return (fact) => of(fact);
}
