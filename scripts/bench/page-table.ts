import { precision, recall, type Count } from './page-score.ts';

/** A head and rows of as many cells; the first column names the row. */
export interface Table {
  head: readonly string[];
  rows: readonly (readonly string[])[];
}

export const COUNT_HEAD = ['right', 'wrong', 'missing', 'precision', 'recall'];

/** The cells under `COUNT_HEAD`. */
export function countCells(count: Count): string[] {
  const percent = (share: number | null) =>
    share === null ? '–' : `${(share * 100).toFixed(1)} %`;
  return [
    String(count.right),
    String(count.wrong),
    String(count.missing),
    percent(precision(count)),
    percent(recall(count)),
  ];
}

export function printTable({ head, rows }: Table): void {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  console.log('');
  for (const row of all) {
    const cells = row.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    });
    console.log(`  ${cells.join('  ')}`);
  }
}
