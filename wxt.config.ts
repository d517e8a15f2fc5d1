import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { ascii } from './scripts/ascii.ts';
import { dictionaries } from './scripts/dictionaries.ts';
import { fonts } from './scripts/fonts.ts';
import { buildManifest } from './scripts/manifest.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  // Every import is written out: a reader sees where a name comes from.
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false }), dictionaries(), fonts(), ascii()],
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
