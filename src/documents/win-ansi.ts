/**
 * Text as the standard fonts of PDF can write it (WinAnsi, cp1252): French is whole in it but for the narrow
 * no-break space. A letter that is not there loses its accent; what cannot be written at all is a « ? ».
 */
export function winAnsi(text: string): string {
  return [...text.replaceAll('\u202f', '\u00a0').replace(/[\r\n\t]+/g, ' ')]
    .map((letter) => (isWritable(letter) ? letter : plain(letter)))
    .join('');
}

/** What cp1252 has beyond Latin-1. */
const BEYOND = new Set('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');

function isWritable(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return (code >= 32 && code < 127) || (code >= 160 && code < 256) || BEYOND.has(letter);
}

function plain(letter: string): string {
  const without = letter.normalize('NFKD').replace(/\p{Mn}/gu, '');
  const known = SPELT_OUT[letter] ?? without;
  return known !== '' && [...known].every(isWritable) ? known : '?';
}

const SPELT_OUT: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  '→': '->',
  '\u2011': '-',
  '\u2212': '-',
};
