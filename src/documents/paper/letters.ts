/** Stands for a letter that the font has not: seen, so that nobody takes the rest for the whole. */
const MISSING = '□';

/**
 * A text in the letters of a font: composed (NFC), without what is not seen, one line. A letter that the font
 * lacks loses its accent; one that cannot be written at all is a « □ ».
 */
export function writtenIn(text: string, has: (letter: string) => boolean): string {
  const composed = text.normalize('NFC').replace(/\s/gu, sameSpace).replace(UNSEEN, '');
  return Array.from(composed, (letter) => (has(letter) ? letter : nearest(letter, has))).join('');
}

/** Controls, joiners, directions and the marks that only choose how the letter before is drawn. */
const UNSEEN = /\p{Cc}|\p{Cf}|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu;

/** A line does not end at the two spaces that hold words together; at any other it may. */
function sameSpace(space: string): string {
  return space === '\u00a0' || space === '\u202f' ? space : ' ';
}

function nearest(letter: string, has: (letter: string) => boolean): string {
  const bare = Array.from(letter.normalize('NFKD').replace(/\p{Mn}/gu, ''));
  if (bare.length > 0) return bare.every(has) ? bare.join('') : MISSING;
  // A mark of its own, with nothing to stand on.
  return '';
}

/** Spaces and hyphens that hold words together, as those of the keyboard: what a reader searches for. */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ').replaceAll('\u2011', '-');
}
