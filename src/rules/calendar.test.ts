import { describe, expect, it } from 'vitest';
import { invoice } from '../../test/fakes/draft.ts';
import { fact, opened } from '../../test/fakes/facts.ts';
import { place, profile } from '../../test/fakes/profile.ts';
import { addDays, civilDate, dayOf, daysBetween, type CivilDate } from '../domain/civil-date.ts';
import { foldHistory } from '../domain/episode.ts';
import { timeZoneOf } from '../domain/profile.ts';
import { ACT_PERIODS } from './acts.ts';
import { check } from './check.ts';
import { faults } from './dated.ts';
import { deadlineFrom } from './duration.ts';
import { DURATIONS, SESSION_LIMITS, monthsFrom, sessionLimitOn } from './limits.ts';
import { allTerritories } from './territories.ts';

/** Every day of eight years: what no test of single dates would meet. */
const FIRST = civilDate('2024-01-01');
const LAST = civilDate('2031-12-31');
const DAYS = Array.from({ length: daysBetween(FIRST, LAST) + 1 }, (_, i) => addDays(FIRST, i));

describe('a walk over every day from 2024 to 2031', () => {
  it('is a walk over every day', () => {
    expect(DAYS).toHaveLength(2922);
    expect([DAYS[0], DAYS.at(-1)]).toEqual([FIRST, LAST]);
    expect(DAYS).toContain('2028-02-29');
  });

  it.each([
    ['sessions', SESSION_LIMITS],
    ['months', DURATIONS],
    ['acts', ACT_PERIODS],
  ])('no day is without %s, and none has two', (_name, series) => {
    expect(faults<unknown>(series)).toEqual([]);
    const covering = (day: CivilDate) =>
      series.filter(({ from, to }) => (from ?? day) <= day && day <= (to ?? day)).length;
    expect(DAYS.filter((day) => covering(day) !== 1)).toEqual([]);
  });

  it('every day has a limit, and its three months end on a later day', () => {
    for (const day of DAYS) {
      expect(sessionLimitOn(day)).toBeGreaterThan(0);
      const end = deadlineFrom(day);
      const length = end === null ? 0 : daysBetween(day, end);
      // From 28 February to 28 May are 89 days, from 1 June to 1 September 92.
      expect(length).toBeGreaterThanOrEqual(89);
      expect(length).toBeLessThanOrEqual(31 * monthsFrom(day));
    }
  });

  it.each(['45', '59', '2B', '972', '974', '976'])(
    'department %s: a session of each day is judged, and no later day is more permissive',
    (department) => {
      const where = profile({ places: [place({ department, arsListDate: null })] });
      const answered = fact('treatment-answered', { treatment: 't', episode: 'knee' });
      const history = foldHistory([opened({ place: 'here' }), answered]);
      const marks = { invoiceMark: 'form', treatmentMark: 't' };
      const said = DAYS.map((day) => {
        const verdict = check({ draft: invoice([day]), history, profile: where, day, ...marks });
        expect(verdict.standing.kind, day).toBe('within');
        expect(verdict.count.onForm, day).toBe(1);
        return verdict.findings
          .filter(({ rule }) => rule === 'ELI-06' || rule === 'ELI-07')
          .map(({ message }) => message)
          .join(' ');
      });
      // Before, doubtful, in force, doubtful again, after: each stretch once and in this order.
      const stretches = said.filter((words, index) => words !== said[index - 1]);
      expect(stretches).toEqual([
        'ELI_06_before',
        'ELI_06_doubtful',
        '',
        'ELI_07_doubtful',
        'ELI_07_after',
      ]);
    },
  );
});

describe('the day of an instant, in every zone of the experiment', () => {
  const zones = [...new Set(allTerritories().map(({ code }) => timeZoneOf(code)))];
  const DAY = 86_400_000;

  it('are Paris, Martinique, Réunion and Mayotte', () => {
    expect(zones.toSorted()).toEqual([
      'America/Martinique',
      'Europe/Paris',
      'Indian/Mayotte',
      'Indian/Reunion',
    ]);
  });

  it.each(zones)('%s: one day follows the other, changes of hour included', (zone) => {
    const noon = Date.UTC(2024, 0, 1, 12);
    const seen = DAYS.map((_, index) => dayOf(noon + index * DAY, zone));
    // At noon of Greenwich it is the same day in all four.
    expect(seen).toEqual(DAYS);
  });

  it.each(zones)('%s: midnight changes the day, once, everywhere in the year', (zone) => {
    const start = Date.UTC(2026, 0, 1);
    const hours = Array.from({ length: 365 * 24 }, (_, hour) =>
      dayOf(start + hour * 3_600_000, zone),
    );
    const changes = hours.filter((day, index) => index > 0 && day !== hours[index - 1]);
    expect(new Set(changes).size).toBe(changes.length);
    expect(changes.length).toBeGreaterThanOrEqual(364);
    expect(hours.toSorted()).toEqual(hours);
  });
});
