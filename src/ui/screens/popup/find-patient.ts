import { nameWords, typedWords, wordsMatch } from '../../../domain/patient.ts';
import type { KnownPatient } from '../../../ledger/read.ts';

const SHOWN = 8;

/** Somebody who can be looked for. */
export interface Findable extends KnownPatient {
  /** The words of each of their names, made ready once: a key compares, and nothing else. */
  words: string[][];
}

/** Makes the names ready for a search. */
export function withWords(one: KnownPatient): Findable {
  const names = [one.patient, ...one.alsoKnownAs.map(({ patient }) => patient)];
  return { ...one, words: names.map(nameWords) };
}

/** Those whose names begin with the words typed, at most eight: whole names first, then by name. */
export function namedBy(known: readonly Findable[], typed: string): Findable[] {
  const wanted = typedWords(typed);
  const found = known.filter(({ words }) => words.some((names) => wordsMatch(names, wanted)));
  // « Paul » typed out is Paul before Paule: Enter takes the first.
  const isWhole = ({ words }: Findable) =>
    words.some((names) => wanted.every((part) => names.includes(part)));
  const whole = found.filter(isWhole);
  return [...whole, ...found.filter((one) => !whole.includes(one))].slice(0, SHOWN);
}
