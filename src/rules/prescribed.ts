import { answerFor } from '../domain/episode.ts';
import type { Verdict } from '../domain/verdict.ts';
import { bare } from './bare.ts';
import { besideForm } from './beside-form.ts';
import { countOf, totalOf } from './counting.ts';
import { finding } from './finding.ts';
import { sessionsOnForm, type FormSessions } from './form-sessions.ts';
import { checkBeforePrescription } from './prescription.ts';
import type { Question } from './question.ts';

/**
 * A form that names a doctor: none of our business, except for sessions before the ordonnance. Those were
 * direct access (rule PRE-10): they are named, and count in the episode that is known. Nothing is held.
 */
export function judgePrescribed(question: Question): Verdict {
  const { draft, history, day, invoiceMark, treatmentMark } = question;
  const verdict = bare({ kind: 'not-concerned', why: 'other-prescriber' }, [], day);
  const form = sessionsOnForm(draft.lines, day);
  const findings = checkBeforePrescription(
    draft,
    form.sessions.map(({ date }) => date),
  );
  if (findings.length === 0) return verdict;
  const answer = answerFor(history, treatmentMark, invoiceMark);
  const episode = history.episodes.find(({ id }) => id === answer);
  if (!episode) return { ...verdict, findings };
  const { sessions: onForm, assessments } = beforePrescription(question, form);
  const beside = { ...episode, sessions: besideForm(episode, invoiceMark, onForm) };
  const { settings } = question.profile;
  const asked = { episode: beside, others: [], onForm, assessmentsOnForm: assessments, settings };
  const count = countOf(asked);
  const total = totalOf(count, settings);
  const past = total > verdict.limit;
  const values = { total, limit: verdict.limit };
  return {
    ...verdict,
    count,
    total,
    findings: past ? [...findings, finding('PRE-10', 'past', 'alert', { values })] : findings,
  };
}

/** The part of a form with a doctor as prescriber that counts: what came before the ordonnance. */
export function beforePrescription({ draft }: Pick<Question, 'draft'>, form: FormSessions) {
  const { prescriptionDate } = draft;
  const earlier = (date: string) => prescriptionDate !== null && date < prescriptionDate;
  return {
    sessions: form.sessions.filter(({ date }) => earlier(date)),
    assessments: form.assessments.filter(earlier),
  };
}
