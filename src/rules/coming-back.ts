import type { CivilDate } from '../domain/civil-date.ts';
import type { Episode } from '../domain/episode.ts';
import { normaliseName } from '../domain/patient.ts';
import type { Finding } from '../domain/verdict.ts';
import { deadlineFrom } from './duration.ts';
import { finding } from './finding.ts';
import { episodeStart } from './start.ts';

/**
 * Rules DUR-05 and DUR-07: a patient who was treated here before, for the same region or for another at
 * the same time. No text says what a second episode is; what is found is shown, nothing is held.
 */
export function checkComingBack(
  episode: Episode,
  others: readonly Episode[],
  day: CivilDate,
): Finding[] {
  return [...again(episode, others), ...sideBySide(episode, others, day)];
}

/**
 * Earlier episodes of the same region whose three months were not over when this one began: under one
 * reading the same care goes on, and their sessions count with it (rule DUR-05).
 */
export function sameCareBefore(episode: Episode, others: readonly Episode[]): Episode[] {
  const start = startOf(episode);
  return sameRegionBefore(episode, others).filter((other) => {
    const end = deadlineFrom(episodeStart(other));
    return end !== null && end >= start;
  });
}

function again(episode: Episode, others: readonly Episode[]): Finding[] {
  const before = sameRegionBefore(episode, others);
  const [first] = before;
  if (!first) return [];
  const { region, comesBack } = episode;
  if (comesBack === 'continuation') {
    return [finding('DUR-05', 'continuation', 'alert', { values: { region }, next: 'see-doctor' })];
  }
  const since = startOf(first);
  const values = { region, rank: before.length + 1, since };
  if (sameCareBefore(episode, others).length > 0) {
    return [finding('DUR-05', 'within', 'warn', { values })];
  }
  return comesBack === null
    ? [finding('DUR-05', 'asked', 'ask', { values, next: 'explain-return' })]
    : [finding('DUR-05', 'again', 'info', { values })];
}

function sideBySide(episode: Episode, others: readonly Episode[], day: CivilDate): Finding[] {
  const running = others.filter(
    (other) => isRunning(other, day) && !isSameRegion(other, episode) && other.id !== episode.id,
  );
  const regions = running.map(({ region }) => region || '—').join(', ');
  return running.length > 0 && isRunning(episode, day)
    ? [finding('DUR-07', 'two', 'warn', { values: { regions } })]
    : [];
}

/** Open, and still within its three months: an episode that nobody closed long ago runs no more. */
export function isRunning(episode: Episode, day: CivilDate): boolean {
  const end = deadlineFrom(startOf(episode));
  return episode.closedOn === null && (end === null || end >= day);
}

function sameRegionBefore(episode: Episode, others: readonly Episode[]): Episode[] {
  const start = startOf(episode);
  return others
    .filter((other) => other.id !== episode.id && isSameRegion(other, episode))
    .filter((other) => startOf(other) < start)
    .toSorted((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
}

/** Two names of one region; an episode without a region is nobody's repetition. */
function isSameRegion(a: Episode, b: Episode): boolean {
  const name = normaliseName(a.region);
  return name !== '' && name === normaliseName(b.region);
}

function startOf(episode: Episode): CivilDate {
  return episodeStart(episode) ?? episode.openedOn;
}
