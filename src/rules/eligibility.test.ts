import { describe, expect, it } from 'vitest';
import { place, profile } from '../../test/fakes/profile.ts';
import { addDays, civilDate, type CivilDate } from '../domain/civil-date.ts';
import type { Place } from '../domain/profile.ts';
import { checkEligibility } from './eligibility.ts';
import { allTerritories, EXPERIMENT_START, REGISTRATION_OPENED } from './territories.ts';

const at = (rest: Partial<Place>, ...dates: string[]) =>
  checkEligibility(
    profile(),
    place({ arsListDate: civilDate('2025-01-01'), ...rest }),
    dates.map(civilDate),
  );
const said = ({ findings }: ReturnType<typeof at>) =>
  findings.map(({ message, severity }) => `${message} ${severity}`);

describe('where she practises (ELI-01)', () => {
  it.each([
    ['2A', 'cpts', true],
    ['2B', 'cpts', false],
    ['41', 'cpts', true],
    ['41', 'structure', false],
    ['41', 'etablissement', false],
    ['45', 'cpts', false],
    ['974', 'cpts', false],
  ] as const)('%s under %s: refused %s', (department, regime, refused) => {
    const answer = at({ department, regime }, '2026-10-05');
    expect(answer.refused !== null).toBe(refused);
    expect(said(answer)).toEqual(refused ? ['ELI_01_department alert'] : []);
  });
  it('twenty departments hold the experiment', () => expect(allTerritories()).toHaveLength(20));
});

describe('who she is (ELI-03)', () => {
  it.each([
    ['titulaire', false],
    ['collaborateur', false],
    ['assistant', false],
    ['remplacant', true],
  ] as const)('%s: refused %s', (status, refused) => {
    const answer = checkEligibility(profile({ status }), place(), [civilDate('2026-10-05')]);
    expect(answer.refused).toEqual(refused ? { kind: 'not-eligible', why: 'remplacant' } : null);
  });
  it('a remplaçant is refused in the permanent regime too', () => {
    const answer = checkEligibility(
      profile({ status: 'remplacant' }),
      place({ regime: 'structure' }),
      [],
    );
    expect(answer.findings).toMatchObject([{ rule: 'ELI-03', severity: 'alert' }]);
  });
});

describe('since when (ELI-06)', () => {
  it.each([
    ['2025-06-07', ['ELI_06_before alert']],
    ['2025-06-08', ['ELI_06_doubtful warn']],
    ['2025-07-14', ['ELI_06_doubtful warn']],
    ['2025-07-15', []],
  ])('%s in the Nord', (date, messages) => expect(said(at({}, date))).toEqual(messages));
  it('a later start stated by the territory holds (Yonne, 1 August 2025)', () => {
    expect(said(at({ department: '89' }, '2025-07-31'))).toEqual(['ELI_06_doubtful warn']);
    expect(said(at({ department: '89' }, '2025-08-01'))).toEqual([]);
  });
  it('leaves no day out: before, doubtful or fine, whatever the territory', () => {
    const days = Array.from({ length: 90 }, (_, index) => addDays(civilDate('2025-06-01'), index));
    for (const { code } of allTerritories()) {
      const kinds = days.map((day) => said(at({ department: code }, day)).join());
      const order = ['ELI_06_before alert', 'ELI_06_doubtful warn', ''];
      const ranks = kinds.map((kind) => order.indexOf(kind));
      expect(ranks, code).not.toContain(-1);
      expect(ranks, code).toEqual(ranks.toSorted((a, b) => a - b));
    }
    expect(EXPERIMENT_START < REGISTRATION_OPENED).toBe(true);
  });
  it('does not concern the permanent regime', () => {
    expect(said(at({ regime: 'structure' }, '2025-01-10'))).toEqual([]);
  });
});

describe('on the ARS list since (ELI-05)', () => {
  const listed = (arsListDate: CivilDate | null, ...dates: string[]) =>
    said(at({ arsListDate }, ...dates));
  it('both sides of the day', () => {
    expect(listed(civilDate('2026-03-10'), '2026-03-09')).toEqual(['ELI_05_before warn']);
    expect(listed(civilDate('2026-03-10'), '2026-03-10')).toEqual([]);
  });
  it('a list she is still waiting for is asked about with her profile, not on each invoice', () => {
    expect(listed(null, '2026-03-10')).toEqual([]);
  });
});

describe('until when (ELI-07)', () => {
  it.each([
    ['2029-08-28', []],
    ['2029-08-29', ['ELI_07_doubtful warn']],
    ['2030-06-08', ['ELI_07_doubtful warn']],
    ['2030-06-09', ['ELI_07_after alert']],
  ])('%s in the Nord, which states no end', (date, messages) =>
    expect(said(at({}, date))).toEqual(messages),
  );
  it('an earlier end stated by the territory is the first to doubt (Côtes-d’Armor)', () => {
    expect(said(at({ department: '22' }, '2029-06-30'))).toEqual([]);
    expect(said(at({ department: '22' }, '2029-07-01'))).toEqual(['ELI_07_doubtful warn']);
  });
  it('her ARS’s own day settles it, earlier or later', () => {
    const confirmed = (value: string, date: string) => {
      const answer = {
        question: 'experiment-end' as const,
        department: '59',
        value,
        on: civilDate('2029-01-10'),
        source: 'ARS',
      };
      const who = profile({ answers: [answer] });
      return said(checkEligibility(who, place({ arsListDate: null }), [civilDate(date)]));
    };
    expect(confirmed('2030-12-31', '2030-12-31')).toEqual([]);
    expect(confirmed('2030-12-31', '2031-01-01')).toEqual(['ELI_07_after alert']);
    expect(confirmed('2029-01-31', '2029-02-01')).toEqual(['ELI_07_after alert']);
  });
  it('does not concern the permanent regime', () => {
    expect(said(at({ regime: 'etablissement' }, '2031-01-01'))).toEqual([]);
  });
});
