import type { Place } from '../domain/profile.ts';
import { territoryOf } from '../rules/territories.ts';

/** A place of practice in a few words: its CPTS, else its department, and its AM number. */
export function placeWords({ cpts, department, amNumber }: Place): string {
  return `${cpts || (territoryOf(department)?.name ?? department)} (${amNumber})`;
}
