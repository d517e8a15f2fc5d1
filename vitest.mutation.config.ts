import { defineConfig } from 'vitest/config';

/**
 * What is run for every mutant: the tests of the domain and the rules, and the cases. Left out: a test that
 * reads source texts, which here are the mutated ones, and the walk over eight years, which is slow and
 * kills nothing that the others leave.
 */
export default defineConfig({
  test: {
    environment: 'node',
    include: ['src/{domain,rules,evaluation}/**/*.test.ts', 'test/rules-cases.test.ts'],
    exclude: ['src/rules/catalogue.test.ts', 'src/rules/calendar.test.ts'],
  },
});
