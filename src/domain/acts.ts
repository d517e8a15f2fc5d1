/** One act as written on a screen: `RAM 8,10` is letter RAM, coefficient 8.1. */
export interface Act {
  letter: string;
  /** Null for codes billed without a coefficient (IFD, IK…). */
  coefficient: number | null;
}

// A code stands alone: the capitals inside « SÉANCE » or « RÉÉDUCATION » are not one.
const CODE = String.raw`(?<![\p{L}\d])([A-Za-z]{2,4})(?!\p{L})`;
const NUMBER = String.raw`(\d{1,3}(?:[.,]\d{1,3})?)(?!\d)`;
const ACT = new RegExp(
  `${CODE}(?:\\s*${NUMBER})?|(?<!\\d)${NUMBER}\\s*([A-Za-z]{2,4})(?!\\p{L})`,
  'gu',
);

/**
 * Reads the acts of one cell: `AMK 10,7`, `AMK10.7`, `10.7 AMK`, `AMK 10,7 + IFD`. Text without an act
 * code gives an empty list; deciding what that means is the caller's.
 */
export function parseActs(text: string): Act[] {
  const acts = [...text.matchAll(ACT)].map((match) => ({
    letter: match[1] ?? match[4] ?? '',
    coefficient: toNumber(match[2] ?? match[3]),
  }));
  // A code without a coefficient is one only in capitals: « de » in a sentence is a word.
  return acts
    .filter(({ letter, coefficient }) => coefficient !== null || letter === letter.toUpperCase())
    .map(({ letter, coefficient }) => ({ letter: letter.toUpperCase(), coefficient }));
}

/** `RAM 8,1`: the way acts are written back to the kiné. */
export function formatAct({ letter, coefficient }: Act): string {
  return coefficient === null ? letter : `${letter} ${String(coefficient).replace('.', ',')}`;
}

function toNumber(text: string | undefined): number | null {
  return text === undefined ? null : Number(text.replace(',', '.'));
}
