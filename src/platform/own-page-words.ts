import type { Language } from './browser-settings.ts';

/** Every word of a language, loaded by one of our own pages when it is not the browser's. */
export async function ownPageWords(language: Language): Promise<() => Record<string, string>> {
  const loaded = language === 'fr' ? await import('#words/fr/all') : await import('#words/en/all');
  return loaded.default;
}
