import type { Patient } from '../domain/patient.ts';

/** `ESSAI Camille`: how a patient is named on every screen. */
export function patientName({ birthName, firstName }: Patient): string {
  return `${birthName.toLocaleUpperCase('fr')} ${firstName}`;
}

/** Splits what was typed in the search box: the last word is the first name, when there are two. */
export function splitName(typed: string): { birthName: string; firstName: string } {
  const words = typed.trim().split(/\s+/);
  if (words.length < 2) return { birthName: words[0] ?? '', firstName: '' };
  return { birthName: words.slice(0, -1).join(' '), firstName: words.at(-1) ?? '' };
}
