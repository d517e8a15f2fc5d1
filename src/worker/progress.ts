import { removeSession, writeSession } from '../platform/session.ts';

/** Where a screen reads how far a long work is: `{done, of}`. */
const PROGRESS = 'progress';

export function showProgress(done: number, of: number): void {
  void writeSession(PROGRESS, { done, of });
}

export async function clearProgress(): Promise<void> {
  await removeSession(PROGRESS);
}
