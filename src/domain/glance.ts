import type { Episode } from './episode.ts';

/**
 * What a list showed of an episode, as a short text: with another one, something was written about it since.
 * No word of it tells who it is.
 */
export function glanceOf(episode: Episode): string {
  const { sessions, documents, adverseEvents, diagnoses, prescriptions, referral } = episode;
  const latest = Math.max(0, ...sessions.map(({ at }) => at));
  const around = [documents, adverseEvents ?? [], diagnoses, prescriptions];
  return [
    episode.closedOn ?? 'open',
    referral?.date ?? 'none',
    sessions.length,
    latest,
    ...around.map(({ length }) => length),
  ].join('|');
}
