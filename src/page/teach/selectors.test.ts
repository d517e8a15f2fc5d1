import { describe, expect, it } from 'vitest';
import { looksDrawn } from './selectors.ts';

describe('what a library draws is no name', () => {
  it.each([
    'mat-input-7',
    'mui-12',
    ':r3:',
    'radix-:r1:',
    '«r3»',
    '8f14e45f-ceea-467f-a8cf-3a2b9e0f1c2d',
    'x7f3q9',
    'ember1234',
    'input-3',
    'field_12',
    '42',
    'sdfghjk',
    'q8841231',
  ])('%s', (id) => expect(looksDrawn(id)).toBe(true));
  it.each(['rpps', 'nomPrescripteur', 'ctl00$main$txtRpps', 'lignes[0].date', 'date_1', 'zb'])(
    'but %s is',
    (name) => expect(looksDrawn(name)).toBe(false),
  );
});
