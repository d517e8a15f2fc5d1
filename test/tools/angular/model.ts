import type { Patient } from '../kit/people.ts';
import type { Invoice, Treatment } from '../kit/tool.ts';

/** What server and page say to each other. */
export interface Praticien {
  nom: string;
  metier: 'MK' | 'Médecin' | 'Établissement';
  rpps: string;
  am: string;
  finess: string;
}

export interface Dossier {
  patient: Patient;
  pec: Treatment;
  prescripteur: Praticien | null;
  /** Attending doctor, who prescribes nothing here. */
  traitant: Praticien | null;
  executant: Praticien;
  jour: string;
}

export interface Fse {
  facture: Invoice;
  patient: Patient;
}

export interface Prescripteur {
  origine: string;
  nom: string;
  prenom: string;
  rpps: string;
  numeroFacturation: string;
  finess: string;
}

export interface CorpsFse {
  beneficiaire: string;
  pec: string;
  prescripteur: Prescripteur;
  dateOrdonnance: string;
  dateFacture: string;
  mode: string;
  seances: { dateSeance: string; cotation: string; montant: string }[];
  piece: string;
}

export interface CorpsPec {
  libelle: string;
  prescripteur: Prescripteur;
  dateOrdonnance: string;
  nbSeances: string;
  validite: string;
}

/** Wrong values: a path of the body to a sentence. */
export interface Refus {
  message: string;
  erreurs: Record<string, string>;
}

export interface Controle {
  seances: number;
  total: string;
}
