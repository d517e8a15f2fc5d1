import type { Prescriber } from '../model.ts';

const DOCTOR = 'Médecin';
const KINE = 'Masseur-kinésithérapeute';

/** The directory of prescribers. Every name is invented on purpose, every key is valid. */
export const DIRECTORY: Prescriber[] = [
  entry(1, 'EXEMPLE Andréa', KINE, '10090001008', '457002004'),
  entry(2, 'EXEMPLE Andrée', KINE, '10101010105', '457000016'),
  entry(3, 'Dr PRESCRIPTEUR-TYPE Alix', DOCTOR, '10100123453', '451234561'),
  entry(4, 'Dr ORDONNANCE Dominique', DOCTOR, '10090003145', '451002265'),
  entry(5, 'Dr MODÈLE Sacha', DOCTOR, '10090004218', '451002398'),
  entry(6, 'Dr TÉMOIN Lou', DOCTOR, '10090005280', '451002521'),
  entry(7, 'Dr SPÉCIMEN Camille', DOCTOR, '10090006353', '451002653'),
  entry(8, 'Dr FICTIF Maxime', DOCTOR, '10090007427', '451002786'),
  entry(9, 'Dr ESSAI-MÉDECIN Lou', DOCTOR, '10090008490', '451002919'),
  entry(10, 'Dr GABARIT Andréa', DOCTOR, '10090009563', '451003040'),
  entry(11, 'Dr MAQUETTE Alex', DOCTOR, '10090010637', '451003172'),
  entry(12, "Dr L'EXEMPLE Charlie", DOCTOR, '10090011700', '451003305'),
  entry(13, 'Dr FACTICE Noa', DOCTOR, '10090012773', '451003438'),
  entry(14, 'SPÉCIMEN Morgan', KINE, '10090013847', '457003564'),
];

function entry(
  id: number,
  name: string,
  profession: string,
  rpps: string,
  amNumber: string,
): Prescriber {
  return { id, name, profession, rpps, amNumber };
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A doctor is filed under her name, not under her title. */
function sortName(person: Prescriber): string {
  return person.name.replace(/^Dr /, '');
}

/** By words of the name, or by the first digits of the RPPS; at most eight, sorted by name. */
export function searchDirectory(query: string): Prescriber[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.join('').length < 2) return [];
  return DIRECTORY.filter((person) => {
    const name = plain(person.name);
    return words.every((word) => name.includes(word) || person.rpps.startsWith(word));
  })
    .toSorted((a, b) => sortName(a).localeCompare(sortName(b), 'fr'))
    .slice(0, 8);
}
