import { describe, expect, it } from 'vitest';
import { addDays, civilDate } from '../domain/civil-date.ts';
import { ageOf } from './age-of-backup.ts';
import { dailyName, monthlyName, nameByHand } from './file-names.ts';

describe('the names of backups', () => {
  it('seven by day and twelve by month, however long it runs', () => {
    const days = Array.from({ length: 800 }, (_, n) => addDays(civilDate('2026-11-22'), n));
    expect(new Set(days.map(dailyName)).size).toBe(7);
    expect(new Set(days.map(monthlyName)).size).toBe(12);
  });
  it('say the day of the week in French, and the month by its number', () => {
    expect(dailyName(civilDate('2026-11-22'))).toBe('Neuvieme/neuvieme-dimanche.age');
    expect(dailyName(civilDate('2026-11-23'))).toBe('Neuvieme/neuvieme-lundi.age');
    expect(monthlyName(civilDate('2026-03-01'))).toBe('Neuvieme/neuvieme-mois-03.age');
    expect(nameByHand(civilDate('2026-11-22'), 'json')).toBe('neuvieme-2026-11-22.json');
  });
});

describe('the age of the last backup', () => {
  const now = Date.parse('2026-11-22T12:00:00Z');
  const days = (n: number) => ({ at: now - n * 86_400_000 });
  it.each([
    [null, { level: 'none' }],
    [{ at: null }, { level: 'none' }],
    [days(0), { level: 'fresh', days: 0 }],
    [days(6.99), { level: 'fresh', days: 6 }],
    [days(7), { level: 'old', days: 7 }],
    [days(29.99), { level: 'old', days: 29 }],
    [days(30), { level: 'very-old', days: 30 }],
    [days(-2), { level: 'fresh', days: 0 }],
  ])('%j is %j', (backup, age) => {
    expect(ageOf(backup, now)).toEqual(age);
  });
});
