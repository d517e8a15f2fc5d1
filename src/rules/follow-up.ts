import { addDays, addMonths, earliest, latest, type CivilDate } from '../domain/civil-date.ts';
import { recipients, type DocumentSent, type Recipient } from '../domain/care.ts';
import type { Episode } from '../domain/episode.ts';
import type { Place, Profile } from '../domain/profile.ts';
import type { Finding } from '../domain/verdict.ts';
import { isCapped, diagnosisEffect } from './diagnosis.ts';
import { finding } from './finding.ts';
import { KEEP_DIAGNOSIS_MONTHS, NEWS_AFTER_DAYS, sessionLimitOn } from './limits.ts';
import { documentsDue } from './supporting-document.ts';

export interface FollowUpQuestion {
  episode: Episode;
  /** Own sessions, those on the form with them. */
  total: number;
  deadline: CivilDate | null;
  day: CivilDate;
  /** Where it is treated decides whether a supporting document goes with invoices; null: not asked. */
  where?: { profile: Profile; place: Place | null; invoiceMark: string };
}

/**
 * Rules FUP-01 to FUP-05, JUS-01 and DIA-04: what is due around the sessions, soonest first. The date of a
 * duty is the day since which it is due; a duty without one is due now.
 */
export function dutiesOf(question: FollowUpQuestion): Finding[] {
  return [
    ...assessmentDue(question),
    ...invoicesDue(question),
    ...reportDue(question),
    ...referralDue(question),
    ...newsDue(question),
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
  const first = earliest([episode.firstDate, ...episode.sessions.map(({ date }) => date)]);
  const about = { values, dates: since(first), next: 'send-assessment' } as const;
  return [finding('FUP-01', 'due', 'ask', about)];
}

/** JUS-01: an invoice that left without its supporting document, as far as she said. */
function invoicesDue({ episode, where }: FollowUpQuestion): Finding[] {
  return where ? documentsDue(where, episode, where.invoiceMark) : [];
}

/** FUP-02: at the eighth session, at closing, at three months. */
function reportDue(question: FollowUpQuestion): Finding[] {
  const missing = missingRecipients(question.episode, 'report');
  const end = nearItsEnd(question);
  if (end === null || missing.length === 0) return [];
  const values = { missing: missing.length };
  return [finding('FUP-02', 'due', 'ask', { values, dates: end, next: 'send-report' })];
}

/** FUP-04: at the latest with the eighth session, while nothing lifts the limit. */
function referralDue(question: FollowUpQuestion): Finding[] {
  const { episode, day } = question;
  const capped = isCapped(day, diagnosisEffect(episode).upliftFrom);
  const end = nearItsEnd(question);
  if (!capped || episode.referral !== null || end === null) return [];
  return [finding('FUP-04', 'due', 'ask', { dates: end, next: 'decide-referral' })];
}

/** After a referral (FUP-04): no text asks for it; a default of ours, said as one in its words. */
function newsDue({ episode, day }: FollowUpQuestion): Finding[] {
  const { newsAwaitedSince: awaited, referral } = episode;
  // Folded before this was known, a projection has no such day.
  if (!awaited || !referral) return [];
  const due = addDays(awaited, NEWS_AFTER_DAYS);
  if (day < due) return [];
  const values = { referred: referral.date, days: NEWS_AFTER_DAYS };
  return [finding('FUP-04', 'news', 'ask', { dates: [due], values, next: 'ask-news' })];
}

/** FUP-04: closing is proposed once the three months are over. */
function closingDue({ episode, deadline, day }: FollowUpQuestion): Finding[] {
  const over = deadline !== null && day > deadline && episode.closedOn === null;
  if (!over) return [];
  const about = { dates: [addDays(deadline, 1)], values: { deadline } };
  return [finding('FUP-04', 'close', 'ask', { ...about, next: 'close-episode' })];
}

/** FUP-05: asked at closing. */
function eventsDue({ episode }: FollowUpQuestion): Finding[] {
  const { closedOn, adverseEvents } = episode;
  if (closedOn === null || adverseEvents !== null) return [];
  return [finding('FUP-05', 'due', 'ask', { dates: [closedOn], next: 'record-event' })];
}

/** DIA-04: the document stays at the disposal of the medical service, until its day. */
function diagnosesKept({ episode, day }: FollowUpQuestion): Finding[] {
  const last = latest(episode.diagnoses.map(({ date }) => date));
  if (last === null) return [];
  const until = addMonths(last, KEEP_DIAGNOSIS_MONTHS);
  if (day > until) return [];
  return [finding('DIA-04', 'keep', 'info', { dates: [last], values: { until } })];
}

/**
 * Since when the end is near: the session that reached the limit, the closing, the day after the three months,
 * whichever came first. Empty: since now, by what is on screen. Null: it is not.
 */
function nearItsEnd({ episode, total, deadline, day }: FollowUpQuestion): CivilDate[] | null {
  const full = total >= sessionLimitOn(day);
  const over = deadline !== null && day > deadline;
  if (!full && !over && episode.closedOn === null) return null;
  const { sessions, before } = episode;
  const reached = full
    ? (sessions[Math.max(0, sessionLimitOn(day) - before - 1)]?.date ?? null)
    : null;
  return since(earliest([reached, episode.closedOn, over ? addDays(deadline, 1) : null]));
}

function since(date: CivilDate | null): CivilDate[] {
  return date === null ? [] : [date];
}
