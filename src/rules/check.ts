import type { CivilDate } from '../domain/civil-date.ts';
import type { FormDraft } from '../domain/draft.ts';
import { answerFor, NO_HISTORY, type Episode } from '../domain/episode.ts';
import type { Profile } from '../domain/profile.ts';
import type { Finding, Verdict } from '../domain/verdict.ts';
import { assignLines } from './assignment.ts';
import { bare } from './bare.ts';
import { besideForm } from './beside-form.ts';
import { checkEligibility } from './eligibility.ts';
import { sessionsOnForm } from './form-sessions.ts';
import { judge } from './judge.ts';
import { mergeVerdicts } from './merge.ts';
import { judgePrescribed } from './prescribed.ts';
import { namesProfile, readPrescriber } from './prescriber.ts';
import { placeOf, type Question } from './question.ts';
import { checkSameDay } from './same-day.ts';

/** The verdict on one form: pure, total, the same for the same question. */
export function check(question: Question): Verdict {
  const { draft, history, profile } = question;
  const shown = draft.prescriber !== null;
  const prescriber = readPrescriber(draft.prescriber ?? [], profile);
  if (prescriber === 'own-renewal') return bare({ kind: 'not-concerned', why: 'own-renewal' });
  // Another kiné's screen: no fill and no count, whoever the prescriber is (rule PRE-06).
  const hers = draft.executant.length === 0 || namesProfile(draft.executant, profile);
  if (prescriber === 'other') {
    return hers
      ? judgePrescribed(question)
      : bare({ kind: 'not-concerned', why: 'other-prescriber' });
  }
  if (!hers) return bare({ kind: 'unknown', why: 'other-practitioner' });
  const place = placeOf(question);
  if (place === null) return bare({ kind: 'unknown', why: 'which-place' });
  const answer = answerFor(history, question.treatmentMark, question.invoiceMark);
  // « Ordonnance » was the answer: silent, unless she puts her own number after all.
  if (answer === null && prescriber === 'empty') {
    return bare({ kind: 'not-concerned', why: 'prescribed' });
  }
  // Who prescribes stands on another screen: only her answer for that treatment tells.
  if (!shown && answer === undefined) return bare({ kind: 'unknown', why: 'no-prescriber' });
  const eligibility = checkEligibility(
    profile,
    place,
    draft.lines.map(({ date }) => date),
  );
  if (eligibility.refused) return bare(eligibility.refused, eligibility.findings);
  const episode = history.episodes.find(({ id }) => id === answer);
  // Care that ended is still billed afterwards; a session after its end is a new question.
  const ended = episode?.closedOn && !endsBefore(draft, episode.closedOn);
  if (!episode || ended) return toQualify(question);
  const { parts, findings } = assignLines(draft.lines, episode, history, question.day);
  const [main, ...others] = parts.map((part) =>
    judge({ question, place, own: prescriber === 'own' || !shown, ...part }),
  );
  // The first part is always there: it is the episode she answered for, with or without lines.
  const verdict = mergeVerdicts(main as Verdict, others);
  return {
    ...verdict,
    findings: [...verdict.findings, ...findings, ...sameDay(question), ...eligibility.findings],
  };
}

/** Rule DAY-01 over the whole form and everything the patient has had here. */
function sameDay({ draft, history, day, invoiceMark }: Question): Finding[] {
  const { lines, sessions } = sessionsOnForm(draft.lines, day);
  // An act that counts in two episodes is one session of the day: one name and one act in both.
  const there = new Map(
    history.episodes
      .flatMap((episode) => besideForm(episode, invoiceMark, sessions))
      .map((session) => [`${session.id} ${session.act}`, session]),
  );
  return checkSameDay(lines, [...there.values()]);
}

/** The verdict on an episode with no form on screen: what popup and register show. */
export function standingOf(
  episode: Episode,
  profile: Profile,
  day: CivilDate,
  others: readonly Episode[] = [],
): Verdict {
  const place = profile.places.find(({ id }) => id === episode.place) ?? null;
  const history = { ...NO_HISTORY, episodes: [episode, ...others] };
  const question = { draft: NO_FORM, history, profile, day, invoiceMark: '', treatmentMark: '' };
  return judge({ question, episode, lines: [], place, own: false });
}

const NO_FORM: FormDraft = {
  kind: 'invoice',
  patient: null,
  patientId: null,
  treatmentId: null,
  invoiceId: '',
  prescriber: [],
  executant: [],
  prescriptionDate: null,
  lines: [],
  planned: null,
  validityMonths: null,
};

function endsBefore({ lines }: FormDraft, closedOn: CivilDate): boolean {
  return lines.length > 0 && lines.every(({ date }) => date <= closedOn);
}

function toQualify({ history }: Question): Verdict {
  const open = history.episodes.filter(({ closedOn }) => closedOn === null);
  const elsewhereOpen = open.map(({ id, region }) => ({ id, region }));
  return bare({ kind: 'to-qualify', elsewhereOpen });
}
