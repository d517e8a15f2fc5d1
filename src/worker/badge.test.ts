import { describe, expect, it, vi } from 'vitest';
import { calls } from '../../test/fakes/extension.ts';
import { civilDate } from '../domain/civil-date.ts';
import type { Finding, Standing, Verdict } from '../domain/verdict.ts';
import { bare } from '../rules/bare.ts';
import { badgeOf, showBadge } from './badge.ts';

vi.mock('../platform/browser.ts', () => import('../../test/fakes/extension.ts'));

const EPISODE = { id: 'knee', region: 'genou', openedOn: civilDate('2026-10-12') };
const verdict = (standing: Standing, total: number): Verdict => ({
  ...bare(standing),
  episode: EPISODE,
  total,
  limit: 8,
});
const text = (title: string) => title.replaceAll(/[\u00a0\u202f]/g, ' ');

describe('the badge', () => {
  it.each([
    [{ kind: 'within' }, 1, '1', 'Neuvième : 1 séance sur 8'],
    [{ kind: 'within' }, 5, '5', 'Neuvième : 5 séances sur 8'],
    [{ kind: 'last' }, 8, '8', 'Neuvième : 8 séances sur 8, plus aucune sans diagnostic médical'],
    [{ kind: 'exceeds', dates: [] }, 9, '9!', 'Neuvième : 9 séances pour une limite de 8'],
    [
      { kind: 'exceeds-one-reading', dates: [] },
      9,
      '9!',
      'Neuvième : 9 séances pour une limite de 8',
    ],
    [{ kind: 'uncapped' }, 12, '12', 'Neuvième : 12 séances, sans limite de 8'],
    [
      { kind: 'locked', told: false },
      0,
      '🔒',
      'Neuvième est verrouillé : rien n’est compté. Cliquez pour le déverrouiller.',
    ],
  ] satisfies [Standing, number, string, string][])(
    '%j with %i: %s',
    (standing, total, shown, title) => {
      const badge = badgeOf(verdict(standing, total));
      expect(badge.text).toBe(shown);
      expect(text(badge.title)).toBe(title);
    },
  );
  it('is nothing where no patient of an episode is on screen', () => {
    expect(badgeOf(null)).toMatchObject({ text: '', title: 'Neuvième' });
    expect(badgeOf(bare({ kind: 'unknown', why: 'no-patient' })).text).toBe('');
    expect(badgeOf(bare({ kind: 'to-qualify', elsewhereOpen: [] })).text).toBe('');
  });
  it('its colours differ by what they say, and none stands alone', () => {
    const shown = [
      verdict({ kind: 'within' }, 5),
      verdict({ kind: 'last' }, 8),
      verdict({ kind: 'exceeds', dates: [] }, 9),
      bare({ kind: 'locked', told: false }),
    ].map(badgeOf);
    expect(new Set(shown.map(({ color }) => color)).size).toBe(4);
    expect(new Set(shown.map(({ text: words }) => words)).size).toBe(4);
  });
  it('is of the one tab', async () => {
    calls.length = 0;
    await showBadge(7, verdict({ kind: 'within' }, 3));
    expect(calls.map(({ name, args }) => [name, args[0]])).toEqual([
      ['action.setBadgeText', { tabId: 7, text: '3' }],
      ['action.setBadgeBackgroundColor', { tabId: 7, color: '#1f5f8b' }],
      ['action.setTitle', { tabId: 7, title: expect.stringContaining('3') as string }],
    ]);
  });
});

describe('what is due around the sessions', () => {
  const due = (severity: 'ask' | 'info') =>
    badgeOf({
      ...verdict({ kind: 'within' }, 3),
      duties: [{ ...DUTY, severity }],
    });
  it('stands in the words, and the text stays the count', () => {
    expect(due('ask')).toMatchObject({ text: '3' });
    expect(text(due('ask').title)).toBe('Neuvième : 3 séances sur 8 · 1 démarche à faire');
  });
  it('what only has to be kept is no step to take', () => {
    expect(text(due('info').title)).toBe('Neuvième : 3 séances sur 8');
  });
});

const DUTY: Omit<Finding, 'severity'> = {
  rule: 'FUP-01',
  message: 'FUP_01_due',
  dates: [],
  values: {},
  next: 'send-assessment',
  subject: null,
};
