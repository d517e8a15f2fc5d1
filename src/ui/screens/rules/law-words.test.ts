import { describe, expect, it } from 'vitest';
import { allRules, FAMILIES } from '../../../rules/catalogue.ts';
import type { Family } from '../../../rules/rule.ts';
import {
  CERTAINTIES,
  certaintyWords,
  familyWords,
  settingLink,
  severityWords,
} from './law-words.ts';

describe('the words of « Textes et règles »', () => {
  it('name each family as the catalogue does', () => {
    const families = Object.entries(FAMILIES) as [Family, { name: string }][];
    expect(families.map(([id]) => familyWords(id))).toEqual(families.map(([, { name }]) => name));
  });
  it('say every certainty that a rule has, each in its own words, never as a letter', () => {
    const had = new Set(allRules().map(({ certainty }) => certainty));
    expect([...had].filter((one) => !CERTAINTIES.includes(one))).toEqual([]);
    const words = CERTAINTIES.map(certaintyWords);
    expect(new Set(words).size).toBe(CERTAINTIES.length);
    expect(words.filter((said) => said.length < 8)).toEqual([]);
  });
  it('say what each rule does on screen and where its setting is', () => {
    for (const { severities, setting } of allRules()) {
      expect(severityWords(severities).length).toBeGreaterThan(4);
      const link = setting === null ? null : settingLink(setting);
      expect(link?.words ?? 'none').not.toBe('');
      expect(link?.address ?? '/options.html').toMatch(/^\/options\.html/);
    }
  });
});
