import type { FormDraft } from '../../src/domain/draft.ts';
import { foldHistory } from '../../src/domain/episode.ts';
import type { Finding, Verdict } from '../../src/domain/verdict.ts';
import { check, standingOf } from '../../src/rules/check.ts';
import { profileQuestions } from '../../src/rules/profile-questions.ts';
import type { Question } from '../../src/rules/question.ts';
import type { Case } from './case-schema.ts';
import { factsOf, TREATMENT } from './facts-of.ts';
import { profileOf } from './profile-schema.ts';

/** What a case asks of the rules. */
export function questionOf(wanted: Case): Question {
  return {
    draft: draftOf(wanted),
    history: foldHistory(factsOf(wanted)),
    profile: profileOf(wanted.profile, wanted.day),
    day: wanted.day,
    invoiceMark: wanted.form?.id ?? '',
    treatmentMark: TREATMENT,
  };
}

/** A case with what the rules say of it. */
export interface Judged {
  question: Question;
  /** Null: neither form nor episode, so only the profile is asked about. */
  verdict: Verdict | null;
  /** What the profile leaves open. */
  questions: Finding[];
}

/** The verdict on the form of a case; without form, the standing of its first episode. */
export function judgeCase(wanted: Case): Judged {
  const question = questionOf(wanted);
  const { history, profile, day } = question;
  const questions = profileQuestions(profile, day);
  if (wanted.form !== null) return { question, verdict: check(question), questions };
  const episode = history.episodes.find(({ id }) => id === wanted.episodes[0]?.id);
  if (!episode) return { question, verdict: null, questions };
  const others = history.episodes.filter(({ id }) => id !== episode.id);
  return { question, verdict: standingOf(episode, profile, day, others), questions };
}

function draftOf({ form }: Case): FormDraft {
  return {
    kind: form?.kind ?? 'invoice',
    patient: null,
    patientId: null,
    treatmentId: null,
    invoiceId: form?.id ?? '',
    prescriber: form?.prescriber ?? [],
    executant: form?.executant ?? [],
    prescriptionDate: form?.prescribedOn ?? null,
    lines: form?.lines ?? [],
    planned: form?.planned ?? null,
    validityMonths: form?.validityMonths ?? null,
  };
}
