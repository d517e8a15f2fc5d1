import english from '#words/en/worker';
import french from '#words/fr/worker';
import type { Language } from './browser-settings.ts';

const WORDS = { fr: french, en: english };

/** The few words that the worker says, in either language: Chromium's worker cannot load them later. */
export function workerWords(language: Language): () => Record<string, string> {
  return WORDS[language];
}
