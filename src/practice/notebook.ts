import { addDays, type CivilDate } from '../domain/civil-date.ts';
import { foldHistory, type Episode, type History } from '../domain/episode.ts';
import type { Fact } from '../domain/facts.ts';
import type { Profile } from '../domain/profile.ts';
import type { EpisodeOpening } from '../messages/shapes.ts';
import { actOn } from './act.ts';
import type { Beginning } from './play.ts';

/** One patient, one treatment: nothing has to be told apart. */
const TAG = 'exercice';
export const TREATMENT = 'exercice';
export const EPISODE = 'exercice';
/** Days between two sessions of the practice. */
const RHYTHM = 3;
/** The day of the ninth session is today. */
export const NINTH = 9;

/** What a fact says, without what every fact carries. */
type Said = {
  [F in Fact as F['kind']]: Omit<F, 'v' | 'key' | 'tag' | 'at' | 'day' | 'practitioner' | 'origin'>;
}[Fact['kind']];

/** The day of the n-th session of the practice; after the ninth, today. */
export function sessionDay(rank: number, today: CivilDate): CivilDate {
  return addDays(today, -RHYTHM * Math.max(0, NINTH - rank));
}

/** A journal that lives as long as the page: facts as the ledger has them, and nobody to keep them. */
export class Notebook {
  readonly #facts: Fact[] = [];
  readonly #who: Profile;
  readonly #day: CivilDate;

  constructor(who: Profile, day: CivilDate, from: Beginning, region: string) {
    this.#who = who;
    this.#day = day;
    if (from === 'eighth') this.#sevenBilled(region);
  }

  /** How many facts were written. */
  get revision(): number {
    return this.#facts.length;
  }

  write(...said: Said[]): void {
    for (const one of said) {
      const at = this.#facts.length;
      const stamp = { v: 1, key: `exercice|${at}`, tag: TAG, at, day: this.#day } as const;
      const by = { practitioner: this.#who.rpps, origin: 'page' } as const;
      this.#facts.push({ ...stamp, ...by, ...one });
    }
  }

  /** True when she pressed the button for that intent already. */
  hasIntent(intent: string): boolean {
    return this.#facts.some((fact) => fact.kind === 'intent-to-bill' && fact.intent === intent);
  }

  history(): History {
    return foldHistory(this.#facts);
  }

  /** The episode that runs; null before « Accès direct ? » was answered. */
  episode(): Episode | null {
    return this.history().episodes.find(({ id }) => id === EPISODE) ?? null;
  }

  open({ diagnosis, ...opening }: EpisodeOpening): void {
    const { firstDate } = opening;
    this.write({
      kind: 'episode-opened',
      episode: EPISODE,
      place: this.#who.places[0]?.id ?? EPISODE,
      ...opening,
      firstDate: firstDate as CivilDate | null,
    });
    if (diagnosis) this.write({ kind: 'diagnosis-recorded', episode: EPISODE, diagnosis });
  }

  #sevenBilled(region: string): void {
    const none = { elsewhere: 0, before: 0, firstDate: null, perWeek: 2, comesBack: null };
    this.open({ region, ...none, pastYear: null, treatingDoctor: null, diagnosis: null });
    for (let rank = 1; rank <= NINTH - 2; rank += 1) {
      const intent = `exercice|${rank}`;
      const date = sessionDay(rank, this.#day);
      this.write(
        {
          kind: 'intent-to-bill',
          intent,
          episode: EPISODE,
          invoice: intent,
          sessions: [{ date, rank: 1, act: actOn(date) }],
          assessments: [],
          prescribedOn: sessionDay(1, this.#day),
        },
        { kind: 'outcome-seen', intent, outcome: 'success', evidence: ['words'], filedAs: null },
      );
    }
  }
}
