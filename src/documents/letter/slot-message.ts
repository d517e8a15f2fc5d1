/**
 * « Créneau de soins non programmés » (rule FUP-03): the message to the CPTS, whose mailbox is often an
 * ordinary one. It is made of choices and of a number to call back, and of nothing else: no text about a
 * patient can get into it, because none is asked for.
 */

export const needs = ['medical-opinion', 'diagnosis', 'prescription'] as const;
export type Need = (typeof needs)[number];

export const delays = ['today', 'two-days', 'week', 'two-weeks'] as const;
export type Delay = (typeof delays)[number];

export interface SlotAsked {
  need: Need;
  delay: Delay;
  /** As typed; whatever is no telephone number is left out. */
  callBack: string;
}

const NEEDS: Readonly<Record<Need, string>> = {
  'medical-opinion': 'un avis médical',
  diagnosis: 'un diagnostic médical',
  prescription: 'une consultation en vue de la poursuite des soins',
};

const DELAYS: Readonly<Record<Delay, string>> = {
  today: 'aujourd’hui',
  'two-days': 'sous 48 heures',
  week: 'sous une semaine',
  'two-weeks': 'sous deux semaines',
};

/** The subject of the mail. */
export const SLOT_SUBJECT = 'Demande d’un créneau de soins non programmés (SNP)';

/** The message, ready to copy. */
export function slotMessage({ need, delay, callBack }: SlotAsked): string {
  const number = phoneOf(callBack);
  return [
    'Bonjour,',
    'Kinésithérapeute adhérent(e) à la CPTS, je cherche un créneau de soins non programmés (SNP) pour une personne reçue en accès direct, sans médecin traitant disponible.',
    `Besoin : ${NEEDS[need]}.\nDélai souhaité : ${DELAYS[delay]}.${number === null ? '' : `\nRappel : ${number}.`}`,
    'Pour préserver le secret professionnel, ce message ne contient aucun élément sur cette personne : je les donnerai de vive voix ou par messagerie sécurisée.',
    'Merci.',
  ].join('\n\n');
}

/** `06 12 34 56 78` or `+33 6…`, written anew digit by digit; null for anything else, a date among it. */
export function phoneOf(typed: string): string | null {
  const digits = typed.replace(/[\s.()-]/g, '');
  if (/^0[1-9]\d{8}$/.test(digits)) return digits.replace(/(\d{2})(?=\d)/g, '$1 ');
  return /^\+\d{10,13}$/.test(digits) ? digits : null;
}
