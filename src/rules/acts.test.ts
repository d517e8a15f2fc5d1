import { describe, expect, it } from 'vitest';
import { parseActs } from '../domain/acts.ts';
import { classifyAct, classifyLine } from './acts.ts';
import { NGAP_TITRE_XIV } from './data/ngap-titre-xiv.ts';

describe('one act (ACT-01)', () => {
  it.each([
    ['AMK 10', 'isolated-assessment', false],
    ['AMK 10,7', 'bdk', false],
    ['AMK 10,8', 'bdk', false],
    ['RAM 8,1', 'session', false],
    ['RAM 8,10', 'session', false],
    ['AMK 2,5', 'supplement', false],
    ['RAV 1', 'supplement', false],
    ['IFD', 'travel', false],
    ['IK 12', 'travel', false],
    // A known letter with a coefficient of tomorrow counts: an undercount would let a ninth pass.
    ['NMI 12', 'session', true],
    // Before February 2024 every session was an AMK, AMS or AMC.
    ['AMK 8', 'session', true],
    ['AMS 7,5', 'session', true],
    ['TMK 12', 'unknown', true],
    ['XYZ 5', 'unknown', true],
  ])('%s is %s (to check: %s)', (text, kind, toCheck) => {
    expect(parseActs(text).map(classifyAct)).toEqual([{ kind, toCheck }]);
  });
});

describe('one line of an invoice (CNT-02)', () => {
  it.each([
    ['RAM 8,09 + IFD', 'session'],
    ['IFD + IK 12 + RAM 8,09', 'session'],
    ['AMK 10,7 + IFD', 'bdk'],
    ['AMK 10,7 + RAM 8,09', 'session'],
    ['RAM 8,09 + AMK 2,5', 'session'],
    ['IFD', 'travel'],
    ['', 'unknown'],
    ['séance de rééducation', 'unknown'],
  ])('%j stands for %s', (text, kind) => expect(classifyLine(text).kind).toBe(kind));
});

describe('the act table', () => {
  it('names each letter and coefficient once', () => {
    const names = NGAP_TITRE_XIV.acts.map(({ letter, coefficient }) => `${letter} ${coefficient}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
  it('has no travel code among its acts (TRV-01)', () => {
    const travel: readonly string[] = NGAP_TITRE_XIV.travel;
    expect(NGAP_TITRE_XIV.acts.filter(({ letter }) => travel.includes(letter))).toEqual([]);
  });
});
