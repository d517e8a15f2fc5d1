import { browser } from './browser.ts';
import { z } from './zod.ts';

const KEY = 'browser-settings';

export const languageSchema = z.enum(['fr', 'en']);
export type Language = z.infer<typeof languageSchema>;

/** What she chose for this browser, whoever bills on it. A value that is none of these is as if not said. */
export const browserSettingsSchema = z.object({
  /** Null: that of the browser. */
  language: languageSchema.nullable().catch(null),
  /** Initials in place of patients' names, in lists that somebody else might see. */
  discreet: z.boolean().catch(false),
  /** One notification a day at most, without a name. */
  reminders: z.boolean().catch(false),
});
export type BrowserSettings = z.infer<typeof browserSettingsSchema>;

export const NO_BROWSER_SETTINGS: BrowserSettings = {
  language: null,
  discreet: false,
  reminders: false,
};

/**
 * As she set them. They lie in `storage.local`, which content scripts can read: nothing about a patient or
 * about her. What cannot be read is as if nothing was chosen.
 */
export async function readBrowserSettings(): Promise<BrowserSettings> {
  try {
    return parse((await browser.storage.local.get(KEY))[KEY]);
  } catch {
    return NO_BROWSER_SETTINGS;
  }
}

/** Changes some of them; the others stay. Resolves to all of them. */
export async function changeBrowserSettings(
  changes: Partial<BrowserSettings>,
): Promise<BrowserSettings> {
  const next = browserSettingsSchema.parse({ ...(await readBrowserSettings()), ...changes });
  await browser.storage.local.set({ [KEY]: next });
  return next;
}

/** Calls back whenever they change, whoever changed them. Returns the function that stops it. */
export function watchBrowserSettings(onChange: (settings: BrowserSettings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) onChange(parse(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function parse(value: unknown): BrowserSettings {
  const parsed = browserSettingsSchema.safeParse(value ?? {});
  return parsed.success ? parsed.data : NO_BROWSER_SETTINGS;
}
