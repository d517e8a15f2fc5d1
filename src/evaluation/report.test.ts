import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../test/fakes/runs.ts';
import { GROUPS, SESSION_CLASSES, type Figures, type GroupFigures } from './figures.ts';
import { classId, reportOf, type Cell, type Row } from './report.ts';

/** Figures whose episodes fall into three classes and types, as so many with and without a diagnosis. */
function figures(withIt: readonly number[], without: readonly number[]): Figures {
  const total = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
  const group = (counts: readonly number[]): GroupFigures => ({
    patients: total(counts),
    episodes: total(counts),
    open: 0,
    sessions: 6 * total(counts),
    meanSessions: 6,
    medianSessions: 6,
    mostSessions: 20,
    distribution: SESSION_CLASSES.map((_, at) => counts[at] ?? 0),
    types: new Map(
      counts.map((episodes, at) => [`II.${at + 1}`, { episodes, sessions: 6 * episodes }]),
    ),
    adverseEvents: counts[0] ?? 0,
    adverseAsked: total(counts),
    referred: { count: counts[1] ?? 0, outOf: total(counts) },
    referral: { episodes: counts[1] ?? 0, median: 9, least: 2, most: 40 },
  });
  const all = withIt.map((count, at) => count + (without[at] ?? 0));
  return {
    groups: { all: group(all), with: group(withIt), without: group(without) },
    share: { kind: 'not-calculable', why: 'no-total' },
    limits: {
      laterDiagnosis: 0,
      doubtful: 0,
      empty: 0,
      before: { episodes: 0, sessions: 0 },
      purged: { episodes: 0, sessions: 0 },
    },
  };
}

/** What a cell leaves possible, up to a most. */
function possible(cell: Cell | undefined, most: number): number[] {
  if (cell?.kind === 'value') return [cell.value];
  if (cell?.kind === 'few') return [1, 2, 3, 4];
  return Array.from({ length: most + 1 }, (_, at) => at);
}

/** Every table of three rows that shows the same, worked out by trying all of them. */
function readings(rows: readonly Row[], sums: Row['cells'], most: number): number[][] {
  const found: number[][] = [];
  const pairs = rows.map(({ cells }) =>
    possible(cells.with, most).flatMap((w) =>
      possible(cells.without, most)
        .filter((o) => possible(cells.all, 2 * most).includes(w + o))
        .map((o) => [w, o] as const),
    ),
  );
  const fits = (cell: Cell, value: number) => possible(cell, 6 * most).includes(value);
  for (const [a, b] of pairs[0] ?? []) {
    for (const [c, d] of pairs[1] ?? []) {
      for (const [e, f] of pairs[2] ?? []) {
        const [w, o] = [a + c + e, b + d + f];
        if (fits(sums.with, w) && fits(sums.without, o) && fits(sums.all, w + o)) {
          found.push([a + b, a, b, c + d, c, d, e + f, e, f]);
        }
      }
    }
  }
  return found;
}

const three = fc.tuple(fc.nat(7), fc.nat(7), fc.nat(7));

describe('small numbers hidden', () => {
  it('whole where nobody asks for it', () => {
    const { summary, distribution, masked } = reportOf(figures([1, 2, 3], [1, 0, 0]), false);
    expect(masked).toBe(false);
    expect(distribution[0]).toEqual({
      id: '0',
      cells: {
        all: { kind: 'value', value: 2 },
        with: { kind: 'value', value: 1 },
        without: { kind: 'value', value: 1 },
      },
    });
    expect(summary[0]?.cells.without).toEqual({ kind: 'value', value: 1 });
  });
  it('from 1 to 4, and never zero nor five', () => {
    const { typeEpisodes } = reportOf(figures([0, 5, 4], [0, 20, 30]), true);
    const kinds = typeEpisodes.map(({ cells }) => cells.with.kind);
    expect(kinds[2]).toBe('few');
    expect(typeEpisodes[0]?.cells.all).toEqual({ kind: 'value', value: 0 });
  });
  it('no hidden number can be worked out from those that are shown', () => {
    fc.assert(
      fc.property(three, three, (withIt, without) => {
        const { typeEpisodes, summary } = reportOf(figures(withIt, without), true);
        const sums = summary.find(({ id }) => id === 'episodes')?.cells;
        if (!sums) throw new Error('no sums');
        const found = readings(typeEpisodes, sums, 10);
        typeEpisodes.forEach(({ cells }, at) => {
          GROUPS.forEach((group, column) => {
            if (cells[group].kind === 'value') return;
            const values = new Set(found.map((reading) => reading[3 * at + column]));
            expect(values.size).toBeGreaterThan(1);
          });
        });
      }),
      runs(60),
    );
  });
  it('every number from 1 to 4 of people is hidden, in every table', () => {
    fc.assert(
      fc.property(three, three, (withIt, without) => {
        const asked = figures(withIt, without);
        const [whole, hidden] = [reportOf(asked, false), reportOf(asked, true)];
        const counted = ['patients', 'episodes', 'adverseEvents', 'referred'];
        const rows = (report: typeof whole) => [
          ...report.summary.filter(({ id }) => counted.includes(id)),
          ...report.distribution,
          ...report.typeEpisodes,
        ];
        const told = rows(whole).flatMap(({ cells }, at) =>
          GROUPS.filter((group) => {
            const cell = cells[group];
            const small = cell.kind === 'value' && cell.value > 0 && cell.value < 5;
            return small && rows(hidden)[at]?.cells[group].kind === 'value';
          }),
        );
        expect(told).toEqual([]);
      }),
      runs(100),
    );
  });
  it('a share and a delay go with the number of people they are about', () => {
    const { summary } = reportOf(figures([9, 3, 9], [9, 9, 9]), true);
    const kinds = (id: string) => {
      const row = summary.find((one) => one.id === id);
      return GROUPS.map((group) => row?.cells[group].kind);
    };
    expect(kinds('referred')).toEqual(['value', 'few', 'masked']);
    expect(kinds('referredShare')).toEqual(['value', 'masked', 'masked']);
    expect(kinds('referralMedian')).toEqual(['value', 'masked', 'masked']);
    expect(kinds('mostSessions')).toEqual(['masked', 'masked', 'masked']);
  });
  it('sessions of a type are hidden where its episodes are', () => {
    const { typeEpisodes, typeSessions } = reportOf(figures([9, 2, 9], [9, 9, 9]), true);
    typeEpisodes.forEach(({ cells }, at) => {
      for (const group of GROUPS) {
        if (cells[group].kind === 'value') continue;
        expect(typeSessions[at]?.cells[group].kind).toBe('masked');
      }
    });
  });
  it('classes have names that stay', () => {
    expect(SESSION_CLASSES.map(classId).join(' ')).toBe('0 1-2 3-4 5-6 7-8 9-12 13-20 21-');
  });
});
