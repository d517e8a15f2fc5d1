import type { Patient } from '../../domain/patient.ts';
import type { Classified } from '../find/classify.ts';
import { assemble, personIn, type Sentence } from './person.ts';
import type { Term } from './terms.ts';
import { textIn } from './values.ts';

/**
 * Whom the screen shows: birth name, first name and birth date, from fields, from texts under a name, or
 * from words such as « ESSAI Camille, né(e) le 12/03/1980 ». Null when one of the three is missing or when
 * two people are shown: never a guess. `sentences` are asked for only when nothing else tells.
 */
export function readPatient(
  sentences: () => readonly Sentence[],
  fields: readonly Classified[],
  terms: readonly Term[],
): Patient | null {
  const told = [fromFields(fields), fromTerms(terms), together(fields, terms)];
  const found = told.every((patient) => patient === null) ? [fromSentences(sentences())] : told;
  const patients = found.filter((patient) => patient !== null);
  const [first] = patients;
  if (!first) return null;
  return patients.every(({ birthDate }) => birthDate === first.birthDate) ? first : null;
}

/**
 * Everybody whom a screen could be about, where `readPatient` says nobody because it shows several: from its
 * sentences, and from fields or texts that stand there as often as there are people. Only ever asked about.
 */
export function peopleIn(
  sentences: readonly Sentence[],
  fields: readonly Classified[],
  terms: readonly Term[],
): Patient[] {
  const columns = [
    PARTS.map((part) => valuesOf(fields, part)),
    PARTS.map((part) => termsOf(terms, part)),
  ];
  const told = [...columns.flatMap(peopleOf), ...sentences.map(({ text }) => personIn(text))];
  return told.filter((one) => one !== null);
}

/** One person of each row, where every column has as many values as the others. */
function peopleOf(columns: readonly (readonly string[])[]): (Patient | null)[] {
  const [names = []] = columns;
  const isEven = columns.every(({ length }) => length === names.length);
  return isEven ? names.map((_, at) => assemble(columns.map((one) => [one[at] ?? '']))) : [];
}

type Part = 'birth-name' | 'first-name' | 'birth-date';
const PARTS: readonly Part[] = ['birth-name', 'first-name', 'birth-date'];

function fromFields(fields: readonly Classified[]): Patient | null {
  return assemble(PARTS.map((part) => valuesOf(fields, part)));
}

function fromTerms(terms: readonly Term[]): Patient | null {
  return assemble(PARTS.map((part) => termsOf(terms, part)));
}

/** Names in text and the date in a field, or the other way round. */
function together(fields: readonly Classified[], terms: readonly Term[]): Patient | null {
  return assemble(PARTS.map((part) => [...valuesOf(fields, part), ...termsOf(terms, part)]));
}

function valuesOf(fields: readonly Classified[], part: Part): string[] {
  return fields.filter(({ role }) => role === part).map(({ field }) => textIn(field));
}

function termsOf(terms: readonly Term[], part: Part): string[] {
  return terms.filter(({ role }) => role === part).map(({ value }) => value);
}

/** One person in the words of the page; the same one said twice is one. */
function fromSentences(sentences: readonly Sentence[]): Patient | null {
  const found = sentences.map(({ text }) => personIn(text));
  const [first] = found;
  const same = (other: Patient | null) =>
    other !== null && first !== null && JSON.stringify(other) === JSON.stringify(first);
  return first && found.every(same) ? first : null;
}
