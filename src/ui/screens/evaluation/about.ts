import type { CivilDate } from '../../../domain/civil-date.ts';
import type { Profile } from '../../../domain/profile.ts';
import type { Question } from '../../../evaluation/figures.ts';
import { longDate, t } from '../../../platform/words.ts';
import { practitionerName } from '../../practitioner-name.ts';

/** What the figures are about, in words; `plain`: as the cells of a spreadsheet, dates as `2026-12-31`. */
export interface AboutLine {
  label: string;
  words: string;
  plain: string[];
}

/** The kinés whose figures these are. */
export function practitionersOf({ practitioner }: Question, profiles: readonly Profile[]) {
  return profiles.filter(({ rpps }) => practitioner === null || rpps === practitioner);
}

/** Period, kinés, day of writing, and whether small numbers are hidden. */
export function aboutLines(
  question: Question,
  profiles: readonly Profile[],
  day: CivilDate,
  masked: boolean,
): AboutLine[] {
  const names = practitionersOf(question, profiles).map(
    (profile) => `${practitionerName(profile)} (RPPS ${profile.rpps})`,
  );
  const everybody = question.practitioner === null && profiles.length > 1;
  const who = everybody ? t('evaluation.about.everybody', [names.join(', ')]) : names.join(', ');
  const hidden = t(masked ? 'evaluation.about.maskedYes' : 'evaluation.about.maskedNo');
  const { from, to } = question;
  return [
    {
      label: t('evaluation.about.period'),
      words: t('evaluation.about.days', [longDate(from), longDate(to)]),
      plain: [from, to],
    },
    { label: t('evaluation.about.who'), words: who, plain: [who] },
    { label: t('evaluation.about.made'), words: longDate(day), plain: [day] },
    { label: t('evaluation.about.masked'), words: hidden, plain: [hidden] },
  ];
}
