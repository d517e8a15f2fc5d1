import { describe, expect, it } from 'vitest';
import { KeptProjections } from './kept-projections.ts';

const projection = { tag: 't', patient: null, episodes: [], joined: [], shownAt: null, months: {} };
const row = (own: number, rest: number, tag = 'one') => ({
  tag,
  open: 1 as const,
  name: new Uint8Array(),
  sealed: new Uint8Array([...Array.from({ length: 12 }, () => own), rest, rest]),
});

describe('what was unsealed before', () => {
  it('is known again by the bytes drawn for its sealing, and by its place', () => {
    const kept = new KeptProjections();
    expect(kept.of(row(1, 2))).toBeNull();
    kept.keep(row(1, 2), projection);
    expect(kept.of(row(1, 2))).toBe(projection);
    expect(kept.of(row(1, 2, 'two'))).toBeNull();
  });

  it('is nothing once the row was sealed anew', () => {
    const kept = new KeptProjections();
    kept.keep(row(1, 2), projection);
    expect(kept.of(row(3, 2))).toBeNull();
    kept.keep(row(3, 2), { ...projection, tag: 'u' });
    expect(kept.of(row(3, 2))?.tag).toBe('u');
    expect(kept.of(row(1, 2))).toBeNull();
  });
});
