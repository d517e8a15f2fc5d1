import { browser } from './browser.ts';
import { readSession, removeSession, watchSession, writeSession } from './session.ts';

/**
 * What she has typed into a form and not sent. In memory, where no page reads it, until it is sent or given
 * up, the browser closes, or Neuvième is locked.
 */
const UNDER = 'typed|';

export function readTyped(form: string): Promise<unknown> {
  return readSession(UNDER + form);
}

export function keepTyped(form: string, text: unknown): Promise<void> {
  return writeSession(UNDER + form, text);
}

export function forgetTyped(form: string): Promise<void> {
  return removeSession(UNDER + form);
}

/** Calls back whenever it changes. Returns the function that stops it. */
export function watchTyped(form: string, onChange: (text: unknown) => void): () => void {
  return watchSession(UNDER + form, onChange);
}

/** Wipes what was typed into any form: a patient's name may be among it. */
export async function forgetAllTyped(): Promise<void> {
  const kept = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(kept.filter((key) => key.startsWith(UNDER)));
}
