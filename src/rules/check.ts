import type { CivilDate } from '../domain/civil-date.ts';
import type { FormDraft } from '../domain/draft.ts';
import { answerFor, type Episode } from '../domain/episode.ts';
import type { Profile } from '../domain/profile.ts';
import type { Verdict } from '../domain/verdict.ts';
import { bare } from './bare.ts';
import { checkEligibility } from './eligibility.ts';
import { judge } from './judge.ts';
import { namesProfile, readPrescriber } from './prescriber.ts';
import { placeOf, type Question } from './question.ts';

/** The verdict on one form: pure, total, the same for the same question. */
export function check(question: Question): Verdict {
  const { draft, history, profile } = question;
  const prescriber = readPrescriber(draft.prescriber, profile);
  if (prescriber === 'other') return bare({ kind: 'not-concerned', why: 'other-prescriber' });
  if (prescriber === 'own-renewal') return bare({ kind: 'not-concerned', why: 'own-renewal' });
  if (draft.executant.length > 0 && !namesProfile(draft.executant, profile)) {
    return bare({ kind: 'unknown', why: 'other-practitioner' });
  }
  const place = placeOf(question);
  if (place === null) return bare({ kind: 'unknown', why: 'which-place' });
  const answer = answerFor(history, question.treatmentMark, question.invoiceMark);
  // « Ordonnance » was the answer: silent, unless she puts her own number after all.
  if (answer === null && prescriber === 'empty') {
    return bare({ kind: 'not-concerned', why: 'prescribed' });
  }
  const eligibility = checkEligibility(
    profile,
    place,
    draft.lines.map(({ date }) => date),
  );
  if (eligibility.refused) return bare(eligibility.refused, eligibility.findings);
  const episode = history.episodes.find(({ id }) => id === answer);
  // Care that ended is still billed afterwards; a session after its end is a new question.
  const ended = episode?.closedOn && !endsBefore(draft, episode.closedOn);
  return episode && !ended
    ? judge(question, episode, place, prescriber === 'own', eligibility.findings)
    : toQualify(question);
}

/** The verdict on an episode with no form on screen: what popup and register show. */
export function standingOf(episode: Episode, profile: Profile, day: CivilDate): Verdict {
  const draft: FormDraft = {
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
  const place = profile.places.find(({ id }) => id === episode.place) ?? null;
  const history = { episodes: [episode], treatments: new Map() };
  const question = { draft, history, profile, day, invoiceMark: '', treatmentMark: '' };
  return judge(question, episode, place, false, []);
}

function endsBefore({ lines }: FormDraft, closedOn: CivilDate): boolean {
  return lines.length > 0 && lines.every(({ date }) => date <= closedOn);
}

function toQualify({ history }: Question): Verdict {
  const open = history.episodes.filter(({ closedOn }) => closedOn === null);
  const elsewhereOpen = open.map(({ id, region }) => ({ id, region }));
  return bare({ kind: 'to-qualify', elsewhereOpen });
}
