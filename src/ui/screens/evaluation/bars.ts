import type { Bar } from '../../components/BarChart.tsx';
import { cellWords, type TextTable } from './report-words.ts';

/** The bars of a table, of all episodes; null where lines are not of one kind. */
export function barsOf({ id, rows }: TextTable): Bar[] | null {
  if (id !== 'distribution' && id !== 'types') return null;
  return rows.map(({ label, cells: [all], unit }) => ({
    label,
    value: all?.kind === 'value' ? all.value : null,
    words: all ? cellWords(all, unit) : '',
  }));
}
