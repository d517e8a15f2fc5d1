import { plain } from './text.ts';
import { ABBREVIATIONS, SMALL_WORDS } from '../data/words.ts';

const known = new Map<string, string>();
const MOST_KNOWN = 2000;

/**
 * Words of a screen in the form in which they are compared: `plain`, abbreviations written out, small
 * words and plurals dropped. « Dt. de l’exéc. : » and « Dates d’exécution » both become `date execution`.
 */
export function canon(text: string): string {
  const short = text.length > 200 ? text.slice(0, 200) : text;
  const before = known.get(short);
  if (before !== undefined) return before;
  if (known.size > MOST_KNOWN) known.clear();
  // « 2Ordonnance »: the number of a step and its name stand in two elements.
  const apart = short.replace(/(\d)(\p{L}{3,})/gu, '$1 $2');
  const words = plain(apart).split(' ').flatMap(written);
  const result = words.join(' ');
  known.set(short, result);
  return result;
}

function written(token: string): string[] {
  if (token === '' || SMALL_WORDS.has(token)) return [];
  const whole = Object.hasOwn(ABBREVIATIONS, token) ? (ABBREVIATIONS[token] ?? token) : token;
  return whole.split(' ').map(singular);
}

/** « actes » and « acte »; short words keep their s: « ins », « dos ». */
function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
