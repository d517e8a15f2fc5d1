import { earliest, type CivilDate } from '../domain/civil-date.ts';
import type { Episode } from '../domain/episode.ts';
import type { Verdict } from '../domain/verdict.ts';
import { longDate, t } from '../platform/words.ts';
import { takenPlaces } from './caseload.ts';
import type { EpisodeState } from './watch-list.ts';

/** « 6 séances sur 8 », or « 6 séances, sans limite de 8 ». */
export function countWords(verdict: Verdict): string {
  const taken = takenPlaces(verdict);
  const { limit, standing } = verdict;
  return standing.kind === 'uncapped'
    ? t('common.countUncapped', taken, [taken, limit])
    : t('common.count', taken, [taken, limit]);
}

/**
 * What the count is made of: declared when the episode opened, given elsewhere, and with `toConfirm` how many
 * wait for a word.
 */
export function countParts({ count, total }: Verdict, toConfirm = true): string[] {
  const sessions = count.certain + count.possible + count.before + count.onForm;
  // What is left of the total are initial assessments, where her settings count them.
  const assessments = total - sessions - count.otherEpisodes;
  return [
    ...(count.otherEpisodes > 0 ? [t('common.otherEpisodes', count.otherEpisodes)] : []),
    ...(assessments > 0 ? [t('common.assessments', assessments)] : []),
    ...(toConfirm && count.possible > 0 ? [t('common.toConfirm', count.possible)] : []),
    ...(count.before > 0 ? [t('common.before', count.before)] : []),
    ...(count.elsewhere > 0 ? [t('common.elsewhere', count.elsewhere)] : []),
  ];
}

/** « épisode ouvert le …, à terminer le … au plus tard ». */
export function spanWords(episode: Episode, { deadline }: Verdict): string {
  const opened = longDate(startOf(episode));
  return deadline === null
    ? t('common.openedOn', [opened])
    : t('common.openedUntil', [opened, longDate(deadline)]);
}

/** The day the care began: a session told afterwards may come before the day the episode was opened. */
function startOf({ openedOn, firstDate, sessions, assessments }: Episode): CivilDate {
  const days = [openedOn, firstDate, ...sessions.map(({ date }) => date), ...assessments];
  return earliest(days) ?? openedOn;
}

/** « 12 jours restants », « dernier jour », « délai dépassé depuis 3 jours »; null without a deadline. */
export function daysLeftWords({ daysLeft }: Verdict): string | null {
  if (daysLeft === null) return null;
  if (daysLeft === 0) return t('common.lastDay');
  return daysLeft > 0 ? t('common.daysLeft', daysLeft) : t('common.daysOver', -daysLeft);
}

/** « 8e séance vers le … »; null without a rhythm, once that day is past, or when no place is left. */
export function forecastWords({ forecast, standing }: Verdict, today: CivilDate): string | null {
  if (forecast === null || forecast < today || standing.kind === 'uncapped') return null;
  return t('common.forecast', [longDate(forecast)]);
}

const STATES = {
  closed: 'common.state.closed',
  uncapped: 'common.state.uncapped',
  beyond: 'common.state.beyond',
  full: 'common.state.full',
  late: 'common.state.late',
  watch: 'common.state.watch',
  current: 'common.state.current',
} as const satisfies Record<EpisodeState, string>;

/** The state of an episode in a word or two. */
export function stateWords(state: EpisodeState): string {
  return t(STATES[state]);
}

/** The complaint treated, or a stand-in when none was given. */
export function regionWords({ region }: Pick<Episode, 'region'>): string {
  return region.trim() === '' ? t('common.noRegion') : region;
}
