import { GROUPS, type Figures, type GroupId, type TypeId } from '../../../evaluation/figures.ts';
import type { Cell, Report, Row, SummaryId } from '../../../evaluation/report.ts';
import { t } from '../../../platform/words.ts';
import { limitLines } from './limit-words.ts';
import { shareWords } from './share-words.ts';

/** What a number counts. */
export type Unit = 'count' | 'sessions' | 'percent' | 'days';

/** One line of a table, ready to be written: its words, its unit and its three cells. */
export interface TextRow {
  label: string;
  unit: Unit;
  cells: Cell[];
}

/** A table with the words of its heading and of its first column. */
export interface TextTable {
  id: 'summary' | 'distribution' | 'types' | 'typeSessions';
  heading: string;
  first: string;
  rows: TextRow[];
}

/** The whole evaluation in words, the same for the screen, the spreadsheet and the paper. */
export interface ReportText {
  tables: TextTable[];
  columns: string[];
  share: string[];
  definitions: string[];
  limits: string[];
}

const UNITS: Partial<Record<SummaryId, Unit>> = {
  meanSessions: 'sessions',
  medianSessions: 'sessions',
  mostSessions: 'sessions',
  referredShare: 'percent',
  referralMedian: 'days',
  referralLeast: 'days',
  referralMost: 'days',
};

/** Puts a report and what it cannot see into words. */
export function reportText(report: Report, figures: Figures): ReportText {
  const rows = <Id extends string>(
    all: readonly Row<Id>[],
    label: (id: Id) => string,
    unit: (id: Id) => Unit = () => 'count',
  ) =>
    all.map(({ id, cells }) => ({
      label: label(id),
      unit: unit(id),
      cells: GROUPS.map((group) => cells[group]),
    }));
  return {
    columns: GROUPS.map((group) => groupWords(group)),
    tables: [
      {
        id: 'summary',
        heading: t('evaluation.section.summary'),
        first: t('evaluation.column.indicator'),
        rows: rows(
          report.summary,
          (id) => t(`evaluation.row.${id}`),
          (id) => UNITS[id] ?? 'count',
        ),
      },
      {
        id: 'distribution',
        heading: t('evaluation.section.distribution'),
        first: t('evaluation.column.sessions'),
        rows: rows(report.distribution, classWords),
      },
      {
        id: 'types',
        heading: t('evaluation.section.types'),
        first: t('evaluation.column.type'),
        rows: rows(report.typeEpisodes, typeWords),
      },
      {
        id: 'typeSessions',
        heading: t('evaluation.section.typeSessions'),
        first: t('evaluation.column.type'),
        rows: rows(report.typeSessions, typeWords),
      },
    ],
    share: shareWords(figures.share, report.masked),
    definitions: definitionLines(report.masked),
    limits: limitLines(report, figures),
  };
}

/** « Avec diagnostic préalable » */
export function groupWords(group: GroupId): string {
  return t(`evaluation.column.${group}`);
}

/** `9-12` → « 9 à 12 »; `21-` → « 21 et plus »; `0` → « Aucune ». */
export function classWords(id: string): string {
  const [from = '', to] = id.split('-');
  if (to === undefined) return t('evaluation.class.none');
  return to === '' ? t('evaluation.class.over', [from]) : t('evaluation.class.one', [from, to]);
}

const TYPES: Readonly<Record<string, string>> = {
  'II.1': 'locomotor',
  'II.2': 'rheumatic',
  'II.3': 'abdominal',
  'II.4': 'neurological',
  'II.5': 'respiratory',
  'II.6': 'face',
  'II.7': 'vascular',
  'II.8': 'perineal',
  'II.9': 'elderly',
  'II.10': 'burns',
  'II.11': 'palliative',
  other: 'other',
};

/** « Appareil locomoteur… (article 1) »; an article that has no words here is named by its number. */
export function typeWords(type: TypeId): string {
  const key = TYPES[type];
  return key === undefined
    ? t('evaluation.type.article', [type])
    : t(`evaluation.type.${key}` as 'evaluation.type.other');
}

/** A cell as it is read: « 12,5 % », « 3 jours », « < 5 ». */
export function cellWords(cell: Cell, unit: Unit): string {
  if (cell.kind !== 'value') return t(`evaluation.cell.${cell.kind}`);
  const { value } = cell;
  switch (unit) {
    case 'percent':
      return t('evaluation.cell.percent', [readable(100 * value)]);
    case 'days':
      return t('evaluation.cell.days', Math.ceil(value), [readable(value)]);
    case 'count':
    case 'sessions':
      return readable(value);
  }
}

/** One decimal at the most, as her language writes numbers. */
export function readable(value: number): string {
  return new Intl.NumberFormat(t('locale'), { maximumFractionDigits: 1 }).format(value);
}

const DEFINED = [
  'episode',
  'patients',
  'sessions',
  'diagnosis',
  'types',
  'adverse',
  'referred',
  'delay',
  'share',
] as const;

function definitionLines(masked: boolean): string[] {
  return [
    t('evaluation.definition.ours'),
    ...DEFINED.map((key) => t(`evaluation.definition.${key}`)),
    ...(masked ? [t('evaluation.definition.masking')] : []),
  ];
}
