/**
 * Papers for French doctors, patients and offices are French whatever language she reads: their words and
 * dates are here and in the files beside, not in `locales/`.
 */

const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

/** `1er octobre 2026`, from `2026-10-01`: by hand, so that every browser and Node write the same bytes. */
export function frenchDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const number = Number(day);
  return `${number === 1 ? '1er' : number} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** `01/10/2026`. */
export function frenchShortDate(date: string): string {
  return date.split('-').toReversed().join('/');
}

/** `1 séance`, `0 séance`, `8 séances`: French counts from two. */
export function counted(n: number, one: string, many: string): string {
  return `${n}\u00a0${n >= 2 ? many : one}`;
}

/** `le genou, la cheville et le pied`. */
export function listed(parts: readonly string[]): string {
  return new Intl.ListFormat('fr-FR', { type: 'conjunction' }).format(parts);
}
