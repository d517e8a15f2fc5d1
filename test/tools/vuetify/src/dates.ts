import { dayOf } from '../../kit/dates.ts';

/** The date field holds an object; the server wants `2026-10-05`. */
export function isoDe(date: Date | null): string {
  return date ? dayOf(date) : '';
}

export function dateDe(iso: string): Date | null {
  return iso ? new Date(`${iso}T00:00:00`) : null;
}

export function ageLe(jour: string, naissance: string): number {
  const years = Number(jour.slice(0, 4)) - Number(naissance.slice(0, 4));
  return jour.slice(5) < naissance.slice(5) ? years - 1 : years;
}
