import { z } from '../platform/zod.ts';
import { civilDateSchema } from './civil-date.ts';

/**
 * Who is treated, as the software shows it. The national number is not part of it and never will be
 * (docs/architecture.md, « What is never read »).
 */
export const patientSchema = z.object({
  birthName: z.string().min(1).max(120),
  firstName: z.string().min(1).max(120),
  birthDate: civilDateSchema,
});

export type Patient = z.infer<typeof patientSchema>;

/** Letters that no accent is taken from: they are written out as French software does. */
const SPELT_OUT: readonly (readonly [RegExp, string])[] = [
  [/œ/gi, 'oe'],
  [/æ/gi, 'ae'],
  [/ß/gi, 'ss'],
  [/ø/gi, 'o'],
  [/ł/gi, 'l'],
  [/đ|ð/gi, 'd'],
  [/þ/gi, 'th'],
  [/ı/g, 'i'],
];

/**
 * Capitals without accents; anything but letters becomes one space: `D’Essai-Démo` is `D ESSAI DEMO`, and a
 * double name is the same with one hyphen, two, or a bracket. Letters of other alphabets stay: two people
 * must never become one because their names could not be read.
 */
export function normaliseName(name: string): string {
  const spelt = SPELT_OUT.reduce((text, [letter, plain]) => text.replace(letter, plain), name);
  return spelt
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toUpperCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

/** The text that is hashed to find a patient again: same person, same key, however it was typed. */
export function patientKey({ birthName, firstName, birthDate }: Patient): string {
  return `${normaliseName(birthName)}|${normaliseName(firstName)}|${birthDate}`;
}

/** The words of a patient's names, as they are looked for. */
export function nameWords({ birthName, firstName }: Patient): string[] {
  return normaliseName(`${birthName} ${firstName}`).split(' ');
}

/** The words typed into a search, as they are looked for; none where nothing can be read. */
export function typedWords(typed: string): string[] {
  return normaliseName(typed).split(' ').filter(Boolean);
}

/** True when every word wanted begins a word of the names: `dur` and `cam dur` find Durand Camille. */
export function wordsMatch(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.length > 0 && wanted.every((part) => words.some((word) => word.startsWith(part)));
}

/** True when every word typed begins a word of the patient's names. */
export function nameMatches(patient: Patient, typed: string): boolean {
  return wordsMatch(nameWords(patient), typedWords(typed));
}
