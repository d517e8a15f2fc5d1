import { reactive } from 'vue';
import type { Listed } from '../seed.ts';
import type { DossierComplet } from './api.ts';
import { dateDe, isoDe } from './dates.ts';

export interface SaisiePrescription {
  mode: 'annuaire' | 'libre';
  choix: Listed | null;
  nom: string;
  rpps: string;
  numeroAm: string;
  finess: string;
  prescriteLe: Date | null;
  parcours: string | null;
}

export interface Ligne {
  rang: number;
  coche: boolean;
  executeLe: string;
  cotation: string | null;
  lieu: string;
  depassement: string;
  montant: string;
}

export function saisieDe({ plan, prescripteur }: DossierComplet): SaisiePrescription {
  return reactive({
    mode: 'annuaire',
    choix: prescripteur,
    nom: '',
    rpps: '',
    numeroAm: '',
    finess: '',
    prescriteLe: dateDe(plan.prescriber.date),
    parcours: null,
  });
}

/** The sessions of the plan, ticked, and a blank line after them. */
export function lignesDe({ plan }: DossierComplet): Ligne[] {
  const blank = { date: '', act: null, amount: '' };
  return [...plan.sessions, blank].map(({ date, act, amount }, rang) => ({
    rang,
    coche: act !== null,
    executeLe: date,
    cotation: act,
    lieu: 'Cabinet',
    depassement: '',
    montant: amount,
  }));
}

/** What is chosen in the list or typed, whichever of the two shows. */
export function prescriptionPour(saisie: SaisiePrescription): object {
  const { mode, choix, nom, rpps, numeroAm, finess, prescriteLe, parcours } = saisie;
  const chosen = mode === 'annuaire' ? choix : { nom, rpps, numeroAm, finess };
  return {
    mode,
    prescripteur: {
      nom: chosen?.nom ?? '',
      rpps: chosen?.rpps ?? '',
      numeroAm: chosen?.numeroAm ?? '',
      finess: chosen?.finess ?? '',
    },
    prescriteLe: isoDe(prescriteLe),
    parcours,
  };
}
