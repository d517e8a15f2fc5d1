import { earliest, type CivilDate } from '../domain/civil-date.ts';
import type { FormDraft } from '../domain/draft.ts';
import type { Episode, History } from '../domain/episode.ts';
import type { Session } from '../domain/facts.ts';
import type { Place, Profile } from '../domain/profile.ts';
import type { CountedSession } from '../domain/sessions.ts';
import type { FillPlan, Finding, Standing, Verdict } from '../domain/verdict.ts';
import { checkCount } from './counting.ts';
import { diagnosisEffect, isCapped } from './diagnosis.ts';
import { checkDuration, daysLeft, forecastLast } from './duration.ts';
import { checkEligibility } from './eligibility.ts';
import { finding } from './finding.ts';
import { sessionsOnForm } from './form-sessions.ts';
import { LIMITS } from './limits.ts';
import { checkPlanning } from './planning.ts';
import { checkOwnNumbers, namesProfile, readPrescriber } from './prescriber.ts';
import { territoryOf } from './territories.ts';

/** What a judgment needs; marks are keyed by the worker so that no id of the software is kept. */
export interface Question {
  draft: FormDraft;
  history: History;
  profile: Profile;
  /** Today, on the kiné's own calendar. */
  day: CivilDate;
  invoiceMark: string;
  treatmentMark: string;
}

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
  const answer = history.treatments.get(question.treatmentMark);
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

/** A verdict that counts nothing: there is no episode, or none of our business. */
export function bare(standing: Standing, findings: Finding[] = []): Verdict {
  return {
    standing,
    limit: LIMITS.sessions,
    count: { certain: 0, possible: 0, before: 0, elsewhere: 0, onForm: 0 },
    deadline: null,
    daysLeft: null,
    forecast: null,
    episode: null,
    sessions: [],
    findings,
    fill: null,
    passed: [],
  };
}

function endsBefore({ lines }: FormDraft, closedOn: CivilDate): boolean {
  return lines.length > 0 && lines.every(({ date }) => date <= closedOn);
}

function toQualify({ history }: Question): Verdict {
  const open = history.episodes.filter(({ closedOn }) => closedOn === null);
  const elsewhereOpen = open.map(({ id, region }) => ({ id, region }));
  return bare({ kind: 'to-qualify', elsewhereOpen });
}

function judge(
  { draft, profile, day, invoiceMark }: Question,
  episode: Episode,
  place: Place | null,
  ownPrescriber: boolean,
  eligibility: Finding[],
): Verdict {
  const form = sessionsOnForm(draft.lines, day);
  const others = { ...episode, sessions: sessionsElsewhere(episode, invoiceMark, form.sessions) };
  const counting = checkCount(others, form.sessions, form.assessments);
  const days = form.sessions.map(({ date }) => date);
  const { upliftFrom } = diagnosisEffect(episode);
  const duration = checkDuration(
    others,
    days.filter((date) => isCapped(date, upliftFrom)),
  );
  const exceeding = sorted([...counting.exceeding, ...duration.exceeding]);
  const doubtful = sorted([...counting.doubtful, ...duration.doubtful]);
  const deadline = upliftFrom === null ? duration.deadline : null;
  const lastDay = sorted([...others.sessions.map(({ date }) => date), ...days]).at(-1) ?? day;
  return {
    standing: standingFor(exceeding, doubtful, counting.total, upliftFrom !== null),
    limit: LIMITS.sessions,
    count: counting.count,
    deadline,
    daysLeft: daysLeft(deadline, day),
    forecast: forecastLast(lastDay, LIMITS.sessions - counting.total, episode.perWeek),
    episode: { id: episode.id, region: episode.region, openedOn: episode.openedOn },
    sessions: others.sessions,
    findings: [
      ...counting.findings,
      ...duration.findings,
      ...form.findings,
      ...eligibility,
      ...(upliftFrom === null ? checkPlanning(draft, episodeStart(episode) ?? day) : []),
      ...(ownPrescriber ? checkOwnNumbers(draft.prescriber, profile, place) : []),
      ...supportingDocument(draft, place, form.sessions.length > 0),
    ],
    fill: fillPlan(draft, profile, place, episodeStart(episode) ?? earliest(days) ?? day),
    passed: episode.overrides
      .filter(({ invoice }) => invoice === invoiceMark)
      .flatMap(({ dates }) => dates),
  };
}

/**
 * What the episode holds beside this form. The same invoice opened again brings nothing twice, and what
 * was noted by hand is what the invoice of that day bills (rules CNT-05, CNT-15).
 */
function sessionsElsewhere(
  { sessions }: Episode,
  invoiceMark: string,
  onForm: readonly Session[],
): CountedSession[] {
  const billsNow = (session: Session) =>
    onForm.some(({ date, rank }) => date === session.date && rank === session.rank);
  return sessions.filter(
    (session) =>
      (session.invoice === null || session.invoice !== invoiceMark) &&
      !(session.origin === 'by-hand' && billsNow(session)),
  );
}

function standingFor(
  exceeding: CivilDate[],
  doubtful: CivilDate[],
  total: number,
  uncapped: boolean,
): Standing {
  if (exceeding.length > 0) return { kind: 'exceeds', dates: exceeding };
  if (doubtful.length > 0) return { kind: 'exceeds-one-reading', dates: doubtful };
  if (uncapped) return { kind: 'uncapped' };
  return total >= LIMITS.sessions ? { kind: 'last' } : { kind: 'within' };
}

/** Rule JUS-01: said beside the form while there is still time to attach it. */
function supportingDocument(draft: FormDraft, place: Place | null, bills: boolean): Finding[] {
  const required =
    place?.regime === 'cpts' && territoryOf(place.department)?.supportingDocument === 'annexe-1';
  return required && bills && draft.kind === 'invoice' ? [finding('JUS-01', 'annexe', 'info')] : [];
}

/**
 * The place that this form bills from: the only one, or the one whose AM number the screen shows.
 * Otherwise it is asked, never guessed (rule ELI-02).
 */
function placeOf({ draft, profile }: Question): Place | null {
  const [first, ...more] = profile.places;
  if (first && more.length === 0) return first;
  const shown = [...draft.executant, ...draft.prescriber].join(' ');
  const matching = profile.places.filter(({ amNumber }) => shown.includes(amNumber));
  return matching.length === 1 ? (matching[0] ?? null) : null;
}

/** Rule PRE-09 (our inference): one prescription date for the whole episode, its start. */
function episodeStart(episode: Episode): CivilDate | null {
  return earliest([
    ...episode.sessions.map(({ date }) => date),
    ...episode.assessments,
    episode.firstDate,
  ]);
}

function fillPlan(
  draft: FormDraft,
  profile: Profile,
  place: Place | null,
  start: CivilDate,
): FillPlan {
  return {
    name: `${profile.familyName} ${profile.firstName}`,
    rpps: profile.rpps,
    amNumber: place?.amNumber ?? null,
    prescriptionDate: start,
    // `check` has turned away a screen that names another kiné; one that names nobody waits for a click.
    unasked: draft.executant.length > 0,
  };
}

function sorted(dates: readonly CivilDate[]): CivilDate[] {
  return [...new Set(dates)].toSorted();
}
