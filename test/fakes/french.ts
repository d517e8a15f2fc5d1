import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type * as Build from '@wxt-dev/i18n/build';
import { speakFrom } from '../../src/platform/speech.ts';

const FILE = new URL('../../locales/fr.yml', import.meta.url);

// Outside a browser nobody hands out words: unit tests read the French ones, those that ask for any.
speakFrom(() => {
  const { generateChromeMessages, parseMessagesText } = createRequire(import.meta.url)(
    '@wxt-dev/i18n/build',
  ) as typeof Build;
  const messages = generateChromeMessages(parseMessagesText(readFileSync(FILE, 'utf8'), 'YAML'));
  return Object.fromEntries(Object.entries(messages).map(([key, { message }]) => [key, message]));
});
