import type { RowRefusal } from '../../../../backup/past/rows.ts';
import { MOST_ROWS } from '../../../../backup/past/table.ts';
import type { FileFault } from '../../../../backup/past/text.ts';
import { t } from '../../../../platform/words.ts';

const FAULTS = {
  empty: 'imports.fault.empty',
  'too-large': 'imports.fault.tooLarge',
  workbook: 'imports.fault.workbook',
  'not-text': 'imports.fault.notText',
  'no-columns': 'imports.fault.noColumns',
} as const satisfies Partial<Record<FileFault['fault'], string>>;

/** Why a file cannot be read, and the way out. */
export function faultWords({ fault, line }: FileFault): string {
  if (fault === 'quotes') return t('imports.fault.quotes', [String(line ?? '')]);
  if (fault === 'too-many') {
    return t('imports.fault.tooMany', [new Intl.NumberFormat(t('locale')).format(MOST_ROWS)]);
  }
  return t(FAULTS[fault]);
}

const REFUSALS = {
  'no-patient': 'imports.refusal.noPatient',
  names: 'imports.refusal.names',
  'no-birth': 'imports.refusal.noBirth',
  'bad-birth': 'imports.refusal.badBirth',
  'unsure-birth': 'imports.refusal.unsureBirth',
  'no-date': 'imports.refusal.noDate',
  'bad-date': 'imports.refusal.badDate',
  'unsure-date': 'imports.refusal.unsureDate',
  'month-first': 'imports.refusal.monthFirst',
  'future-date': 'imports.refusal.futureDate',
  'before-birth': 'imports.refusal.beforeBirth',
  'too-long': 'imports.refusal.tooLong',
  'too-many': 'imports.refusal.tooMany',
} as const satisfies Record<RowRefusal, string>;

/** Why a line gives no session. */
export function refusalWords(why: RowRefusal): string {
  return t(REFUSALS[why]);
}

const LINES_NAMED = 12;

/** « lignes 3, 8, 12 et 40 autres » */
export function lineWords(lines: readonly number[]): string {
  const named = lines.slice(0, LINES_NAMED).join(', ');
  const more = lines.length - LINES_NAMED;
  const words = t('imports.lines', lines.length, [named]);
  return more > 0 ? `${words} ${t('imports.moreLines', more, [String(more)])}` : words;
}
