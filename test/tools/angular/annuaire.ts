import { DIRECTORY, DOCTOR, KINE, type Person } from '../kit/people.ts';
import type { Praticien } from './model.ts';

/** The same numbers as everywhere in the zoo, under another name: a homonym differs by one letter. */
export const MOI: Praticien = {
  nom: 'EXEMPLE Andrée',
  metier: 'MK',
  rpps: KINE.rpps,
  am: KINE.am,
  finess: '',
};

export const MEDECIN = praticien(DOCTOR);

const HOMONYME: Praticien = {
  nom: 'EXEMPLE Andréa',
  metier: 'MK',
  rpps: '10090001008',
  am: '457002004',
  finess: '',
};

const TOUS: readonly Praticien[] = [
  HOMONYME,
  MOI,
  ...DIRECTORY.filter(({ id }) => id !== KINE.id).map(praticien),
];

/** By words of the name or first digits of a number; the homonym comes first. */
export function chercher(query: string): Praticien[] {
  const words = plain(query)
    .split(/[\s·]+/)
    .filter(Boolean);
  if (words.join('').length < 3) return [];
  return TOUS.filter(({ nom, rpps, am, finess }) =>
    words.every(
      (word) =>
        plain(nom).includes(word) || [rpps, am, finess].some((number) => number.startsWith(word)),
    ),
  );
}

export function praticien(person: Person): Praticien {
  const { lastName, firstName, profession, rpps, am, finess } = person;
  const title = profession === 'Médecin' ? 'Dr ' : '';
  const metier = profession === 'Masseur-kinésithérapeute' ? 'MK' : profession;
  return { nom: `${title}${lastName} ${firstName}`.trim(), metier, rpps, am, finess };
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
