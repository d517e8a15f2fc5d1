import { z } from './zod.ts';
import { readSession, writeSession } from './session.ts';

const KEY = 'errors';
const MOST = 20;

const entrySchema = z.object({ code: z.string(), message: z.string(), at: z.number() });

/** What went wrong since the browser started: codes of ours, never what a page or a person said. */
export type LoggedError = z.infer<typeof entrySchema>;

/** Notes a refusal or a failure by its code. Never throws: what failed is told anyway. */
export async function logError(entry: LoggedError): Promise<void> {
  try {
    await writeSession(KEY, [entry, ...(await readErrors())].slice(0, MOST));
  } catch {
    // A log that cannot be kept is no second failure.
  }
}

/** The latest ones, newest first; gone when the browser closes. */
export async function readErrors(): Promise<LoggedError[]> {
  const kept = z.array(entrySchema).safeParse(await readSession(KEY));
  return kept.success ? kept.data : [];
}
