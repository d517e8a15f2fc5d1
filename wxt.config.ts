import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { ascii } from './scripts/ascii.ts';
import { buildManifest } from './scripts/manifest.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  // Every import is written out: a reader sees where a name comes from.
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false }), ascii()],
    // The preload helper would bring a `fetch` of its own; every supported browser preloads modules.
    build: { sourcemap: false, modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser, mode, command }) =>
    buildManifest({ browser, e2e: mode === 'e2e', development: command === 'serve' }),
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
});
