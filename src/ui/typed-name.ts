import type { Patient } from '../domain/patient.ts';
import { pageSettings } from './page-settings.ts';

type Named = Pick<Patient, 'birthName' | 'firstName'>;

/** `ESSAI Camille`, or `E. C.` in discreet mode: how a patient is named in lists that others might see. */
export function patientName(patient: Named): string {
  return pageSettings().discreet ? initials(patient) : wholeName(patient);
}

/** `ESSAI Camille`, whatever the mode: in a file that she opened, and on what leaves it. */
export function wholeName({ birthName, firstName }: Named): string {
  return `${birthName.toLocaleUpperCase('fr')} ${firstName}`;
}

/** `E. C.`; of a name in several parts the first letter of each: `D.-T. Z.`. */
function initials({ birthName, firstName }: Named): string {
  return [birthName, firstName].map(firstLetters).filter(Boolean).join(' ');
}

function firstLetters(name: string): string {
  return name
    .trim()
    .split(/(?<=[\s-])/)
    .flatMap((part) => [...part.trim().replace(/-$/, '')].slice(0, 1))
    .map((letter) => `${letter.toLocaleUpperCase('fr')}.`)
    .join('-');
}

/** Splits what was typed in the search box: the last word is the first name, when there are two. */
export function splitName(typed: string): { birthName: string; firstName: string } {
  const words = typed.trim().split(/\s+/);
  if (words.length < 2) return { birthName: words[0] ?? '', firstName: '' };
  return { birthName: words.slice(0, -1).join(' '), firstName: words.at(-1) ?? '' };
}
