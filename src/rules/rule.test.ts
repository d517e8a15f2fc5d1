import { describe, expect, it } from 'vitest';
import { civilDate } from '../domain/civil-date.ts';
import { allRules, dueRules, ruleById } from './catalogue.ts';
import { citedSources, isInference, type Rule } from './rule.ts';

describe('what is shown as an inference', () => {
  it.each<[Rule['certainty'], boolean]>([
    ['A', false],
    ['A-', false],
    ['B', false],
    ['C', false],
    ['contradictory', false],
    ['D', true],
    ['none', true],
  ])('%s: %s', (certainty, inference) => expect(isInference({ certainty })).toBe(inference));
});

describe('the sources of a rule', () => {
  it('stand with their article, each with its own address', () => {
    const sources = [
      { title: 'Texte', article: 'art. 1', address: 'https://exemple.fr' },
      { title: 'Page', article: null, address: null },
    ];
    expect(citedSources({ sources })).toEqual([
      { text: 'Texte, art. 1', address: 'https://exemple.fr' },
      { text: 'Page', address: null },
    ]);
  });
});

describe('a rule that nobody checked for twelve months', () => {
  const due = (day: string) => dueRules(civilDate(day)).length;
  it('is due from that day on, all of them today alike', () => {
    expect(due('2027-11-20')).toBe(0);
    expect(due('2027-11-21')).toBe(allRules().length);
  });
  it('is found by its id, and nothing else is', () => {
    expect(ruleById('CNT-01')?.checkedOn).toBe('2026-11-21');
    expect(ruleById('CNT-99')).toBeUndefined();
  });
});
