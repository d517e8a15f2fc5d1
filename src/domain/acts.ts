/** One act as written on a screen: `RAM 8,10` is letter RAM, coefficient 8.1. */
export interface Act {
  letter: string;
  /** Null for codes billed without a coefficient (IFD, IK…). */
  coefficient: number | null;
}

/** What a text that has to hold acts, and nothing else, says; `at`: the character that stopped it. */
export type ActsRead =
  { ok: true; acts: Act[] } | { ok: false; error: 'empty' | 'no-code' | 'rubbish'; at: number };

// A code stands alone: the capitals inside « SÉANCE » or « RÉÉDUCATION » are not one.
const CODE = String.raw`(?<![\p{L}\d])([A-Za-z]{2,4})(?!\p{L})`;
// Whole or not at all, and never the start of an amount: `23,65 €` is no coefficient.
const NUMBER = String.raw`(\d{1,3}(?:[.,]\d{1,3})?)(?!\d|[.,]\d|\s*€)`;
// The number comes first only where none follows: in « 1 AMK 10,7 » it is a quantity.
const REVERSED = String.raw`(?<!\d)(?<!\d[.,])${NUMBER}\s*([A-Za-z]{2,4})(?!\p{L}|\s*\d)`;
const ACT = new RegExp(String.raw`${CODE}(?:\s*${NUMBER})?|${REVERSED}`, 'gu');
/** « 2 x » before an act. */
const QUANTITY = /(?<![\d.,])\d{1,2}\s*[x×*]\s*(?=\p{L})/giu;
const BETWEEN_ACTS = /[^\s+,;/&|–—-]/u;

/**
 * Reads the acts of one cell: `AMK 10,7`, `AMK10.7`, `10.7 AMK`, `AMK 10,7 + IFD`. Text without an act
 * code gives an empty list; deciding what that means is the caller's.
 */
export function parseActs(text: string): Act[] {
  return findActs(text).map(({ act }) => act);
}

/**
 * Reads a text that is meant to hold acts: anything beside them is an error that names its place, never
 * dropped and never an empty list.
 */
export function readActs(text: string): ActsRead {
  const start = text.search(/\S/);
  if (start === -1) return { ok: false, error: 'empty', at: 0 };
  const found = findActs(text);
  if (found.length === 0) return { ok: false, error: 'no-code', at: start };
  const ends = [0, ...found.map(({ end }) => end)];
  const starts = [...found.map(({ at }) => at), text.length];
  for (const [index, from] of ends.entries()) {
    const rubbish = text.slice(from, starts[index]).search(BETWEEN_ACTS);
    if (rubbish !== -1) return { ok: false, error: 'rubbish', at: from + rubbish };
  }
  return { ok: true, acts: found.map(({ act }) => act) };
}

/** `RAM 8,1`: the way acts are written back to the kiné. */
export function formatAct({ letter, coefficient }: Act): string {
  return coefficient === null ? letter : `${letter} ${String(coefficient).replace('.', ',')}`;
}

/** Each act with the characters it takes, `end` not included. */
function findActs(text: string): { act: Act; at: number; end: number }[] {
  const blanked = text.replace(QUANTITY, (quantity) => ' '.repeat(quantity.length));
  return [...blanked.matchAll(ACT)].flatMap((match) => {
    const letter = match[1] ?? match[4] ?? '';
    const coefficient = toNumber(match[2] ?? match[3]);
    // A code without a coefficient is one only in capitals: « de » in a sentence is a word.
    if (coefficient === null && letter !== letter.toUpperCase()) return [];
    const act = { letter: letter.toUpperCase(), coefficient };
    return [{ act, at: match.index, end: match.index + match[0].length }];
  });
}

function toNumber(text: string | undefined): number | null {
  return text === undefined ? null : Number(text.replace(',', '.'));
}
