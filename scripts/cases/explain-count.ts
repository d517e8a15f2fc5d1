import { earliest, type CivilDate } from '../../src/domain/civil-date.ts';
import type { Session } from '../../src/domain/facts.ts';
import type { CountedSession, Doubt } from '../../src/domain/sessions.ts';
import type { Reading, ReadingId, Verdict } from '../../src/domain/verdict.ts';
import { assignLines } from '../../src/rules/assignment.ts';
import { besideForm } from '../../src/rules/beside-form.ts';
import { ruleById } from '../../src/rules/catalogue.ts';
import { sessionsOnForm } from '../../src/rules/form-sessions.ts';
import { beforePrescription } from '../../src/rules/prescribed.ts';
import type { Question } from '../../src/rules/question.ts';
import { isInference } from '../../src/rules/rule.ts';
import { CERTAINTY_WORDS } from '../rules-words.ts';
import { dateList, sessions, shortDate } from './french.ts';

const DOUBTS: Record<Doubt, string> = {
  pending: 'la facture attend sa réponse',
  'unknown-outcome': 'l’issue de la facture est inconnue',
  'same-day': 'cette date figure sur une autre facture',
  'near-invoice': 'peut-être la séance d’une facture de ces jours-là',
};

const READINGS: Record<ReadingId, string> = {
  setting: 'Selon vos réglages',
  'most-lenient': 'Au plus large : vos séances de cet épisode, sans aucun doute',
  'with-assessment': 'Si le bilan (BDK) compte',
  'with-elsewhere': 'Si les séances d’un confrère comptent',
  'without-ald': 'Si une ALD sans lien ne lève rien',
  'noted-apart': 'Si la séance notée à la main est une autre',
  'same-care': 'Si les mêmes soins continuent',
  'per-patient': 'Si la limite vaut par patient',
};

/** Every session that is counted, with where it is known from, and how sure it is. */
export function countSection(question: Question, verdict: Verdict): string[] {
  const { count, limit, total } = verdict;
  const parts = [
    count.certain > 0 ? several(count.certain, 'certaine') : '',
    count.possible > 0 ? `${count.possible} à confirmer` : '',
    count.before > 0 ? `${count.before} d’avant l’ouverture` : '',
    count.onForm > 0 ? `${count.onForm} à l’écran` : '',
  ].filter((part) => part !== '');
  const shared = countedParts(question, verdict);
  const whose =
    shared.length > 1 ? `Compte de l’épisode « ${verdict.episode?.region ?? ''} » : ` : '';
  const made = parts.length > 0 ? ` (${parts.join(', ')})` : '';
  return [
    'Ce qui est compté',
    ...shared.flatMap(({ region, counted, onForm }) => [
      ...(shared.length > 1 ? [`  ${region || 'région non précisée'} :`] : []),
      ...counted.map((session) => `  ${sessionWords(session)}`),
      ...onForm.map(
        ({ date, act }) => `  ${shortDate(date)}  ${act || '(sans cotation)'}  à l’écran`,
      ),
    ]),
    `  ${whose}${sessions(total)} sur ${limit}${made}`,
    ...(count.elsewhere > 0 ? [`  À part : ${sessions(count.elsewhere)} chez un confrère`] : []),
    ...(count.assessments > 0 ? [`  À part : ${several(count.assessments, 'bilan')} (BDK)`] : []),
  ];
}

interface CountedPart {
  region: string;
  /** Already there. */
  counted: readonly CountedSession[];
  onForm: readonly Session[];
}

/** What is counted, episode by episode: a form may bill several, or count only for what came before an ordonnance. */
function countedParts(
  { history, draft, day, invoiceMark }: Question,
  verdict: Verdict,
): CountedPart[] {
  const { count, episode, sessions: counted, standing } = verdict;
  const form = sessionsOnForm(draft.lines, day);
  if (standing.kind === 'not-concerned') {
    const onForm = count.onForm > 0 ? beforePrescription({ draft }, form).sessions : [];
    return [{ region: '', counted, onForm }];
  }
  const judged = history.episodes.find(({ id }) => id === episode?.id);
  if (!judged) return [{ region: '', counted, onForm: [] }];
  return assignLines(draft.lines, judged, history, day).parts.map((part) => {
    const { sessions: onForm } = sessionsOnForm(part.lines, day);
    return {
      region: part.episode.region,
      counted: besideForm(part.episode, invoiceMark, onForm),
      onForm,
    };
  });
}

/** « 1 certaine », « 4 certaines ». */
function several(count: number, word: string): string {
  return `${count} ${word}${count > 1 ? 's' : ''}`;
}

function sessionWords({ date, act, origin, certainty, doubt, near, invoice }: CountedSession) {
  const where = origin === 'by-hand' ? 'notée à la main' : `facture ${invoice ?? ''}`.trimEnd();
  const why = doubt === null ? '' : `, ${DOUBTS[doubt]}`;
  const billed = near === null ? '' : ` (${shortDate(near)})`;
  const sure = certainty === 'certain' ? 'certaine' : 'à confirmer';
  return `${shortDate(date)}  ${act}  ${where} : ${sure}${why}${billed}`;
}

/** The same sessions under every published reading, with the rule that leaves the choice. */
export function readingSection({ readings, limit }: Verdict): string[] {
  if (readings.length === 0) return [];
  return ['Lecture par lecture', ...readings.map((reading) => `  ${readingWords(reading, limit)}`)];
}

function readingWords({ id, rule, total, exceeding }: Reading, limit: number): string {
  const text = rule === null ? undefined : ruleById(rule);
  const source = text
    ? ` [${text.id}, ${
        isInference(text) ? 'aucun texte ne le précise' : CERTAINTY_WORDS[text.certainty].means
      }]`
    : '';
  const over = exceeding.length > 0 ? `, dépassée le ${dateList(exceeding)}` : '';
  return `${READINGS[id]} : ${total} sur ${limit}${over}${source}`;
}

/** Start, last day, and when the last session is due. */
export function durationSection(question: Question, verdict: Verdict): string[] {
  if (verdict.episode === null) return [];
  const start = startOf(question, verdict);
  const { deadline, daysLeft, forecast, limit } = verdict;
  const lines = [
    start === null ? 'Rien n’a commencé.' : `Début : ${shortDate(start)}`,
    deadline === null ? 'Aucune échéance.' : `Dernier jour compris : ${shortDate(deadline)}`,
    daysLeft === null ? '' : left(daysLeft),
    forecast === null ? '' : `${limit}e séance vers le ${shortDate(forecast)}`,
  ];
  return ['Les trois mois', ...lines.filter((line) => line !== '').map((line) => `  ${line}`)];
}

function left(days: number): string {
  if (days === 0) return 'C’est le dernier jour.';
  const count = Math.abs(days) > 1 ? `${Math.abs(days)} jours` : '1 jour';
  return days > 0 ? `Reste ${count}.` : `Passés depuis ${count}.`;
}

/** The first day that the three months are counted from, with what the form brings. */
function startOf({ history, draft, profile, day }: Question, verdict: Verdict): CivilDate | null {
  const episode = history.episodes.find(({ id }) => id === verdict.episode?.id);
  if (!episode) return null;
  const form = sessionsOnForm(draft.lines, day);
  const byBdk = profile.settings.episodeStart === 'earliest';
  return earliest([
    ...episode.sessions.map(({ date }) => date),
    ...form.sessions.map(({ date }) => date),
    episode.firstDate,
    ...(byBdk ? [...episode.assessments, ...form.assessments] : []),
  ]);
}
