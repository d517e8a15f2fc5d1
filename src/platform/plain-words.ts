import type { GeneratedI18nStructure } from '#i18n';
import { wordsUnder } from './speech.ts';

/**
 * Words without values or plural forms: for a script that says next to nothing, and to which `words.ts`
 * would add 1 kB in every frame.
 */
export function plainWords(key: keyof GeneratedI18nStructure): string {
  return wordsUnder(key);
}
