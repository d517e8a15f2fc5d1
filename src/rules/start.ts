import { earliest, type CivilDate } from '../domain/civil-date.ts';
import type { Episode } from '../domain/episode.ts';

/** The first day of the episode that is known: session or BDK; null before anything took place (DUR-02). */
export function episodeStart(episode: Episode): CivilDate | null {
  return earliest([
    ...episode.sessions.map(({ date }) => date),
    ...episode.assessments,
    episode.firstDate,
  ]);
}
