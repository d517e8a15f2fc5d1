import { t } from './words.ts';

/**
 * The language of the words on screen. Asked of the words themselves: in Chromium the worker's own
 * `getUILanguage` may differ from what `getMessage` answers in.
 */
export function uiLanguage(): 'fr' | 'en' {
  return t('locale').startsWith('en') ? 'en' : 'fr';
}
