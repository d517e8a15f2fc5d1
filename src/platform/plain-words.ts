import type { GeneratedI18nStructure } from '#i18n';
import { browser } from './page-browser.ts';

/**
 * Words without values or plural forms, as the browser holds them: for a script that says next to nothing,
 * and to which `words.ts` would add 1.3 kB in every frame.
 */
export function plainWords(key: keyof GeneratedI18nStructure): string {
  return browser.i18n.getMessage(key.replaceAll('.', '_') as never);
}
