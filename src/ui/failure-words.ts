import { errorWords } from '../messages/error-words.ts';
import { MessageRefused } from '../messages/send.ts';

/** The cause and the way out, for any failure of a write. */
export function wordsOfFailure(error: unknown): string {
  return errorWords(error instanceof MessageRefused ? error.code : 'internal');
}

/** True when the worker refused for this very reason. */
export function isRefusal(error: unknown, code: MessageRefused['code']): boolean {
  return error instanceof MessageRefused && error.code === code;
}
