import { raiseRevision } from '../ledger/append.ts';
import { theFront } from '../ledger/front.ts';
import type { UiBrowser } from '../messages/browser-shapes.ts';
import type { UiRequest } from '../messages/schemas.ts';
import {
  changeBrowserSettings,
  readBrowserSettings,
  watchBrowserSettings,
} from '../platform/browser-settings.ts';
import { speakAs, unlikeBrowser } from '../platform/chosen-language.ts';
import { patternOf } from '../platform/permissions.ts';
import { speakAsBrowserInTabs } from '../platform/scripting.ts';
import { workerWords } from '../platform/worker-words.ts';
import { removeAbsence, saveAbsence } from './absences.ts';
import { remindIfDue } from './reminder-alarm.ts';
import { activeSites, pauseSite, reconcile, resumeSite } from './sites.ts';
import { openWorld } from './world.ts';

type Handlers = { [N in keyof UiBrowser]: (request: UiRequest<N>) => Promise<null> };

/** What our own pages may change of this browser and this practice. */
export const uiBrowser: Handlers = {
  'ui/set-browser': async ({ changes }) => {
    await setBrowser(changes);
    return null;
  },
  'ui/pause-site': async ({ origin, until }) => {
    await pauseSite(origin, until);
    return null;
  },
  'ui/resume-site': async ({ origin }) => {
    await resumeSite(origin);
    return null;
  },
  'ui/save-absence': async (request) => {
    await saveAbsence(await openWorld(), request);
    return null;
  },
  'ui/remove-absence': async (request) => {
    await removeAbsence(await openWorld(), request);
    return null;
  },
};

async function setBrowser(changes: UiRequest<'ui/set-browser'>['changes']): Promise<void> {
  const { language } = await changeBrowserSettings(present(changes));
  if (changes.language !== undefined) await changeLanguage(language);
  // Switched on, she sees at once what they look like where something is due.
  if (changes.reminders === true) void remindIfDue();
  // Open pages and the overlay ask again, and say it anew.
  const front = theFront();
  await front.transaction('rw', front.meta, () => raiseRevision(front));
}

async function changeLanguage(language: 'fr' | 'en' | null): Promise<void> {
  await speakAs(language, workerWords);
  await reconcile({ inject: true });
  if (unlikeBrowser(language) === null) {
    await speakAsBrowserInTabs((await activeSites()).map(patternOf));
  }
}

/** A key without a value is no change. */
function present<T extends object>(said: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const kept = Object.entries(said).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** What the worker says is in her language from the first word on; whoever speaks waits for this. */
export async function speakInWorker(): Promise<void> {
  watchBrowserSettings(({ language }) => void speakAs(language, workerWords));
  await speakAs((await readBrowserSettings()).language, workerWords);
}
