import { describe, expect, it } from 'vitest';
import { line } from '../../test/fakes/draft.ts';
import { fact, opened, session } from '../../test/fakes/facts.ts';
import { civilDate } from '../domain/civil-date.ts';
import { foldHistory } from '../domain/episode.ts';
import type { Fact } from '../domain/facts.ts';
import { assignLines } from './assignment.ts';

const DAY = civilDate('2026-11-01');
const KNEE = opened({ episode: 'knee', firstDate: civilDate('2026-10-01') });
const BACK = opened({ episode: 'back', region: 'dos', firstDate: civilDate('2026-10-05') });
const billedFor = (episode: string, act: string): Fact =>
  fact('intent-to-bill', {
    intent: `${episode}${act}`,
    episode,
    invoice: `${episode}${act}`,
    sessions: [{ ...session('2026-10-08'), act }],
    assessments: [],
  });
const assigned = (act: string, ...episodes: string[]): Fact =>
  fact('act-assigned', { act, episodes });

function assign(facts: Fact[], ...acts: string[]) {
  const history = foldHistory(facts);
  const answered = history.episodes.find(({ id }) => id === 'knee');
  if (!answered) throw new Error('no episode');
  const lines = acts.map((act, index) => line(`2026-10-${20 + index}`, act));
  const { parts, findings } = assignLines(lines, answered, history, DAY);
  return {
    parts: Object.fromEntries(
      parts.map(({ episode, lines: mine }) => [episode.id, mine.map(({ act }) => act)]),
    ),
    findings,
  };
}

describe('lines of a form and the episodes they belong to (CNT-13)', () => {
  it('one episode takes all, and asks nothing', () => {
    expect(assign([KNEE], 'RAM 8,09', 'TER 9,79')).toEqual({
      parts: { knee: ['RAM 8,09', 'TER 9,79'] },
      findings: [],
    });
  });
  it('the answered episode is there even without a line', () => {
    expect(assign([KNEE, BACK]).parts).toEqual({ knee: [] });
  });
  it('an act never billed goes where she answered', () => {
    expect(assign([KNEE, BACK], 'RAM 8,09')).toEqual({
      parts: { knee: ['RAM 8,09'] },
      findings: [],
    });
  });
  it('an act billed for this episode, or for both, stays', () => {
    const facts = [KNEE, BACK, billedFor('knee', 'VIM 8,11'), billedFor('back', 'VIM 8,11')];
    expect(assign(facts, 'VIM 8.11')).toEqual({ parts: { knee: ['VIM 8.11'] }, findings: [] });
  });
  it('an act billed for the other episode only is asked about, and not moved by a guess', () => {
    const found = assign([KNEE, BACK, billedFor('back', 'RAM 8,09')], 'RAM 8,090', 'VIM 8,11');
    expect(found.parts).toEqual({ knee: ['RAM 8,090', 'VIM 8,11'] });
    expect(found.findings).toMatchObject([
      { message: 'CNT_13_which', severity: 'ask', subject: 'RAM 8,09', dates: ['2026-10-20'] },
    ]);
  });
  it('her word moves the line', () => {
    const facts = [KNEE, BACK, billedFor('back', 'RAM 8,09'), assigned('RAM 8,09', 'back')];
    expect(assign(facts, 'RAM 8,09', 'VIM 8,11')).toEqual({
      parts: { knee: ['VIM 8,11'], back: ['RAM 8,09'] },
      findings: [],
    });
  });
  it('the later word holds; a word on an episode that runs no more does not', () => {
    const facts = [KNEE, BACK, assigned('RAM 8,09', 'back'), assigned('RAM 8,09', 'knee')];
    expect(assign(facts, 'RAM 8,09').parts).toEqual({ knee: ['RAM 8,09'] });
    expect(assign([KNEE, BACK, assigned('RAM 8,09', 'gone')], 'RAM 8,09').parts).toEqual({
      knee: ['RAM 8,09'],
    });
  });
  it('words instead of an act belong to the answered episode', () => {
    expect(assign([KNEE, BACK], 'Séance').parts).toEqual({ knee: ['Séance'] });
  });
  it('an episode that is closed, or past its three months, takes nothing', () => {
    const closed = fact('episode-closed', {
      episode: 'back',
      on: civilDate('2026-10-20'),
      result: null,
    });
    expect(assign([KNEE, BACK, closed], 'TER 9,79').parts).toEqual({ knee: ['TER 9,79'] });
    const old = opened({ episode: 'back', region: 'dos', firstDate: civilDate('2026-07-31') });
    expect(assign([KNEE, old], 'TER 9,79').parts).toEqual({ knee: ['TER 9,79'] });
    const lastDay = opened({ episode: 'back', region: 'dos', firstDate: civilDate('2026-08-01') });
    expect(assign([KNEE, lastDay], 'TER 9,79').parts).toHaveProperty('back');
  });
});

describe('an act for several territories (CNT-04)', () => {
  it('counts in each episode that runs, and says so', () => {
    const found = assign([KNEE, BACK], 'TER 9,79');
    expect(found.parts).toEqual({ knee: ['TER 9,79'], back: ['TER 9,79'] });
    expect(found.findings).toMatchObject([
      { message: 'CNT_04_several', severity: 'info', subject: 'TER 9,79', next: 'assign-act' },
    ]);
  });
  it('her word names the episodes it covers', () => {
    expect(assign([KNEE, BACK, assigned('TER 9,79', 'knee')], 'TER 9,79')).toEqual({
      parts: { knee: ['TER 9,79'] },
      findings: [],
    });
    const both = assign([KNEE, BACK, assigned('TER 9,79', 'knee', 'back')], 'TER 9,79');
    expect(both).toEqual({ parts: { knee: ['TER 9,79'], back: ['TER 9,79'] }, findings: [] });
  });
});
