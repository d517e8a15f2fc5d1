import { theDatabase } from '../ledger/database.ts';
import { readSites } from '../ledger/read.ts';
import { writeSite } from '../ledger/settings.ts';
import { hasSite, patternOf } from '../platform/permissions.ts';
import { injectIntoOpenTabs, registerPageScript } from '../platform/scripting.ts';
import { tellAllTabs } from './broadcast.ts';
import { createTurn } from './turn.ts';

/**
 * The page script runs where the kiné switched a site on **and** the browser granted it; neither alone
 * is enough. « On all sites » in the browser's menu does not put it everywhere.
 */
export async function activeSites(db = theDatabase()): Promise<string[]> {
  const sites = await readSites({ db });
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
    await registerPageScript(matches);
    if (inject) await injectIntoOpenTabs(matches);
  });
}

/** Switches a site on; the script runs once the browser's own grant is there too. */
export async function enableSite(origin: string): Promise<void> {
  await writeSite(theDatabase(), new URL(origin).origin, true);
  await reconcile({ inject: true });
}

/** Switches a site off and tells its open pages to leave. */
export async function disableSite(origin: string): Promise<void> {
  await writeSite(theDatabase(), new URL(origin).origin, false);
  await reconcile({ inject: false });
  await tellAllTabs('worker/stop', {});
}

// Two grants in a row must not interleave their reading and their registering.
const inTurn = createTurn();
