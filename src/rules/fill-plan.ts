import { earliest, type CivilDate } from '../domain/civil-date.ts';
import type { FormDraft } from '../domain/draft.ts';
import type { Episode } from '../domain/episode.ts';
import type { Place, Profile } from '../domain/profile.ts';
import type { FillPlan, Finding } from '../domain/verdict.ts';
import { finding, findingOn } from './finding.ts';
import { episodeStart } from './start.ts';

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
    familyName: profile.familyName,
    firstName: profile.firstName,
    rpps: profile.rpps,
    amNumber: place?.amNumber ?? null,
    prescriptionDate: start && earliest([start, ...draft.lines.map(({ date }) => date)]),
    // A screen that names another kiné was turned away before; one that names nobody waits for a click.
    unasked: draft.executant.length > 0,
  };
}

/**
 * Rule PRE-09: the prescription is not later than the sessions it stands for, and one day serves the whole
 * episode. A form without a readable date says nothing: many tools keep it on another screen.
 */
export function checkPrescriptionDate(
  { prescriptionDate }: FormDraft,
  days: readonly CivilDate[],
  { prescribedOn }: Pick<Episode, 'prescribedOn'>,
  invoiceMark: string,
): Finding[] {
  if (prescriptionDate === null) return [];
  const next = 'correct-date' as const;
  const before = days.filter((date) => date < prescriptionDate);
  const others = prescribedOn.filter(({ invoice }) => invoice !== invoiceMark);
  const earlier = others.find(({ date }) => date !== prescriptionDate)?.date;
  const values = { prescribed: prescriptionDate, earlier: earlier ?? '' };
  return [
    ...findingOn(before, 'PRE-09', 'after', 'warn', { next }),
    ...(earlier === undefined ? [] : [finding('PRE-09', 'differs', 'warn', { values, next })]),
  ];
}
