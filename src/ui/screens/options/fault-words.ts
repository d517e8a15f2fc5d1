import type { IdentifierError } from '../../../domain/identifiers.ts';
import { t } from '../../../platform/words.ts';
import type { Fault } from './profile-faults.ts';

const WORDS = {
  missing: 'common.missing',
  department: 'options.departmentWrong',
  date: 'common.dateMissing',
} as const;

const EXPECTED = { rpps: 11, am: 9, finess: 9 } as const;

/** What is wrong at a field, and what would be right. */
export function faultWords(fault: Fault): string {
  if ('error' in fault) return identifierWords(fault.kind, fault.error, fault.length);
  return t(WORDS[fault.kind]);
}

/** True while a number is simply not finished: said as a note, not as an error. */
export function isUnfinished(fault: Fault): boolean {
  if (!('error' in fault)) return false;
  return fault.error === 'length' && fault.length < EXPECTED[fault.kind];
}

/** True when nothing was typed. */
export function isEmpty(fault: Fault): boolean {
  return fault.kind === 'missing' || ('error' in fault && fault.error === 'empty');
}

function identifierWords(
  what: keyof typeof EXPECTED,
  error: IdentifierError,
  length: number,
): string {
  if (error === 'empty') return t('common.missing');
  if (error === 'length') return t(`identifier.${what}.length`, length);
  return t(`identifier.${what}.${error}`);
}
