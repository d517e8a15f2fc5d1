import { MessageRefused } from '../messages/send.ts';
import { t } from '../platform/words.ts';

const KEYS = {
  'bad-message': 'error.badMessage',
  'not-enabled': 'error.notEnabled',
  'no-profile': 'error.noProfile',
  locked: 'error.locked',
  'no-episode': 'error.noEpisode',
  'unknown-patient': 'error.unknownPatient',
  'same-day': 'error.sameDay',
  'future-date': 'error.futureDate',
  storage: 'error.storage',
  internal: 'error.internal',
  unreachable: 'error.unreachable',
} as const satisfies Record<MessageRefused['code'], string>;

/** The cause and the way out, for any failure of a write. */
export function wordsOfFailure(error: unknown): string {
  return t(error instanceof MessageRefused ? KEYS[error.code] : 'error.internal');
}

/** True when the worker refused for this very reason. */
export function isRefusal(error: unknown, code: MessageRefused['code']): boolean {
  return error instanceof MessageRefused && error.code === code;
}
