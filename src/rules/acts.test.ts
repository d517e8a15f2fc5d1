import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../test/fakes/runs.ts';
import { formatAct, parseActs, readActs } from '../domain/acts.ts';
import { addDays, civilDate } from '../domain/civil-date.ts';
import {
  ACT_PERIODS,
  articleOf,
  classifyAct,
  classifyActs,
  classifyLine,
  type ActEntry,
} from './acts.ts';
import { LEGACY_ACTS, OTHER_LETTERS, TRAVEL_CODES } from './data/ngap-titre-xiv.ts';
import { faults } from './dated.ts';

const TODAY = '2026-10-05';
const EVERY = ACT_PERIODS.flatMap(({ value }) => value.acts);
const one = (text: string, date = TODAY) => classifyLine(text, civilDate(date));
const said = (text: string, date = TODAY) => {
  const { kind, doubt } = one(text, date);
  return doubt === null ? kind : `${kind}, ${doubt}`;
};

describe('one act (ACT-01)', () => {
  it.each([
    ['AMK 10', 'isolated-assessment'],
    ['AMK 10,7', 'bdk'],
    ['AMK 10,8', 'bdk'],
    ['RAM 8,1', 'session'],
    ['RAM 8,10', 'session'],
    ['AMK 2,5', 'supplement'],
    ['RAV 1', 'supplement'],
    ['IFD', 'travel'],
    ['IK 12', 'travel'],
    // Known, and no sessions of chapter II: neither counted nor asked about.
    ['TMK 12', 'other'],
    ['RQD', 'other'],
    // A known letter with a coefficient of tomorrow counts: an undercount would let a ninth pass.
    ['NMI 12', 'session, unknown-coefficient'],
    ['RAM', 'session, unknown-coefficient'],
    ['AMK 11,5', 'session, unknown-coefficient'],
    ['XYZ 5', 'unknown, unknown-letter'],
  ])('%s is: %s', (text, is) => expect(said(text)).toBe(is));

  it('comes with its line of the table and with what was read', () => {
    const known = one('RAM 8,10');
    expect(known.entry).toMatchObject({ article: 'II.1.A', label: 'rachis dorsal sans chirurgie' });
    expect(known.act).toEqual({ letter: 'RAM', coefficient: 8.1 });
    expect(one('NMI 12')).toMatchObject({ entry: null, act: { letter: 'NMI', coefficient: 12 } });
    expect(one('')).toMatchObject({ entry: null, act: null, toCheck: true });
  });

  it('is to check exactly where something is doubtful', () => {
    expect(one('RAM 8,1')).toMatchObject({ toCheck: false, doubt: null });
    expect(one('NMI 12')).toMatchObject({ toCheck: true, doubt: 'unknown-coefficient' });
  });
});

describe('letters of another time (ACT-03)', () => {
  it.each([
    ['AMK 8', '2023-06-01', 'session'],
    ['AMS 7,5', '2024-02-21', 'session'],
    // The new letters are in force; the old ones are refused from 2026 on only.
    ['AMK 8', '2024-02-22', 'session'],
    ['AMC 8', '2025-12-31', 'session'],
    ['AMK 8', '2025-12-31', 'session'],
    ['AMK 8', '2026-01-01', 'session, legacy'],
    ['AMK 6', '2026-01-01', 'session, legacy'],
    ['AMS 7,5', '2026-01-01', 'session, legacy'],
    ['AMC 9', '2031-12-31', 'session, legacy'],
    // Not one of the old coefficients: a new one, perhaps of an assessment.
    ['AMK 11', '2026-01-01', 'session, unknown-coefficient'],
    // A letter that did not exist yet.
    ['RAM 8,09', '2024-02-21', 'session, unknown-coefficient'],
    ['RAM 7,49', '2024-02-22', 'session'],
    ['AMK', '2023-06-01', 'session, unknown-coefficient'],
    ['AMK 10,7', '2023-06-01', 'bdk'],
  ])('%s on %s: %s', (text, date, is) => expect(said(text, date)).toBe(is));
});

describe('coefficients of a time whose table is not held', () => {
  it.each([
    ['RAM 7,49', '2025-12-31', 'session'],
    ['RAM 7,49', '2026-01-01', 'session, unknown-coefficient'],
    ['RAM 8,09', '2025-12-31', 'session'],
    ['RAM 8,09', '2026-01-01', 'session'],
    ['RAM', '2025-12-31', 'session, unknown-coefficient'],
  ])('%s on %s: %s', (text, date, is) => expect(said(text, date)).toBe(is));
  it('are not taken for those of the next table', () => {
    expect(one('RAM 8,09', '2025-12-31').entry).toBeNull();
    expect(one('RAM 8,09', '2026-01-01').entry).not.toBeNull();
  });
});

describe('the TER that changed (ACT-04)', () => {
  it.each([
    ['TER 9,49', '2025-06-08', 'session'],
    ['TER 9,49', '2026-05-27', 'session'],
    ['TER 9,51', '2026-05-27', 'session'],
    ['TER 9,49', '2026-05-28', 'session, other-period'],
    ['TER 9,51', '2026-05-28', 'session, other-period'],
    ['TER 9,79', '2025-06-08', 'session, other-period'],
    ['TER 9,79', '2026-05-27', 'session, other-period'],
    ['TER 9,81', '2026-05-27', 'session, other-period'],
    ['TER 9,79', '2026-05-28', 'session'],
    ['TER 9,81', '2026-05-28', 'session'],
    ['TER 16', '2025-06-08', 'session'],
    ['TER 16', '2026-05-27', 'session'],
    ['TER 16', '2026-05-28', 'session'],
    ['TER 9,6', '2026-05-28', 'session, unknown-coefficient'],
  ])('%s on %s: %s', (text, date, is) => expect(said(text, date)).toBe(is));
  it('keeps its line of the table on the wrong side', () => {
    expect(one('TER 9,51', '2026-05-28').entry).toMatchObject({
      article: 'II.1.D',
      impliesSurgery: true,
    });
  });
});

describe('one line of an invoice (CNT-02)', () => {
  it.each([
    ['RAM 8,09 + IFD', 'session'],
    ['IFD + IK 12 + RAM 8,09', 'session'],
    ['AMK 10,7 + IFD', 'bdk'],
    ['AMK 10,7 + RAM 8,09', 'session'],
    ['RAM 8,09 + AMK 2,5', 'session'],
    ['TMK 12 + RAM 8,09', 'session'],
    ['XYZ 5 + IFD', 'unknown'],
    ['XYZ 5 + TMK 12', 'unknown'],
    ['TMK 12 + IFD', 'other'],
    ['IFD', 'travel'],
    ['', 'unknown'],
    ['séance de rééducation', 'unknown'],
  ])('%j stands for %s', (text, kind) => expect(one(text).kind).toBe(kind));
  it('shows its acts one by one', () => {
    const kinds = classifyActs('AMK 10,7 + RAM 8,09 + IFD', civilDate(TODAY));
    expect(kinds.map(({ kind }) => kind)).toEqual(['bdk', 'session', 'travel']);
  });
});

describe('the article of an act', () => {
  it.each([
    ['RAM 8,09', 'II.1.A'],
    // No line in the table, but every line of its letter is there.
    ['RAM 8,99', 'II.1.A'],
    ['NMI 9', 'II.4'],
    // II.2 or II.4.
    ['NMI 12', null],
    ['AMK 8', null],
    ['XYZ 5', null],
    ['IFD', null],
  ])('%s: %s', (text, article) => expect(articleOf(one(text))).toBe(article));
});

describe('the act table', () => {
  const tables = ACT_PERIODS.map(({ from, value }) => [from ?? 'the beginning', value] as const);

  it('holds every day once', () => expect(faults(ACT_PERIODS)).toEqual([]));
  it.each(tables)('from %s: names each letter and coefficient once', (_, { acts }) => {
    const names = acts.map(formatAct);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
  it.each(tables)('from %s: no travel code and no other letter among its acts', (_, table) => {
    const letters = [...table.sessionLetters, ...table.acts.map(({ letter }) => letter)];
    const beside = new Set([...TRAVEL_CODES, ...OTHER_LETTERS]);
    expect(letters.filter((letter) => beside.has(letter))).toEqual([]);
  });
  it.each(tables)(
    'from %s: the letter of each session is one of its session letters',
    (_, table) => {
      const sessions = table.acts.filter(({ kind }) => kind === 'session');
      expect(sessions.filter(({ letter }) => !table.sessionLetters.includes(letter))).toEqual([]);
    },
  );
  it('has thresholds on sessions only, and the year’s above the episode’s', () => {
    for (const { kind, priorAgreementFrom, rollingFrom } of EVERY) {
      expect(priorAgreementFrom === undefined || kind === 'session').toBe(true);
      expect((rollingFrom ?? Infinity) > (priorAgreementFrom ?? -Infinity)).toBe(true);
    }
  });

  it('is read back however its acts are written', () => {
    const ways = writtenEachWay(EVERY);
    expect(ways.length).toBeGreaterThan(1000);
    const misread = ways.filter(({ text, name }) => {
      const read = readActs(text);
      const names = (read.ok ? read.acts : []).map(formatAct);
      return names.join() !== name || parseActs(text).map(formatAct).join() !== name;
    });
    expect(misread).toEqual([]);
  });
});

/** Letters of sessions, each with a coefficient that no table gives to anything else. */
const BESIDE = new Set(EVERY.filter(({ kind }) => kind !== 'session').map(formatAct));
const anySession = fc
  .record({
    letter: fc.constantFrom(
      ...ACT_PERIODS.flatMap(({ value }) => value.sessionLetters),
      ...LEGACY_ACTS.map(({ letter }) => letter),
    ),
    coefficient: fc.integer({ min: 1, max: 9999 }).map((n) => n / 100),
  })
  .filter((act) => !BESIDE.has(formatAct(act)));
const anyDate = fc
  .integer({ min: 0, max: 2921 })
  .map((days) => addDays(civilDate('2024-01-01'), days));
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom('IFD', 'RAV', 'AMK', 'xyz', 'TMK', '1', '2,5', '8,09', ' ', '+', 'x', '€'),
    )
    .map((parts) => parts.join('')),
);

describe('whatever stands in a cell, on any day from 2024 to 2031', () => {
  it('is classified', () => {
    fc.assert(
      fc.property(anyText, anyDate, (text, date) => {
        const { kind, toCheck, doubt } = classifyLine(text, date);
        expect(kind).toBeTruthy();
        expect(toCheck).toBe(doubt !== null);
        expect(kind === 'unknown').toBe(doubt === 'unknown-letter');
      }),
      runs(500),
    );
  });
  it('counts as a session where a session letter stands in it', () => {
    fc.assert(
      fc.property(anyText, anySession, anyText, anyDate, (before, act, after, date) => {
        const text = `${before} ${formatAct(act)} ${after}`;
        expect(classifyLine(text, date).kind).toBe('session');
      }),
      runs(1000),
    );
  });
  it('counts with no coefficient at all', () => {
    fc.assert(
      fc.property(anySession, anyDate, ({ letter }, date) => {
        const bare = classifyAct({ letter, coefficient: null }, date);
        expect(bare).toMatchObject({ kind: 'session', toCheck: true });
      }),
      runs(300),
    );
  });
});

/** Comma or point, with and without trailing zero, attached, reversed, in small letters. */
function writtenEachWay(acts: readonly ActEntry[]): { text: string; name: string }[] {
  return acts.flatMap((act) => {
    const { letter, coefficient } = act;
    const plain = String(coefficient);
    const padded = plain.includes('.') ? `${plain}0` : `${plain}.0`;
    const numbers = [plain, padded].flatMap((number) => [number, number.replace('.', ',')]);
    const texts = numbers.flatMap((number) => [
      `${letter} ${number}`,
      `${letter}${number}`,
      `${number} ${letter}`,
      `${number}${letter}`,
      `${letter.toLowerCase()} ${number}`,
    ]);
    return texts.map((text) => ({ text, name: formatAct(act) }));
  });
}
