import type { CivilDate } from '../domain/civil-date.ts';
import type { Episode } from '../domain/episode.ts';
import type { Session } from '../domain/facts.ts';
import type { ReadingSettings } from '../domain/profile.ts';
import type { Reading, ReadingId } from '../domain/verdict.ts';
import type { RuleId } from './catalogue.ts';
import { sameCareBefore } from './coming-back.ts';
import { diagnosisEffect, isCapped, liftedFrom } from './diagnosis.ts';
import { sessionLimitOn } from './limits.ts';

/** Everything that a count may take in, the form beside what the episode holds. */
export interface CountQuestion {
  /** Without the sessions of the form itself. */
  episode: Episode;
  /** The patient's other episodes. */
  others: readonly Episode[];
  onForm: readonly Session[];
  assessmentsOnForm: readonly CivilDate[];
  settings: ReadingSettings;
}

/** What the published texts leave open, one switch each: true takes more in. */
interface Choices {
  /** The initial assessment is one of the eight (CNT-03). */
  assessment: boolean;
  /** Another kiné's sessions are among the eight (CNT-06). */
  elsewhere: boolean;
  /** An ALD without link lifts nothing (DIA-03). */
  withoutAld: boolean;
  /** What was noted by hand is another session than the one billed a few days off (CNT-05). */
  notedApart: boolean;
  /** The patient came back within the three months: the same care goes on (DUR-05). */
  sameCare: boolean;
  /** The eight are the patient's, whatever the episode (CNT-07). */
  perPatient: boolean;
}

const MOST_LENIENT: Choices = {
  assessment: false,
  elsewhere: false,
  withoutAld: false,
  notedApart: false,
  sameCare: false,
  perPatient: false,
};

/** Each reading that takes in more than the most lenient one, with the rule that leaves the choice. */
const STRICTER = [
  { id: 'without-ald', rule: 'DIA-03', choice: 'withoutAld' },
  { id: 'noted-apart', rule: 'CNT-05', choice: 'notedApart' },
  { id: 'with-elsewhere', rule: 'CNT-06', choice: 'elsewhere' },
  { id: 'with-assessment', rule: 'CNT-03', choice: 'assessment' },
  { id: 'same-care', rule: 'DUR-05', choice: 'sameCare' },
  { id: 'per-patient', rule: 'CNT-07', choice: 'perPatient' },
] as const satisfies readonly { id: ReadingId; rule: RuleId; choice: keyof Choices }[];

/** The count under every published reading: hers first, then the most lenient, then each stricter one. */
export function readingsOf(question: CountQuestion): Reading[] {
  const { assessmentCounts, counting } = question.settings;
  const hers: Choices = {
    ...MOST_LENIENT,
    withoutAld: true,
    notedApart: true,
    assessment: assessmentCounts,
    perPatient: counting === 'per-patient',
  };
  return [
    { id: 'setting', rule: null, ...countUnder(question, hers) },
    { id: 'most-lenient', rule: null, ...countUnder(question, MOST_LENIENT) },
    ...STRICTER.map(({ id, rule, choice }) => ({
      id,
      rule,
      ...countUnder(question, { ...MOST_LENIENT, [choice]: true }),
    })),
  ];
}

function countUnder(
  { episode, others, onForm, assessmentsOnForm }: CountQuestion,
  choices: Choices,
): Pick<Reading, 'total' | 'exceeding'> {
  const effect = diagnosisEffect(episode);
  const from = choices.withoutAld ? effect.upliftFrom : liftedFrom(effect);
  const capped = (date: CivilDate) => isCapped(date, from);
  const next = onForm.map(({ date }) => date).filter(capped);
  const assessments = [...new Set([...episode.assessments, ...assessmentsOnForm])].filter(capped);
  const already =
    ownSessions(episode, from, choices.notedApart) +
    (choices.assessment ? assessments.length : 0) +
    (choices.elsewhere ? episode.elsewhere : 0) +
    (choices.sameCare ? sessionsOf(sameCareBefore(episode, others)) : 0) +
    (choices.perPatient ? sessionsOf(others) : 0);
  const exceeding = next
    .toSorted()
    .filter((date, index) => already + index + 1 > sessionLimitOn(date));
  return { total: already + next.length, exceeding };
}

/** Capped sessions given here in the episode, those of before Neuvième with them. */
function ownSessions(episode: Episode, from: CivilDate | null, notedApart: boolean): number {
  const here = episode.sessions.filter(
    ({ date, doubt }) => isCapped(date, from) && (notedApart || doubt !== 'near-invoice'),
  );
  return episode.before + here.length;
}

/** Capped sessions of other episodes: what a count by patient adds. */
export function sessionsOf(episodes: readonly Episode[]): number {
  return episodes.reduce(
    (sum, other) => sum + ownSessions(other, liftedFrom(diagnosisEffect(other)), true),
    0,
  );
}
