/**
 * Papers for French doctors, patients and offices are French whatever language she reads: their words and
 * dates are here and in the files beside, not in `locales/`.
 */

const LONG = new Intl.DateTimeFormat('fr-FR', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const SHORT = new Intl.DateTimeFormat('fr-FR', { timeZone: 'UTC' });

/** `1er octobre 2026`, from `2026-10-01`. */
export function frenchDate(date: string): string {
  // `Intl` writes « 1 octobre »; French says « 1er ».
  return LONG.format(Date.parse(date)).replace(/^1 /, '1er ');
}

/** `01/10/2026`. */
export function frenchShortDate(date: string): string {
  return SHORT.format(Date.parse(date));
}

/** `1 séance`, `0 séance`, `8 séances`: French counts from two. */
export function counted(n: number, one: string, many: string): string {
  return `${n}\u00a0${n >= 2 ? many : one}`;
}

/** `le genou, la cheville et le pied`. */
export function listed(parts: readonly string[]): string {
  return new Intl.ListFormat('fr-FR', { type: 'conjunction' }).format(parts);
}
