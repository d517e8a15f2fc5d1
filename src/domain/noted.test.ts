import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../test/fakes/runs.ts';
import { addDays, civilDate, daysBetween } from './civil-date.ts';
import { pairNoted } from './noted.ts';

const note = (id: string, date: string, at = 1) => ({ id, date: civilDate(date), at });
const bill = (date: string, at = 2) => ({ date: civilDate(date), at });
const pairs = (...args: Parameters<typeof pairNoted>) => Object.fromEntries(pairNoted(...args));

describe('what was noted by hand and what was billed a few days off (CNT-05)', () => {
  it.each([
    ['2026-10-09', {}],
    ['2026-10-10', { a: '2026-10-10' }],
    ['2026-10-13', { a: '2026-10-13' }],
    ['2026-10-16', { a: '2026-10-16' }],
    ['2026-10-17', {}],
  ])('noted on the 13th, billed for %s', (date, expected) => {
    const day = pairs([note('a', '2026-10-13')], [bill(date)]);
    expect(day).toEqual(expected);
  });
  it('an invoice written before the note bills another session', () => {
    expect(pairs([note('a', '2026-10-13', 3)], [bill('2026-10-12', 2)])).toEqual({});
    expect(pairs([note('a', '2026-10-13', 2)], [bill('2026-10-12', 2)])).toEqual({});
  });
  it('each invoice is asked about once, for the note closest to it', () => {
    const notes = [note('far', '2026-10-10'), note('near', '2026-10-12')];
    expect(pairs(notes, [bill('2026-10-13')])).toEqual({ near: '2026-10-13' });
  });
  it('two notes and two invoices pair off', () => {
    const notes = [note('a', '2026-10-12'), note('b', '2026-10-13')];
    const found = pairs(notes, [bill('2026-10-14'), bill('2026-10-14')]);
    expect(Object.keys(found).toSorted()).toEqual(['a', 'b']);
  });
  it('the earlier note comes first where two are as close, in whatever order they were written', () => {
    const notes = [note('later', '2026-10-14'), note('earlier', '2026-10-12')];
    expect(pairs(notes, [bill('2026-10-13')])).toEqual({ earlier: '2026-10-13' });
    expect(pairs(notes.toReversed(), [bill('2026-10-13')])).toEqual({ earlier: '2026-10-13' });
  });
  it('a note that found its invoice leaves the next one to another', () => {
    const notes = [note('a', '2026-10-12'), note('b', '2026-10-14')];
    const found = pairs(notes, [bill('2026-10-12'), bill('2026-10-13')]);
    expect(found).toEqual({ a: '2026-10-12', b: '2026-10-13' });
  });
  it('nothing billed: nothing to ask', () => {
    expect(pairs([note('a', '2026-10-12')], [])).toEqual({});
  });
  it('never pairs days more than three apart, nor one invoice twice', () => {
    const day = fc.nat(20).map((offset) => addDays(civilDate('2026-10-01'), offset));
    const at = fc.nat(4);
    fc.assert(
      fc.property(
        fc.array(fc.record({ date: day, at }), { maxLength: 8 }),
        fc.array(fc.record({ date: day, at }), { maxLength: 8 }),
        (noted, billed) => {
          const named = noted.map((item, index) => ({ ...item, id: String(index) }));
          const found = pairNoted(named, billed);
          for (const [id, date] of found) {
            const apart = daysBetween(named[Number(id)]?.date ?? date, date);
            expect(Math.abs(apart)).toBeLessThanOrEqual(3);
          }
          for (const date of new Set(found.values())) {
            const taken = [...found.values()].filter((other) => other === date).length;
            expect(taken).toBeLessThanOrEqual(billed.filter((b) => b.date === date).length);
          }
        },
      ),
      runs(300),
    );
  });
});
