import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { dictionaries } from './scripts/dictionaries.ts';
import { fonts } from './scripts/fonts.ts';

/** Files that keep something outside themselves: a database, a browser's events, a module put in place of another. */
const KEEPING = [
  'src/{ledger,platform,ui,vault,worker}/**/*.test.ts',
  'src/page/fill/filler.test.ts',
];

const unit = {
  plugins: [dictionaries(), fonts()],
  resolve: {
    alias: {
      'wxt/browser': new URL('./test/fakes/browser.ts', import.meta.url).pathname,
      // As it is built (wxt.config.ts).
      dexie: fileURLToPath(import.meta.resolve('dexie/dist/modern/dexie.mjs')),
    },
  },
};
const inUnit = {
  environment: 'node',
  setupFiles: 'test/fakes/french.ts',
  // By itself it leaves one core of two unused.
  maxWorkers: 2,
  // Nothing is timed: a busy machine is waited for.
  testTimeout: 30_000,
  hookTimeout: 30_000,
} as const;

export default defineConfig({
  test: {
    projects: [
      { ...unit, test: { ...inUnit, name: 'unit', include: KEEPING } },
      {
        ...unit,
        test: {
          ...inUnit,
          name: 'unit-pure',
          include: ['src/**/*.test.ts', 'test/*.test.ts'],
          exclude: KEEPING,
          // What keeps nothing needs no process of its own, which costs more than its tests.
          isolate: false,
        },
      },
      {
        plugins: [fonts()],
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: 'test/e2e/warm.ts',
          // Each file ends the browsers it began; what it imports need not be read sixty times.
          isolate: false,
          // One real browser is several processes: two files of them fill two cores, and a third makes each step
          // of the others late without an earlier end.
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 10_000, interval: 50 } },
        },
      },
    ],
  },
});
