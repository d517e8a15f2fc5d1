import { browser } from './browser.ts';

/**
 * What lives as long as the browser and never touches the disk. Content scripts cannot read it; the
 * worker may be killed in between. Values are plain JSON.
 */
export async function readSession(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

export async function writeSession(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value });
}

export async function removeSession(key: string): Promise<void> {
  await browser.storage.session.remove(key);
}

/** Calls back whenever the value changes, whoever changed it. Returns the function that stops it. */
export function watchSession(key: string, onChange: (value: unknown) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (key in changes) onChange(changes[key]?.newValue);
  };
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
