import { describe, expect, it } from 'vitest';
import type { SiteFacts, TaughtField, TaughtRole } from './facts.ts';
import { isEmpty, union, withField, withoutField } from './merge.ts';

const field = (role: TaughtRole | null, label: string): TaughtField => ({
  role,
  anchors: { css: [], label, section: '', ordinal: 0, type: 'text', maxlength: null },
});
const facts = (paths: SiteFacts['paths'], name = 'Logiciel'): SiteFacts => ({
  version: 1,
  name,
  origins: ['https://logiciel.example'],
  prescriber: null,
  paths,
});
const RPPS = field('prescriber-rpps', 'zone a');
const DATE = field('session-date', 'vert');

describe('a union', () => {
  it('adds what was not there', () => {
    const both = union(facts({ '/a': [RPPS] }), facts({ '/a': [DATE], '/b': null }));
    expect(both.facts.paths).toEqual({ '/a': [RPPS, DATE], '/b': null });
    expect(both).toMatchObject({ added: 2, same: 0, kept: 0 });
  });
  it('with itself changes nothing', () => {
    const own = facts({ '/a': [RPPS, DATE, field(null, 'x'), field(null, 'y')], '/b': null });
    expect(union(own, own)).toEqual({ facts: own, added: 0, same: 5, kept: 0 });
  });
  it('keeps what was there where the other says something else, and says so', () => {
    const own = facts({ '/a': [RPPS], '/b': null, '/c': [DATE] });
    const other = facts({ '/a': [field('prescriber-rpps', 'zone b')], '/b': [DATE], '/c': null });
    expect(union(own, other)).toEqual({ facts: own, added: 0, same: 0, kept: 3 });
  });
  it('keeps its own name, and takes where the prescriber sits when it did not know', () => {
    const other = { ...facts({}, 'Autre'), prescriber: 'treatment' as const };
    expect(union(facts({}), other).facts).toEqual({ ...facts({}), prescriber: 'treatment' });
  });
});

describe('one field', () => {
  it('takes the place of what its role was taught as before', () => {
    const again = field('prescriber-rpps', 'zone b');
    expect(withField(facts({ '/a': [RPPS, DATE] }), '/a', again).paths).toEqual({
      '/a': [DATE, again],
    });
  });
  it('ends the silence of its path', () => {
    expect(withField(facts({ '/a': null }), '/a', RPPS).paths).toEqual({ '/a': [RPPS] });
  });
  it('is taken away, and the path with the last one', () => {
    const two = facts({ '/a': [RPPS, DATE] });
    expect(withoutField(two, '/a', RPPS).paths).toEqual({ '/a': [DATE] });
    const none = withoutField(withoutField(two, '/a', RPPS), '/a', DATE);
    expect(none.paths).toEqual({});
    expect(isEmpty(none)).toBe(true);
  });
  it('is not the silence, nor is the silence a field', () => {
    const own = facts({ '/a': [RPPS], '/b': null });
    expect(withoutField(own, '/a', null)).toEqual(own);
    expect(withoutField(own, '/b', RPPS)).toEqual(own);
    expect(withoutField(own, '/b', null).paths).toEqual({ '/a': [RPPS] });
  });
});
