import { defineConfig } from 'vitest/config';
import { dictionaries } from './scripts/dictionaries.ts';
import { fonts } from './scripts/fonts.ts';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [dictionaries(), fonts()],
        resolve: {
          alias: {
            'wxt/browser': new URL('./test/fakes/browser.ts', import.meta.url).pathname,
          },
        },
        test: {
          name: 'unit',
          environment: 'node',
          setupFiles: ['test/fakes/french.ts'],
          // Nothing is timed: a busy machine is waited for.
          testTimeout: 30_000,
          hookTimeout: 30_000,
          include: ['src/**/*.test.ts', 'test/*.test.ts'],
        },
      },
      {
        plugins: [fonts()],
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          // Three files of real browsers keep two cores busy; a fourth only makes all of them slower.
          maxWorkers: 3,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 10_000, interval: 50 } },
        },
      },
    ],
  },
});
