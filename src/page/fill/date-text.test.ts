import { describe, expect, it } from 'vitest';
import { dateText, partText, type DateHints } from './date-text.ts';

const hints = (rest: Partial<DateHints> = {}): DateHints => ({
  type: 'text',
  formats: [],
  pattern: '',
  longest: Infinity,
  ...rest,
});
const written = (rest?: Partial<DateHints>) => dateText('2026-10-05', hints(rest));

describe('the form that a date field wants', () => {
  it('ISO for the browser’s own date field', () =>
    expect(written({ type: 'date', formats: ['JJ/MM/AAAA'] })).toBe('2026-10-05'));
  it('JJ/MM/AAAA where nothing is said', () => expect(written()).toBe('05/10/2026'));
  it.each([
    ['JJ/MM/AAAA', '05/10/2026'],
    ['jj-mm-aaaa', '05-10-2026'],
    ['ex. : JJ.MM.AAAA', '05.10.2026'],
    ['dd/MM/yyyy', '05/10/2026'],
    ['JJMMAAAA', '05102026'],
    ['AAAA-MM-JJ', '2026-10-05'],
    ['yyyy/mm/dd', '2026/10/05'],
    ['JJ/MM/AA', '05/10/26'],
    ['MM/DD/YYYY', '10/05/2026'],
    ['__/__/____', '05/10/2026'],
    ['____-__-__', '2026-10-05'],
  ])('« %s »', (format, text) => expect(written({ formats: ['', format] })).toBe(text));
  it('words that tell no form change nothing', () =>
    expect(written({ formats: ['Date de prescription', 'Prescrit le', 'madame'] })).toBe(
      '05/10/2026',
    ));
  it.each([
    [String.raw`\d{2}-\d{2}-\d{4}`, '05-10-2026'],
    [String.raw`[0-9]{4}-[0-9]{2}-[0-9]{2}`, '2026-10-05'],
    [String.raw`\d{8}`, '05102026'],
  ])('by the pattern %s', (pattern, text) => expect(written({ pattern })).toBe(text));
  it('shorter without separators where only eight fit', () =>
    expect(written({ longest: 8 })).toBe('05102026'));
  it('none that fits: nothing', () => {
    expect(written({ longest: 6 })).toBeNull();
    expect(written({ formats: ['JJ/MM/AAAA'], longest: 8 })).toBeNull();
    expect(written({ pattern: 'F[0-9]+' })).toBeNull();
  });
  it.each(['month', 'week', 'time', 'datetime-local', 'number'])('not a field of type %s', (type) =>
    expect(written({ type })).toBeNull(),
  );
});

describe('one part of a date', () => {
  const list = (...rows: [string, string][]) => rows.map(([value, text]) => ({ value, text }));
  it('typed, as long as it fits', () => {
    expect(partText('2026-10-05', 'day', Infinity, null)).toBe('05');
    expect(partText('2026-10-05', 'year', 4, null)).toBe('2026');
    expect(partText('2026-10-05', 'year', 2, null)).toBe('26');
    expect(partText('2026-10-05', 'month', 1, null)).toBeNull();
  });
  it('a day by its number, whatever zeros stand before it', () =>
    expect(partText('2026-10-05', 'day', Infinity, list(['', ''], ['d4', '4'], ['d5', '5']))).toBe(
      'd5',
    ));
  it('a month by its name where values count from zero', () => {
    const months = list(['8', 'septembre'], ['9', 'octobre'], ['10', 'novembre']);
    expect(partText('2026-10-05', 'month', Infinity, months)).toBe('9');
  });
  it('by the value where words say nothing', () =>
    expect(partText('2026-10-05', 'month', Infinity, list(['09', 'IX'], ['10', 'X']))).toBe('10'));
  it('no option, or two: none', () => {
    expect(
      partText('2026-10-05', 'year', Infinity, list(['', 'Année'], ['2025', '2025'])),
    ).toBeNull();
    expect(partText('2026-10-05', 'day', Infinity, list(['a', '5'], ['b', '05']))).toBeNull();
  });
});
