import { csvOf } from '../../../evaluation/csv.ts';
import type { Cell } from '../../../evaluation/report.ts';
import { t } from '../../../platform/words.ts';
import type { AboutLine } from './about.ts';
import type { ReportText, Unit } from './report-words.ts';

/** The spreadsheet: what it is about, its tables one below the other, definitions and limits. */
export function evaluationCsv(about: readonly AboutLine[], text: ReportText): string {
  const tables = text.tables.flatMap(({ heading, first, rows }) => [
    [],
    [heading],
    [first, ...text.columns, t('evaluation.column.unit')],
    ...rows.map(({ label, cells, unit }) => [
      label,
      ...cells.map((cell) => cellValue(cell, unit)),
      t(`evaluation.unit.${unit}`),
    ]),
  ]);
  const lines = (heading: string, all: readonly string[]) => [
    [],
    [heading],
    ...all.map((line) => [line]),
  ];
  return csvOf([
    [t('evaluation.paper.title')],
    ...about.map(({ label, plain }) => [label, ...plain]),
    ...tables,
    ...lines(t('evaluation.section.share'), text.share),
    ...lines(t('evaluation.section.definitions'), text.definitions),
    ...lines(t('evaluation.section.limits'), text.limits),
  ]);
}

function cellValue(cell: Cell, unit: Unit): string | number {
  if (cell.kind === 'none') return '';
  if (cell.kind !== 'value') return t(`evaluation.cell.${cell.kind}`);
  return unit === 'percent' ? 100 * cell.value : cell.value;
}
