import { addMonths, type CivilDate } from '../domain/civil-date.ts';
import { recipients, type DocumentSent, type Recipient } from '../domain/care.ts';
import type { Episode } from '../domain/episode.ts';
import type { Finding } from '../domain/verdict.ts';
import { isCapped, diagnosisEffect } from './diagnosis.ts';
import { finding } from './finding.ts';
import { KEEP_DIAGNOSIS_MONTHS, sessionLimitOn } from './limits.ts';

export interface FollowUpQuestion {
  episode: Episode;
  /** Own sessions, those on the form with them. */
  total: number;
  deadline: CivilDate | null;
  day: CivilDate;
}

/** Rules FUP-01 to FUP-05 and DIA-04: what is due around the sessions, soonest first. */
export function dutiesOf(question: FollowUpQuestion): Finding[] {
  return [
    ...assessmentDue(question),
    ...reportDue(question),
    ...referralDue(question),
    ...closingDue(question),
    ...eventsDue(question),
    ...diagnosesKept(question),
  ];
}

/** Recipients that neither got the document nor could not get it; without treating doctor, two (FUP-03). */
export function missingRecipients(
  { documents, treatingDoctor }: Pick<Episode, 'documents' | 'treatingDoctor'>,
  document: DocumentSent['document'],
): Recipient[] {
  const settled = documents.filter((sent) => sent.document === document);
  return recipients
    .filter((recipient) => recipient !== 'treating-doctor' || treatingDoctor !== false)
    .filter((recipient) => !settled.some((sent) => sent.recipient === recipient));
}

/** FUP-01: after the first session. */
function assessmentDue({ episode, total }: FollowUpQuestion): Finding[] {
  const missing = missingRecipients(episode, 'assessment');
  if (total === 0 || missing.length === 0) return [];
  const values = { missing: missing.length };
  return [finding('FUP-01', 'due', 'ask', { values, next: 'send-assessment' })];
}

/** FUP-02: at the eighth session, at closing, at three months. */
function reportDue(question: FollowUpQuestion): Finding[] {
  const missing = missingRecipients(question.episode, 'report');
  if (!isNearItsEnd(question) || missing.length === 0) return [];
  const values = { missing: missing.length };
  return [finding('FUP-02', 'due', 'ask', { values, next: 'send-report' })];
}

/** FUP-04: at the latest with the eighth session, while nothing lifts the limit. */
function referralDue(question: FollowUpQuestion): Finding[] {
  const { episode, day } = question;
  const capped = isCapped(day, diagnosisEffect(episode).upliftFrom);
  if (!capped || episode.referral !== null || !isNearItsEnd(question)) return [];
  return [finding('FUP-04', 'due', 'ask', { next: 'decide-referral' })];
}

/** FUP-04: closing is proposed once the three months are over. */
function closingDue({ episode, deadline, day }: FollowUpQuestion): Finding[] {
  const over = deadline !== null && day > deadline && episode.closedOn === null;
  return over
    ? [finding('FUP-04', 'close', 'ask', { values: { deadline }, next: 'close-episode' })]
    : [];
}

/** FUP-05: asked at closing. */
function eventsDue({ episode }: FollowUpQuestion): Finding[] {
  const unasked = episode.closedOn !== null && episode.adverseEvents === null;
  return unasked ? [finding('FUP-05', 'due', 'ask', { next: 'record-event' })] : [];
}

/** DIA-04: the document stays at the disposal of the medical service. */
function diagnosesKept({ episode }: FollowUpQuestion): Finding[] {
  const [latest] = episode.diagnoses
    .map(({ date }) => date)
    .toSorted()
    .toReversed();
  if (latest === undefined) return [];
  const until = addMonths(latest, KEEP_DIAGNOSIS_MONTHS);
  return [finding('DIA-04', 'keep', 'info', { dates: [latest], values: { until } })];
}

function isNearItsEnd({ episode, total, deadline, day }: FollowUpQuestion): boolean {
  const over = deadline !== null && day > deadline;
  return total >= sessionLimitOn(day) || episode.closedOn !== null || over;
}
