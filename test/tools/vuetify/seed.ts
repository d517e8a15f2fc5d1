import { DIRECTORY as KIT, DOCTOR } from '../kit/people.ts';
import type { PrescriberDraft, Treatment } from '../kit/tool.ts';

/** Nobody here exists. Numbers are test vectors with valid keys. */
export interface Dossier {
  id: number;
  birthName: string;
  usedName: string;
  firstName: string;
  birthDate: string;
  nationalNumber: string;
  attendingDoctor: string;
  attendingRpps: string;
}

/** Somebody of the « annuaire », as its answers show them. */
export interface Listed {
  cle: string;
  nom: string;
  metier: string;
  rpps: string;
  numeroAm: string;
  finess: string;
  libelle: string;
}

const KINE_TRADE = 'masseur-kinésithérapeute';

/** The practitioner who is logged in. */
export const HER = listed('EXEMPLE Andrée', KINE_TRADE, '10101010105', '457000016');

const DOCTOR_LISTED = listed('EXEMPLE Dominique', 'médecin généraliste', DOCTOR.rpps, DOCTOR.am);
const HOSPITAL = KIT.find(({ profession }) => profession === 'Établissement');

/** Two other people are called nearly like her: a kiné and a doctor. */
export const DIRECTORY: readonly Listed[] = [
  listed('EXEMPLE André', 'rhumatologue', '01234567897', ''),
  listed('EXEMPLE Andréa', KINE_TRADE, '10000000009', '457000123'),
  HER,
  DOCTOR_LISTED,
  listed('DÉMO-ORDONNANCE Alex', 'chirurgien orthopédiste', '99700012349', '451002265'),
  listed('HÔPITAL DE L’EXEMPLE', 'établissement', '', '', HOSPITAL?.finess ?? ''),
];

/** By words of the name or the first digits of a number, at least two characters. */
export function searchAnnuaire(query: string): Listed[] {
  const words = plain(query)
    .split(/[\s–-]+/)
    .filter(Boolean);
  if (words.join('').length < 2) return [];
  return DIRECTORY.filter((one) => {
    const name = plain(`${one.nom} ${one.metier} rpps`);
    const numbers = [one.rpps, one.numeroAm, one.finess];
    return words.every(
      (word) => name.includes(word) || numbers.some((number) => number.startsWith(word)),
    );
  });
}

/** A married name, a long name with an apostrophe, a homonym pair, a child. */
export function seedDossiers(): Dossier[] {
  const rows: [string, string, string, string, '1' | '2', boolean][] = [
    ['MAQUETTE', 'DEMO-ESSAI', 'Maëlle', '1992-06-14', '2', true],
    ['FICTIF', '', 'Yanis', '1978-01-30', '1', true],
    ["D'EXEMPLE", 'ESSAI', 'Jeanne-Marie', '1951-12-02', '2', true],
    ['DEMO-TILLEUL', '', 'Robin', '2003-04-19', '1', false],
    ['DEMO-TILLEUL', '', 'Robin', '2005-04-19', '1', true],
    ['ESSAI-GALET', '', 'Inès', '1969-08-27', '2', false],
  ];
  return rows.map(([birthName, usedName, firstName, birthDate, sex, hasDoctor], index) => ({
    id: 201 + index,
    birthName,
    usedName,
    firstName,
    birthDate,
    nationalNumber: nationalNumber(sex, birthDate, 301 + index),
    attendingDoctor: hasDoctor ? 'DÉMO-ORDONNANCE Alex' : '',
    attendingRpps: hasDoctor ? '99700012349' : '',
  }));
}

/** 202 has a doctor, 205 one whose panel stays folded, 206 was begun in her own name. */
export function seedPlans(dossiers: readonly Dossier[]): Treatment[] {
  const sessions = [
    { date: '2026-10-05', act: 'AMK 10,7 + IFD', amount: '26,15' },
    { date: '2026-10-08', act: 'RAM 8,09', amount: '17,88' },
    { date: '2026-10-12', act: 'RAM 8,09', amount: '17,88' },
  ];
  const prescribers: Record<number, PrescriberDraft> = {
    202: { ...draftOf(DOCTOR_LISTED), date: '2026-09-25' },
    205: { ...draftOf(DOCTOR_LISTED), date: '2026-09-18' },
    206: { ...draftOf(HER), date: '2026-10-05' },
  };
  return dossiers.map(({ id }) => ({
    id: id + 400,
    patientId: id,
    label: 'Lombalgie commune',
    prescriber: prescribers[id] ?? { name: '', rpps: '', am: '', date: '' },
    planned: 8,
    validityMonths: 12,
    sessions,
  }));
}

function draftOf({ nom, rpps, numeroAm }: Listed): PrescriberDraft {
  return { name: nom, rpps, am: numeroAm, date: '' };
}

/** Doctors are listed with the bare number, kinés with a word before it. */
function listed(nom: string, metier: string, rpps: string, numeroAm: string, finess = ''): Listed {
  const number = metier === KINE_TRADE ? `RPPS ${rpps}` : rpps || `FINESS ${finess}`;
  const cle = rpps || finess;
  return { cle, nom, metier, rpps, numeroAm, finess, libelle: `${nom} – ${metier} – ${number}` };
}

/** Thirteen digits that nobody was given, and their key. */
function nationalNumber(sex: string, birthDate: string, order: number): string {
  const body = `${sex}${birthDate.slice(2, 4)}${birthDate.slice(5, 7)}99999${order}`;
  return body + String(97 - (Number(body) % 97)).padStart(2, '0');
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
