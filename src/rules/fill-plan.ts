import { earliest, type CivilDate } from '../domain/civil-date.ts';
import type { FormDraft } from '../domain/draft.ts';
import type { Episode } from '../domain/episode.ts';
import type { Place, Profile } from '../domain/profile.ts';
import type { FillPlan, Finding } from '../domain/verdict.ts';
import { finding } from './finding.ts';

/** The first day of the episode that is known; null before anything took place. */
export function episodeStart(episode: Episode): CivilDate | null {
  return earliest([
    ...episode.sessions.map(({ date }) => date),
    ...episode.assessments,
    episode.firstDate,
  ]);
}

/**
 * Which number goes where, and the prescription date: one for the whole episode, its start (rule PRE-09,
 * our inference). Before anything took place that day is not known, and the date is left to her.
 */
export function fillPlan(
  draft: FormDraft,
  episode: Episode,
  profile: Profile,
  place: Place | null,
): FillPlan {
  const start = episodeStart(episode);
  return {
    name: `${profile.familyName} ${profile.firstName}`,
    rpps: profile.rpps,
    amNumber: place?.amNumber ?? null,
    prescriptionDate: start && earliest([start, ...draft.lines.map(({ date }) => date)]),
    // A screen that names another kiné was turned away before; one that names nobody waits for a click.
    unasked: draft.executant.length > 0,
  };
}

/** Rule PRE-09: the prescription is not later than the sessions it stands for. */
export function checkPrescriptionDate(
  { prescriptionDate }: FormDraft,
  days: readonly CivilDate[],
): Finding[] {
  const before = days.filter((date) => prescriptionDate !== null && date < prescriptionDate);
  return before.length > 0 ? [finding('PRE-09', 'after', 'warn', { dates: before })] : [];
}
