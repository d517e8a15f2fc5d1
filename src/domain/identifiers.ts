/**
 * The numbers a kiné bills with. RPPS, AM number (once ADELI) and FINESS end with a Luhn key; letters
 * (Corsica's `2A`, `2B`) count A=1, B=2, modulo 10. Checked against the vectors of the test beside.
 */
export type Rpps = string & { readonly __brand: 'Rpps' };
export type AmNumber = string & { readonly __brand: 'AmNumber' };
export type Finess = string & { readonly __brand: 'Finess' };

export type IdentifierError = 'empty' | 'characters' | 'length' | 'key';

export type Parsed<T> = { ok: true; value: T } | { ok: false; error: IdentifierError };

/**
 * Eleven digits with a valid key. Spaces and dots are dropped; the `8` that card readers and Pro Santé
 * Connect put before it (twelve digits) is stripped. The leading digits are not judged: test cards
 * start with 99700.
 */
export function parseRpps(text: string): Parsed<Rpps> {
  const compact = withoutSeparators(text);
  const digits = /^8\d{11}$/.test(compact) ? compact.slice(1) : compact;
  if (digits === '') return { ok: false, error: 'empty' };
  if (!/^\d+$/.test(digits)) return { ok: false, error: 'characters' };
  if (digits.length !== 11) return { ok: false, error: 'length' };
  return hasValidKey(digits) ? { ok: true, value: digits as Rpps } : { ok: false, error: 'key' };
}

/** Nine characters, department first (`2A`, `2B` possible), with a valid key. Never shortened. */
export function parseAmNumber(text: string): Parsed<AmNumber> {
  const compact = withoutSeparators(text).toUpperCase();
  if (compact === '') return { ok: false, error: 'empty' };
  if (!/^\d[\dAB]\d*$/.test(compact) && !/^\d$/.test(compact)) {
    return { ok: false, error: 'characters' };
  }
  if (compact.length !== 9) return { ok: false, error: 'length' };
  return hasValidKey(compact)
    ? { ok: true, value: compact as AmNumber }
    : { ok: false, error: 'key' };
}

/**
 * Nine digits with a valid key: the number of a structure. An AM number has the same length and the same
 * key, so that a valid key never tells one from the other (rule PRE-05).
 */
export function parseFiness(text: string): Parsed<Finess> {
  const compact = withoutSeparators(text).toUpperCase();
  if (compact === '') return { ok: false, error: 'empty' };
  if (!/^\d[\dAB]?\d*$/.test(compact)) return { ok: false, error: 'characters' };
  if (compact.length !== 9) return { ok: false, error: 'length' };
  return hasValidKey(compact)
    ? { ok: true, value: compact as Finess }
    : { ok: false, error: 'key' };
}

/** Third character of a kiné's AM number is usually 7: worth a warning, never a refusal (PRE-02). */
export function looksLikeKineAmNumber(number: AmNumber): boolean {
  return number[2] === '7';
}

function withoutSeparators(text: string): string {
  return text.replace(/[\s.\u00a0\u202f-]/g, '');
}

function hasValidKey(identifier: string): boolean {
  const body = identifier.slice(0, -1);
  const sum = [...body].toReversed().reduce((total, character, rank) => {
    const value = characterValue(character) * (rank % 2 === 0 ? 2 : 1);
    return total + Math.floor(value / 10) + (value % 10);
  }, 0);
  return (10 - (sum % 10)) % 10 === Number(identifier.at(-1));
}

function characterValue(character: string): number {
  return /\d/.test(character) ? Number(character) : (character.charCodeAt(0) - 64) % 10;
}
