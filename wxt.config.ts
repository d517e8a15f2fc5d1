import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { ascii } from './scripts/ascii.ts';
import { dictionaries } from './scripts/dictionaries.ts';
import { fewChunks } from './scripts/few-chunks.ts';
import { fonts } from './scripts/fonts.ts';
import { buildManifest } from './scripts/manifest.ts';

// WXT takes the mode for it: what automated browsers are shown would be the JSX of development, heavier and
// with the paths of the machine that built it, not what is shipped.
if (process.env['NODE_ENV'] === 'e2e') process.env['NODE_ENV'] = 'production';

// The form for browsers of today, of the same package: the default one is written for those of 2015, a tenth
// larger, and popup and worker read it before their first word.
const DEXIE = fileURLToPath(import.meta.resolve('dexie/dist/modern/dexie.mjs'));

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  // Every import is written out: a reader sees where a name comes from.
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false }), dictionaries(), fonts(), ascii(), fewChunks()],
    resolve: { alias: { dexie: DEXIE } },
    // The preload helper would bring a `fetch` of its own; every supported browser preloads modules.
    build: { sourcemap: false, modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser, mode, command }) =>
    buildManifest({ browser, e2e: mode === 'e2e', development: command === 'serve' }),
  hooks: {
    // Every state of every component, in the build for automated browsers alone: its files lie outside
    // `entrypoints`, so that no other build can find them.
    'entrypoints:found': ({ config }, entrypoints) => {
      if (config.mode !== 'e2e') return;
      const inputPath = fileURLToPath(new URL('test/gallery/index.html', import.meta.url));
      entrypoints.push({ name: 'gallery', inputPath, type: 'unlisted-page' });
    },
  },
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
});
