import { describe, expect, it } from 'vitest';
import { invoice } from '../../test/fakes/draft.ts';
import { place, profile } from '../../test/fakes/profile.ts';
import type { FormDraft } from '../domain/draft.ts';
import type { Place } from '../domain/profile.ts';
import { placeOf } from './question.ts';

const HERE = place();
const THERE = place({ id: 'there', amNumber: '627000151' });
const found = (places: Place[], rest: Partial<FormDraft> = {}) =>
  placeOf({
    draft: invoice([], { prescriber: [], ...rest }),
    profile: profile({ places }),
  })?.id;

describe('the place that a form bills from (ELI-02)', () => {
  it('the only one', () => expect(found([HERE])).toBe('here'));
  it('of several, the one whose AM number stands as exécutant or prescriber', () => {
    expect(found([HERE, THERE], { executant: ['N° 627000151'] })).toBe('there');
    expect(found([HERE, THERE], { prescriber: ['457000016'] })).toBe('here');
  });
  it('a longer number that holds it is another number', () => {
    expect(found([HERE, THERE], { executant: ['45700001610'] })).toBeUndefined();
  });
  it('none named, or both: it is asked, never guessed', () => {
    expect(found([HERE, THERE])).toBeUndefined();
    const both = { executant: ['457000016'], prescriber: ['627000151'] };
    expect(found([HERE, THERE], both)).toBeUndefined();
  });
});
