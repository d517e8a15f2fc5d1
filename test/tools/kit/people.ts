/** Nobody here exists. Numbers are test vectors with valid keys. */
export interface Patient {
  id: number;
  birthName: string;
  usedName: string;
  firstName: string;
  birthDate: string;
  nationalNumber: string;
  sex: 'F' | 'M';
  /** The insured person when it is not the patient. */
  insured: string;
  attendingDoctor: Person | null;
}

export interface Person {
  id: number;
  lastName: string;
  firstName: string;
  profession: 'Médecin' | 'Masseur-kinésithérapeute' | 'Établissement';
  rpps: string;
  am: string;
  finess: string;
}

/** The practitioner of every tool: who is logged in, and the « exécutant ». */
export const KINE: Person = {
  id: 1,
  lastName: 'ESSAI',
  firstName: 'Camille',
  profession: 'Masseur-kinésithérapeute',
  rpps: '10101010105',
  am: '457000016',
  finess: '',
};

export const DOCTOR: Person = {
  id: 2,
  lastName: 'EXEMPLE',
  firstName: 'Dominique',
  profession: 'Médecin',
  rpps: '10100123453',
  am: '451234561',
  finess: '',
};

const OTHER_DOCTOR: Person = {
  id: 3,
  lastName: 'DÉMO-ORDONNANCE',
  firstName: 'Alex',
  profession: 'Médecin',
  rpps: '99700012349',
  am: '451002265',
  finess: '450012349',
};

/** Who can be found by the search for a prescriber. A kiné and a doctor have names close to hers. */
export const DIRECTORY: readonly Person[] = [
  KINE,
  DOCTOR,
  OTHER_DOCTOR,
  {
    id: 4,
    lastName: 'ESSAI',
    firstName: 'Camilla',
    profession: 'Masseur-kinésithérapeute',
    rpps: '10000000009',
    am: '457000123',
    finess: '',
  },
  {
    id: 5,
    lastName: 'ESSAI-MÉDECIN',
    firstName: 'Camille',
    profession: 'Médecin',
    rpps: '01234567897',
    am: '',
    finess: '450000005',
  },
  {
    id: 6,
    lastName: 'HÔPITAL DE L’EXEMPLE',
    firstName: '',
    profession: 'Établissement',
    rpps: '',
    am: '',
    finess: '620100990',
  },
];

/** « Dr EXEMPLE Dominique », « ESSAI Camille ». */
export function nameOf(person: Person): string {
  const title = person.profession === 'Médecin' ? 'Dr ' : '';
  return `${title}${person.lastName} ${person.firstName}`.trim();
}

/** By words of the name or first digits of a number, at least two characters; accents are ignored. */
export function searchDirectory(query: string): Person[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.join('').length < 2) return [];
  return DIRECTORY.filter((person) => {
    const name = plain(nameOf(person));
    const numbers = [person.rpps, person.am, person.finess];
    return words.every(
      (word) => name.includes(word) || numbers.some((number) => number.startsWith(word)),
    );
  });
}

/** Seven patients with ids after `base`: two homonyms, a used name, an apostrophe, an insured parent. */
export function seedPatients(base: number): Patient[] {
  const rows: [string, string, string, string, string, 'F' | 'M', string, Person | null][] = [
    ['DÉMO-LILAS', '', 'Dominique', '1990-06-21', '290064523401246', 'F', '', OTHER_DOCTOR],
    ['EXEMPLE', '', 'Noa', '1985-03-12', '185034512345675', 'M', '', DOCTOR],
    ['ESSAI-DUNE', '', 'Sacha', '1985-05-02', '185054512345610', 'M', '', null],
    ['DÉMO-CHÊNE', 'EXEMPLE', 'Alix', '1999-11-30', '299114523456703', 'F', '', OTHER_DOCTOR],
    ["D'ESSAI-MAQUETTE", '', 'Lou', '1992-10-14', '192102B13112384', 'M', '', DOCTOR],
    ['ESSAI-DUNE', '', 'Sacha', '1992-10-08', '192102A13112357', 'M', '', OTHER_DOCTOR],
    // A child has no number of its own: the parent's stands there.
    [
      'DÉMO-PETIT',
      '',
      'Charlie',
      '2015-01-05',
      '185032A00101528',
      'M',
      'DÉMO-PETIT Maxime',
      DOCTOR,
    ],
  ];
  return rows.map((row, index) => {
    const [birthName, usedName, firstName, birthDate, nationalNumber, sex, insured, doctor] = row;
    return {
      id: base + index + 1,
      birthName,
      usedName,
      firstName,
      birthDate,
      nationalNumber,
      sex,
      insured,
      attendingDoctor: doctor,
    };
  });
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
