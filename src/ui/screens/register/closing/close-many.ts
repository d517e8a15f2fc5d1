import { lastSessionOn } from '../../../../domain/began.ts';
import type { EpisodeResult } from '../../../../domain/care.ts';
import { glanceOf } from '../../../../domain/glance.ts';
import type { EpisodeName } from '../../../../messages/duty-shapes.ts';
import type { RequestOf, ResponseOf } from '../../../../messages/shapes.ts';
import type { Row } from '../list/rows.ts';

/** One result and one day for all of them. */
export interface Ending {
  date: string;
  result: EpisodeResult;
  noEvent: boolean;
}

/** What became of a batch, as far as it went. */
export interface Outcome {
  gesture: string;
  closed: EpisodeName[];
  /** Left alone: written about since the list showed them, or with a session after that day. */
  changed: number;
  later: number;
}

/** So many in one message: all of them or none, and the bar moves in between. */
export const AT_ONCE = 20;

type Asked = 'ui/close-episodes' | 'ui/undo-gesture';
/** Sends one message to the worker. */
export type Ask = <N extends Asked>(name: N, request: RequestOf<N>) => Promise<ResponseOf<N>>;

/** True where that day comes before a session: such an episode is left alone. */
export function endsTooEarly({ subject }: Row, date: string): boolean {
  const last = lastSessionOn(subject.episode);
  return last !== null && last > date;
}

/** Closes them part by part; `onPart` is told what became of those so far, also where a later part fails. */
export async function closeMany(
  ask: Ask,
  rows: readonly Row[],
  ending: Ending,
  gesture: string,
  onPart: (outcome: Outcome, done: number) => void,
): Promise<void> {
  let outcome: Outcome = { gesture, closed: [], changed: 0, later: 0 };
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const items = rows.slice(from, from + AT_ONCE).map(({ subject: { tag, episode } }) => {
      return { tag, episode: episode.id, glance: glanceOf(episode) };
    });
    const part = await ask('ui/close-episodes', { items, gesture, ...ending });
    outcome = {
      gesture,
      closed: [...outcome.closed, ...part.closed],
      changed: outcome.changed + part.changed,
      later: outcome.later + part.later,
    };
    onPart(outcome, from + items.length);
  }
}

/** Opens again what a batch closed; asked again after a failure it goes on. */
export async function reopenMany(
  ask: Ask,
  { closed, gesture }: Outcome,
  onPart: (done: number) => void,
): Promise<void> {
  for (let from = 0; from < closed.length; from += AT_ONCE) {
    const items = closed.slice(from, from + AT_ONCE);
    await ask('ui/undo-gesture', { items, gesture });
    onPart(from + items.length);
  }
}
