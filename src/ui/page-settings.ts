import {
  NO_BROWSER_SETTINGS,
  readBrowserSettings,
  watchBrowserSettings,
  type BrowserSettings,
} from '../platform/browser-settings.ts';
import { speakAs } from '../platform/chosen-language.ts';
import { ownPageWords } from '../platform/own-page-words.ts';

let settings: BrowserSettings = NO_BROWSER_SETTINGS;

/** What she chose for this browser, as this page knows it. */
export function pageSettings(): BrowserSettings {
  return settings;
}

/**
 * Reads what she chose for this browser, and speaks her language, before anything is drawn. Initials follow
 * at once when she changes them elsewhere; the language with the next opening, since a page that is being
 * typed in is not thrown away.
 */
export async function settlePage(): Promise<void> {
  settings = await readBrowserSettings();
  await speakAs(settings.language, ownPageWords);
  watchBrowserSettings((changed) => (settings = changed));
}
