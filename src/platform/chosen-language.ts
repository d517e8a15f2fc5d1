import { browser } from './browser.ts';
import type { Language } from './browser-settings.ts';
import { speakAsBrowser, speakFrom } from './speech.ts';

type Read = () => Record<string, string>;

/** The language in which the browser itself hands out our words. */
export function browserLanguage(): Language {
  return browser.i18n.getMessage('locale' as never).startsWith('en') ? 'en' : 'fr';
}

/** The language whose words the browser does not hand out; null: it speaks as she wants. */
export function unlikeBrowser(chosen: Language | null): Language | null {
  return chosen === null || chosen === browserLanguage() ? null : chosen;
}

/** Speaks as she chose from now on. `dictionaryOf` is asked only where the browser speaks otherwise. */
export async function speakAs(
  chosen: Language | null,
  dictionaryOf: (language: Language) => Read | Promise<Read>,
): Promise<void> {
  const language = unlikeBrowser(chosen);
  if (language === null) speakAsBrowser();
  else speakFrom(await dictionaryOf(language));
}
