import type { ReferredTo } from '../../domain/care.ts';
import type { CivilDate } from '../../domain/civil-date.ts';
import { counted, frenchDate, frenchShortDate, listed } from '../french.ts';
import type { LetterFacts } from './facts.ts';
import {
  GAP,
  GREETING,
  ORDINARY_END,
  REASON_SENTENCES,
  SUBJECT,
  URGENT_END,
  type Reason,
} from './words.ts';

/** Who writes, as a letterhead says it. */
export interface Writer {
  name: string;
  rpps: string;
  amNumber: string | null;
  phone: string;
}

/** What she chose for a letter. */
export interface LetterChoice {
  to: ReferredTo;
  /** The doctor's name, as typed; empty: not said. */
  doctor: string;
  /** Empty: not chosen yet. */
  reason: Reason | '';
  /** Her own words, where the reason is hers. */
  ownReason: string;
}

/** A letter in its parts; `body` is what she may change. */
export interface Letter {
  sender: string[];
  recipient: string[];
  date: string;
  subject: string;
  about: string;
  body: string;
}

/** What stands around the text. */
export function letterAround(
  { patient }: Pick<LetterFacts, 'patient'>,
  writer: Writer,
  choice: Pick<LetterChoice, 'to' | 'doctor'>,
  day: CivilDate,
): Omit<Letter, 'body'> {
  const name = `${patient.birthName.toLocaleUpperCase('fr')} ${patient.firstName}`;
  return {
    sender: [
      writer.name,
      'Masseur-kinésithérapeute',
      `RPPS ${writer.rpps}`,
      ...(writer.amNumber === null ? [] : [`n° AM ${writer.amNumber}`]),
      ...(writer.phone === '' ? [] : [`Tél. ${writer.phone}`]),
    ],
    recipient: recipientOf(choice),
    date: `Le ${frenchDate(day)}`,
    subject: `Objet : ${SUBJECT[choice.to]}`,
    about: `Patient : ${name}, né(e) le ${frenchShortDate(patient.birthDate)}`,
  };
}

/** The text that is proposed: the facts of the episode, her reason, and a gap for what only she can tell. */
export function letterBody(facts: LetterFacts, choice: LetterChoice): string {
  const urgent = choice.to === 'emergency';
  return [
    GREETING[choice.to],
    `${opening(facts, urgent)} ${careSentence(facts)}`.trim(),
    ...diagnosisSentence(facts),
    ...(urgent && choice.reason === '' ? [] : [reasonSentence(choice)]),
    ...endSentence(facts),
    ...(urgent ? URGENT_END : ORDINARY_END),
    'Avec mes salutations confraternelles,',
  ].join('\n\n');
}

/** The whole letter as one text, for a secure mail (MSSanté). */
export function letterText({ sender, recipient, date, subject, about, body }: Letter): string {
  const head = [sender.join('\n'), recipient.join('\n'), date, `${subject}\n${about}`];
  return [...head.filter(Boolean), body, sender[0] ?? ''].join('\n\n');
}

/** How many gaps are left for her to fill. */
export function gapsIn(text: string): number {
  return text.split(GAP).length - 1;
}

function recipientOf({ to, doctor }: Pick<LetterChoice, 'to' | 'doctor'>): string[] {
  const name = doctor.trim();
  if (to === 'emergency') return [name === '' ? 'Service des urgences' : name];
  const named = /^(?:dr|docteur)\b/i.test(name) ? name : `Docteur ${name}`;
  const role = to === 'treating-doctor' ? ['Médecin traitant'] : [];
  return name === '' ? (role.length > 0 ? role : ['À l’attention du médecin']) : [named, ...role];
}

function opening({ region }: LetterFacts, urgent: boolean): string {
  const how = urgent ? 'Je vous adresse en urgence' : 'Je vous adresse';
  const forWhat = region === '' ? '' : ` pour : ${region}`;
  return `${how} ce patient, reçu en accès direct, sans ordonnance${forWhat}.`;
}

function careSentence({
  assessments,
  sessions,
  elsewhere,
  first,
  last,
  acts,
}: LetterFacts): string {
  const [assessed] = assessments;
  const parts = [
    ...(assessed === undefined ? [] : [`Bilan initial le ${frenchDate(assessed)}.`]),
    sessions === 0 ? 'Aucune séance n’a été réalisée.' : sessionsSentence(sessions, first, last),
    ...(elsewhere === 0
      ? []
      : [`${counted(elsewhere, 'séance déclarée', 'séances déclarées')} chez un confrère.`]),
    ...(acts.length === 0 ? [] : [`Actes facturés, selon la nomenclature : ${listed(acts)}.`]),
  ];
  return parts.join(' ');
}

function sessionsSentence(n: number, first: CivilDate | null, last: CivilDate | null): string {
  const done = counted(n, 'séance réalisée', 'séances réalisées');
  if (first === null || last === null) return `${done}.`;
  return first === last
    ? `${done}, le ${frenchDate(first)}.`
    : `${done}, du ${frenchDate(first)} au ${frenchDate(last)}.`;
}

function diagnosisSentence({ diagnosis }: LetterFacts): string[] {
  if (diagnosis === null) return ['Aucun diagnostic médical préalable ne m’a été présenté.'];
  const by = diagnosis.author.trim() === '' ? '' : ` (${diagnosis.author.trim()})`;
  return [
    `Un document du ${frenchDate(diagnosis.date)}${by} établit un diagnostic médical préalable.`,
  ];
}

function reasonSentence({ reason, ownReason }: LetterChoice): string {
  const own = ownReason.trim().replace(/\.$/, '');
  const why = reason === 'own' || reason === '' ? own || GAP : REASON_SENTENCES[reason];
  return `Motif de cette orientation : ${why}.`;
}

/** Why direct access ends by itself, where a limit is reached (rules CNT-01, DUR-01). */
function endSentence({ ended, limit, deadline }: LetterFacts): string[] {
  if (ended === 'count') {
    return [
      `Sans diagnostic médical, l’accès direct est limité à ${limit} séances par épisode de soins : cette limite est atteinte.`,
    ];
  }
  if (ended === 'duration' && deadline !== null) {
    return [
      `Sans diagnostic médical, l’accès direct est limité à trois mois par épisode de soins : ce délai a pris fin le ${frenchDate(deadline)}.`,
    ];
  }
  return [];
}
