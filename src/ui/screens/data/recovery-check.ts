import { normaliseName } from '../../../domain/patient.ts';

/** So many words of the sheet are asked back before it counts as made. */
const ASKED = 2;

/**
 * Places from 0, in order, of the words that are asked back. `draw` gives a whole number from 0 up to its
 * argument, that one left out.
 */
export function placesToAsk(words: number, draw: (below: number) => number): number[] {
  const left = Array.from({ length: words }, (_, place) => place);
  const asked = Array.from({ length: Math.min(ASKED, words) }, () =>
    left.splice(draw(left.length), 1),
  );
  return asked.flat().toSorted((a, b) => a - b);
}

/** True when what was typed is that word, accents and capitals aside. */
export function isWord(typed: string, word: string | undefined): boolean {
  return word !== undefined && normaliseName(typed) === normaliseName(word);
}

/** A whole number below `below`, from the browser's source of chance. */
export function drawBelow(below: number): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return drawn % below;
}
