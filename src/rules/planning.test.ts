import { describe, expect, it } from 'vitest';
import { invoice } from '../../test/fakes/draft.ts';
import { civilDate } from '../domain/civil-date.ts';
import type { FormDraft } from '../domain/draft.ts';
import { checkPlanning } from './planning.ts';

const START = civilDate('2025-11-30');
const plan = (rest: Partial<FormDraft>) =>
  checkPlanning(invoice([], { kind: 'treatment', ...rest }), START);

describe('a treatment planned without diagnosis (PLA-01)', () => {
  it('eight sessions over three months are fine', () => {
    expect(plan({ planned: 8, validityMonths: 3 })).toEqual([]);
    expect(plan({})).toEqual([]);
  });
  it('nine are warned about, with the end of the three months', () => {
    expect(plan({ planned: 9 })).toMatchObject([
      {
        message: 'PLA_01_sessions',
        severity: 'warn',
        values: { planned: 9, end: '2026-02-28' },
      },
    ]);
  });
  it('the twelve months that tools propose are warned about', () => {
    expect(plan({ validityMonths: 12 })).toMatchObject([
      { message: 'PLA_01_months', severity: 'warn', values: { months: 12 } },
    ]);
  });
  it('never speaks on an invoice', () => {
    expect(checkPlanning(invoice([], { planned: 30, validityMonths: 12 }), START)).toEqual([]);
  });
});
