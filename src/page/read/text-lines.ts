import type { DraftLine } from '../../domain/draft.ts';
import { canon } from '../find/canon.ts';
import type { Classified } from '../find/classify.ts';
import { Headers } from '../find/grid.ts';
import type { Root } from '../find/roots.ts';
import { rowOf } from '../find/groups.ts';
import { decide } from '../find/score.ts';
import type { ShownLine } from './lines.ts';
import { dateIn, textIn } from './values.ts';

const MOST_ROWS = 120;

/**
 * Sessions that stand as text in rows: what an agenda sent, with a box to tick or none. Only in a table
 * whose headers name a session's date and an act; a row whose box is not ticked is not billed.
 */
export function readTextLines(
  roots: readonly Root[],
  fields: readonly Classified[],
  without: 'box-needed' | 'box-or-none',
): ShownLine[] {
  const headers = new Headers();
  const ticks = fields.filter(({ role }) => role === 'session-tick').map(({ field }) => field);
  const rows =
    without === 'box-needed' ? ticks.flatMap((tick) => rowOf(tick) ?? []) : rowsIn(roots);
  return rows.slice(0, MOST_ROWS).flatMap((row) => {
    const tick = ticks.find((one) => row.contains(one));
    if (tick instanceof HTMLInputElement ? !tick.checked : without === 'box-needed') return [];
    return lineIn(row, headers, fields);
  });
}

function rowsIn(roots: readonly Root[]): Element[] {
  return roots.flatMap((root) => [...root.querySelectorAll('tbody tr,[role=row]')]);
}

function lineIn(row: Element, headers: Headers, fields: readonly Classified[]): ShownLine[] {
  if (fields.some(({ field, role }) => role === 'session-date' && row.contains(field))) return [];
  let date: DraftLine['date'] | null = null;
  let act = '';
  for (const cell of row.children) {
    const over = canon(headers.over(cell));
    const role = over && decide([{ source: 'header', text: over }], ['sessions'], null)?.role;
    if (role === 'session-date') date ??= dateIn(cell);
    if (role === 'session-act') act ||= textIn(cell);
  }
  return date === null || act === '' ? [] : [{ date, act: act.slice(0, 200), row }];
}
