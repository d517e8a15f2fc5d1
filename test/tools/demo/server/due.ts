import type { DueSession } from '../model.ts';

const ROWS: Record<number, [string, string, string][]> = {
  1: [
    ['2026-10-01', 'AMK 10,7 + IFD', '26,15'],
    ['2026-10-05', 'RAM 8,09', '17,88'],
    ['2026-10-08', 'RAM 8,09', '17,88'],
  ],
  2: [
    ['2026-10-06', 'VIM 8,11', '17,92'],
    ['2026-10-09', 'VIM 8,11', '17,92'],
  ],
};

/** What the full invoice screen proposes for a treatment: always the same, whatever was billed. */
export function dueSessions(treatmentId: number): DueSession[] {
  return (ROWS[treatmentId] ?? []).map(([date, act, amount]) => ({ date, act, amount }));
}
