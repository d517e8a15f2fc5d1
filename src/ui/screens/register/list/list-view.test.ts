import { describe, expect, it } from 'vitest';
import { addressOf, isList, pressed, viewOf, WHOLE_LIST, type ListView } from './list-view.ts';

const NARROW: ListView = {
  which: 'open',
  who: '10101010105',
  place: 'a place & more',
  watched: ['near-limit', 'report'],
  sort: { column: 'deadline', way: 'down' },
};

describe('the list in the address', () => {
  it('comes back as it was', () => {
    expect(viewOf(addressOf(NARROW))).toEqual(NARROW);
    expect(addressOf(WHOLE_LIST)).toBe('');
    expect(viewOf('')).toEqual(WHOLE_LIST);
  });

  it.each([
    '?sort=birth&which=none&watched=nothing',
    '?sort=',
    '?%',
    '?watched=near-limit+nonsense',
  ])('is the whole list, or what is understood of it: %s', (hash) => {
    const { watched, ...rest } = viewOf(hash);
    expect(rest).toEqual({ which: 'all', who: '', place: '', sort: null });
    expect(watched).toEqual(hash.includes('near-limit') ? ['near-limit'] : []);
  });

  it('is told from a file', () => {
    expect([isList(''), isList('?which=open'), isList('q3Zk'), isList('journal')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

it('a column sorts up, down, and no more', () => {
  const up = pressed(null, 'count');
  const down = pressed(up, 'count');
  expect([up, down, pressed(down, 'count')]).toEqual([
    { column: 'count', way: 'up' },
    { column: 'count', way: 'down' },
    null,
  ]);
  expect(pressed(down, 'patient')).toEqual({ column: 'patient', way: 'up' });
});
