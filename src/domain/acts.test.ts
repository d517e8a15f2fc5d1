import { describe, expect, it } from 'vitest';
import { formatAct, parseActs } from './acts.ts';

describe('acts on a screen', () => {
  it.each([
    ['AMK 10,7', [{ letter: 'AMK', coefficient: 10.7 }]],
    ['AMK10.7', [{ letter: 'AMK', coefficient: 10.7 }]],
    ['10.7 AMK', [{ letter: 'AMK', coefficient: 10.7 }]],
    ['RAM 8,10', [{ letter: 'RAM', coefficient: 8.1 }]],
    ['ram 8,1', [{ letter: 'RAM', coefficient: 8.1 }]],
    [
      'AMK 10,7 + IFD',
      [
        { letter: 'AMK', coefficient: 10.7 },
        { letter: 'IFD', coefficient: null },
      ],
    ],
    ['séance de rééducation', []],
    ['', []],
  ])('%j', (text, acts) => expect(parseActs(text)).toEqual(acts));
  it('writes them back the French way', () => {
    expect(formatAct({ letter: 'RAM', coefficient: 8.09 })).toBe('RAM 8,09');
    expect(formatAct({ letter: 'IFD', coefficient: null })).toBe('IFD');
  });
});
