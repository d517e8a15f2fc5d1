/** A header that speaks of the national number (NIR, INS, « n° de sécurité sociale »). */
const HEADER =
  /\b(?:nir|nia|ins|secu|securite sociale|no ss|n ss|num ss|numero ss|immatriculation)\b/;

/** Thirteen characters, perhaps a key of two, in whatever groups; Corsica has a letter. */
const WHOLE = /^\d{5,6}(?:\d{2}|\d[ab])\d{5,6}(?:\d{2})?$/i;
const SPACED = /(?<!\d)[1-478](?:[\s.-]{0,3}[\dab]){12}(?:(?:[\s.-]{0,3}\d){2})?(?!\d)/gi;

/** True of a column that may not be read: by its header, or by a cell of exactly 13 or 15 characters. */
export function isNationalHeader(words: string): boolean {
  return HEADER.test(words);
}

/** True of a cell that is nothing but thirteen or fifteen characters of such a number. */
export function isNationalCell(cell: string): boolean {
  if (cell.length < 13) return false;
  const bare = cell.replace(/[\s.-]+/g, '');
  return (bare.length === 13 || bare.length === 15) && WHOLE.test(bare);
}

/** The cell without what looks like such a number amid other words. */
export function withoutNational(cell: string): string {
  return cell.length < 13 ? cell : cell.replace(SPACED, '').replace(/ {2,}/g, ' ').trim();
}
