import { parseAmNumber, parseRpps, type Parsed } from '../domain/identifiers.ts';
import { normaliseName } from '../domain/patient.ts';
import type { Place, Profile } from '../domain/profile.ts';
import type { Finding } from '../domain/verdict.ts';
import { finding } from './finding.ts';

/** The number that stands for « renouvelé par le kinésithérapeute » (rule PRE-12, certainty C). */
export const OWN_RENEWAL_PRESCRIBER = '291991123';

export type PrescriberReading = 'empty' | 'own' | 'own-renewal' | 'other';

/** Rule PRE-01: who the form names as prescriber: nobody yet, the kiné herself, her renewal, or somebody else. */
export function readPrescriber(texts: readonly string[], profile: Profile): PrescriberReading {
  const filled = texts.filter((text) => text.trim() !== '');
  if (filled.length === 0) return 'empty';
  if (filled.some((text) => numbersIn(text).includes(OWN_RENEWAL_PRESCRIBER))) return 'own-renewal';
  return namesProfile(filled, profile) ? 'own' : 'other';
}

/** True when a text holds one of her numbers, or is exactly her name (family name first or last). */
export function namesProfile(texts: readonly string[], profile: Profile): boolean {
  const own = [profile.rpps, ...profile.places.map(({ amNumber }) => amNumber)];
  const names = [
    normaliseName(`${profile.familyName} ${profile.firstName}`),
    normaliseName(`${profile.firstName} ${profile.familyName}`),
  ];
  return texts.some((text) => {
    // « RPPS 1010 1010 105 »: the spaces of a number are its own; between two numbers they part them.
    const joined = text.replace(/(?<=\d)[\s.]+(?=\d)/g, '');
    const numbers = [...numbersIn(text), ...numbersIn(joined)];
    const name = normaliseName(text).replace(/^(?:M|MR|MME|MLLE) /, '');
    return numbers.some((number) => own.includes(number)) || names.includes(name);
  });
}

/**
 * Rules PRE-02, PRE-03 and PRE-05: the form names her, yet carries a number with a wrong key, that is not
 * hers, or that is the structure's. The key alone cannot see a 09 ↔ 90 swap, so her profile decides.
 */
export function checkOwnNumbers(
  texts: readonly string[],
  profile: Profile,
  place: Place | null,
): Finding[] {
  // An AM number belongs to one place; without a known place any of hers is hers.
  const places = place ? [place] : profile.places;
  return texts.flatMap(numbersIn).flatMap((number): Finding[] => {
    const about = { values: { number }, next: 'correct-number' } as const;
    if (number.length >= 10) {
      return number === profile.rpps
        ? []
        : [finding('PRE-03', fault(parseRpps(number)), 'alert', about)];
    }
    if (number.length < 8 || places.some(({ amNumber }) => amNumber === number)) return [];
    const structure = places.some(({ finess }) => finess === number);
    return structure
      ? [finding('PRE-05', 'prescriber', 'warn', about)]
      : [finding('PRE-02', fault(parseAmNumber(number)), 'alert', about)];
  });
}

/** A wrong key is a slip of the hand; a right one is somebody else's number. */
function fault({ ok }: Parsed<unknown>): 'other' | 'key' {
  return ok ? 'other' : 'key';
}

/** Identifiers as written in running text: `RPPS 10101010105 — n° AM 2B7001237`; the IDNPS prefix goes. */
export function numbersIn(text: string): string[] {
  // « 1010 1010 105 » is one number; in running text a space may part a date from an identifier.
  const written = /^[\d\s.]+$/.test(text) ? text.replace(/[\s.]/g, '') : text;
  const runs = written.toUpperCase().match(/\d[\dAB]?\d{6,}/g) ?? [];
  return runs.map((run) => (/^8\d{11}$/.test(run) ? run.slice(1) : run));
}
