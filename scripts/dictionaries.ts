import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateChromeMessages, parseMessagesText } from '@wxt-dev/i18n/build';
import type { Plugin } from 'vite';

const PREFIX = '#words/';

/**
 * What each context says, by the sections of `locales/`: nobody carries words that it never says. `all` is
 * for our own pages. test/dictionaries.test.ts compares this with what the sources ask for.
 */
export const AUDIENCES = {
  all: null,
  worker: ['locale', 'extension', 'badge', 'menu', 'reminder', 'due'],
  page: [
    'locale',
    'extension',
    'finding',
    'next',
    'overlay',
    'ask',
    'person',
    'answer',
    'notice',
    'cancelled',
    'unknown',
    'stop',
    'common',
    'error',
    'teach',
    'proof',
    'care',
    'referring',
    'annexeHere',
  ],
} as const satisfies Record<string, readonly string[] | null>;

export type Audience = keyof typeof AUDIENCES;

/**
 * The words of a language, as `#words/fr/page`: a function that reads them when it is first called. The
 * browser hands out those of its own language only.
 */
export function dictionaries(): Plugin {
  return {
    name: 'neuvieme:dictionaries',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return null;
      const [language = '', audience = ''] = id.slice(PREFIX.length + 1).split('/');
      const words = JSON.stringify(wordsOf(language, audience as Audience));
      return `export default () => JSON.parse(${JSON.stringify(words)});`;
    },
  };
}

/** The words of one language for one audience, under the keys that the browser knows them by. */
export function wordsOf(language: string, audience: Audience): Record<string, string> {
  const file = join(import.meta.dirname, '..', 'locales', `${language}.yml`);
  const messages = generateChromeMessages(parseMessagesText(readFileSync(file, 'utf8'), 'YAML'));
  const sections: readonly string[] | null = AUDIENCES[audience];
  return Object.fromEntries(
    Object.entries(messages)
      .filter(([key]) => sections === null || sections.includes(key.replace(/_.*/, '')))
      .map(([key, { message }]) => [key, message]),
  );
}
