import { t } from '../platform/words.ts';
import type { ErrorCode } from './shapes.ts';

const KEYS = {
  'bad-message': 'error.badMessage',
  'not-enabled': 'error.notEnabled',
  'no-profile': 'error.noProfile',
  locked: 'error.locked',
  'no-episode': 'error.noEpisode',
  'no-fact': 'error.noFact',
  'holds-sessions': 'error.holdsSessions',
  'unknown-patient': 'error.unknownPatient',
  'same-day': 'error.sameDay',
  'future-date': 'error.futureDate',
  'before-episode': 'error.beforeEpisode',
  'before-session': 'error.beforeSession',
  'restore-stale': 'error.restoreStale',
  'no-import': 'error.noImport',
  'same-practitioner': 'error.samePractitioner',
  'last-practitioner': 'error.lastPractitioner',
  'wrong-passphrase': 'error.wrongPassphrase',
  'weak-passphrase': 'error.weakPassphrase',
  'bad-words': 'error.badWords',
  'other-sheet': 'error.otherSheet',
  newer: 'error.newer',
  full: 'error.full',
  storage: 'error.storage',
  internal: 'error.internal',
  unreachable: 'error.unreachable',
} as const satisfies Record<ErrorCode | 'unreachable', string>;

/** The cause and the way out of a refusal, by its code; an unknown code is our own fault. */
export function errorWords(code: string): string {
  return t(isCode(code) ? KEYS[code] : 'error.internal');
}

function isCode(code: string): code is keyof typeof KEYS {
  return Object.hasOwn(KEYS, code);
}
