import { describe, expect, it } from 'vitest';
import { civilDate } from './civil-date.ts';
import { controlUntil } from './control-period.ts';

const days = (...list: string[]) => list.map((day) => ({ day: civilDate(day) }));

describe('how long a control may ask', () => {
  it('three years after the latest day, whatever the order', () => {
    expect(controlUntil(days('2026-11-16', '2026-10-01'))).toBe('2029-11-16');
    expect(controlUntil(days('2024-02-29'))).toBe('2027-02-28');
  });
  it('nothing was written: nothing to ask', () => {
    expect(controlUntil([])).toBeNull();
  });
});
