import { describe, expect, it } from 'vitest';
import { civilDate } from '../domain/civil-date.ts';
import { concernedBy } from './absences.ts';

const ABSENCE = { from: civilDate('2026-12-21'), to: civilDate('2027-01-03') };
const OPEN = { closedOn: null, prescriptions: [] };
const on = (date: string | null) => (date === null ? null : civilDate(date));
const said = (deadline: string | null, forecast: string | null, episode: object = {}) =>
  concernedBy(ABSENCE, { ...OPEN, ...episode }, { deadline: on(deadline), forecast: on(forecast) });

describe('an absence, and the open episodes (ELI-03)', () => {
  it.each([
    ['the day before it', '2026-12-20', []],
    ['on its first day', '2026-12-21', ['deadline']],
    ['on its last day', '2027-01-03', ['deadline']],
    ['after it', '2027-01-04', ['goes-on']],
  ])('three months that end %s', (_, deadline, reasons) =>
    expect(said(deadline, null)).toEqual(reasons),
  );
  it.each([
    ['2026-12-20', ['goes-on']],
    ['2026-12-21', ['forecast']],
    ['2027-01-03', ['forecast']],
    ['2027-01-04', ['goes-on']],
  ])('an eighth session expected on %s', (forecast, reasons) =>
    expect(said('2027-02-15', forecast)).toEqual(reasons),
  );
  it('both limits within it are both named', () => {
    expect(said('2026-12-30', '2026-12-24')).toEqual(['forecast', 'deadline']);
  });
  it('a diagnosis lifts the limit, not the need: the care goes on', () => {
    expect(said(null, null)).toEqual(['goes-on']);
  });
  it('a closed episode is nobody’s question', () => {
    expect(said(null, null, { closedOn: civilDate('2026-12-01') })).toEqual([]);
  });
  it.each([
    ['2026-12-21', true, []],
    ['2026-12-22', true, ['goes-on']],
    ['2026-12-01', false, ['goes-on']],
  ])('an ordonnance of %s, for the same complaint: %s', (date, sameComplaint, reasons) => {
    const prescriptions = [{ date: civilDate(date), author: 'Dr EXEMPLE', sameComplaint }];
    expect(said(null, null, { prescriptions })).toEqual(reasons);
  });
});
