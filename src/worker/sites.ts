import { theFront } from '../ledger/front.ts';
import { isPaused, readSiteRows, writePause } from '../ledger/pauses.ts';
import { writeSite } from '../ledger/settings.ts';
import { hasSite, patternOf } from '../platform/permissions.ts';
import { readBrowserSettings } from '../platform/browser-settings.ts';
import { unlikeBrowser } from '../platform/chosen-language.ts';
import { systemClock, type Clock } from '../platform/clock.ts';
import { injectIntoOpenTabs, registerPageScript } from '../platform/scripting.ts';
import { planPauseEnd } from './pause-alarm.ts';
import { tellAllTabs } from './broadcast.ts';
import { createTurn } from './turn.ts';

/**
 * The page script runs where the kiné switched a site on **and** the browser granted it; neither alone
 * is enough. « On all sites » in the browser's menu does not put it everywhere. Where she paused it, not now.
 */
export async function activeSites(front = theFront(), now: Clock = systemClock): Promise<string[]> {
  const rows = await readSiteRows({ front });
  const sites = rows.filter((row) => !isPaused(row, now())).map(({ origin }) => origin);
  const granted = await Promise.all(sites.map(hasSite));
  return sites.filter((_, index) => granted[index]);
}

/** True when a content script on this exact origin may speak. */
export async function isActive(origin: string): Promise<boolean> {
  return (await activeSites()).includes(origin);
}

/** Makes the registration equal to the table. `inject`: also reach the tabs that are already open. */
export function reconcile({ inject }: { inject: boolean }): Promise<void> {
  return inTurn(async () => {
    const matches = [...new Set((await activeSites()).map(patternOf))];
    const language = unlikeBrowser((await readBrowserSettings()).language);
    await registerPageScript(matches, language);
    if (inject) await injectIntoOpenTabs(matches, language);
  });
}

/** Switches a site on; the script runs once the browser's own grant is there too. */
export async function enableSite(origin: string): Promise<void> {
  await writeSite(theFront(), new URL(origin).origin, true);
  await reconcile({ inject: true });
}

/** Switches a site off and tells its open pages to leave. */
export async function disableSite(origin: string): Promise<void> {
  await writeSite(theFront(), new URL(origin).origin, false);
  await reconcile({ inject: false });
  await tellAllTabs('worker/stop', {});
}

/** Leaves a site alone until that instant, or until she resumes (null); its open pages are told to leave. */
export async function pauseSite(origin: string, until: number | null): Promise<void> {
  await writePause(theFront(), new URL(origin).origin, { until });
  await planPauseEnd(systemClock());
  await reconcile({ inject: false });
  await tellAllTabs('worker/stop', {});
}

/** The end of a pause has come: its site is watched again, and the next end is planned. */
export async function endPauses(): Promise<void> {
  await reconcile({ inject: true });
  await planPauseEnd(systemClock());
}

/** Ends a pause before its time. */
export async function resumeSite(origin: string): Promise<void> {
  await writePause(theFront(), new URL(origin).origin, null);
  await reconcile({ inject: true });
}

// Two grants in a row must not interleave their reading and their registering.
const inTurn = createTurn();
