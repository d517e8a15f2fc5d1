import type { Absence } from '../domain/profile.ts';
import type { BrowserSettings } from '../platform/browser-settings.ts';

/** Messages about this browser and this practice, beside what is counted. */
export interface UiBrowser {
  /** What she chose for this browser: language, initials, reminders. Only what changes is named. */
  'ui/set-browser': { request: { changes: Partial<BrowserSettings> }; response: null };
  /** `until`: an instant in milliseconds since 1970; null: until she resumes. */
  'ui/pause-site': { request: { origin: string; until: number | null }; response: null };
  'ui/resume-site': { request: { origin: string }; response: null };
  /** A new absence of that practitioner, or one whose days changed. */
  'ui/save-absence': { request: { rpps: string; absence: Absence }; response: null };
  'ui/remove-absence': { request: { rpps: string; id: string }; response: null };
}
