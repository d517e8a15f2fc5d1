import { describe, expect, it } from 'vitest';
import { checked } from './downloads.ts';

const NAME = 'Neuvieme/neuvieme-lundi.age';
const ASKED = { size: 10, name: NAME, manner: 'rotate' } as const;

describe('a download that the browser calls complete', () => {
  it.each([
    ['/home/essai/Téléchargements/Neuvieme/neuvieme-lundi.age', 10, { ok: true, bytes: 10 }],
    ['C:\\Users\\Essai\\Downloads\\Neuvieme\\neuvieme-lundi.age', 10, { ok: true, bytes: 10 }],
    ['/t/Neuvieme/neuvieme-lundi (1).age', 10, { ok: false, why: 'other-name' }],
    ['/t/neuvieme-lundi.age', 10, { ok: false, why: 'other-name' }],
    ['/t/Neuvieme/neuvieme-lundi.age', 0, { ok: false, why: 'empty-file' }],
    ['/t/Neuvieme/neuvieme-lundi.age', 9, { ok: false, why: 'empty-file' }],
  ])('%s of %i bytes: %j', (path, bytes, saved) => {
    expect(checked(path, bytes, ASKED)).toEqual(saved);
  });
  it.each([
    ['/t/Neuvieme/neuvieme-lundi (1).age', true],
    ['/t/Neuvieme/neuvieme-lundi(12).age', true],
    ['/t/Neuvieme/neuvieme-lundi.age', true],
    ['/t/Neuvieme/neuvieme-lundi.age.crdownload', false],
    ['/t/Neuvieme/autre.age', false],
  ])('the first of a rotation, beside an older one: %s %j', (path, ok) => {
    expect(checked(path, 10, { ...ASKED, manner: 'beside' }).ok).toBe(ok);
  });
  it('by hand she names it as she likes', () => {
    expect(checked('/t/autre.age', 10, { ...ASKED, manner: 'by-hand' }).ok).toBe(true);
  });
});
