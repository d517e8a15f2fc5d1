import { LedgerLocked } from '../ledger/open.ts';
import { readProfile } from '../ledger/settings.ts';
import { systemClock } from '../platform/clock.ts';
import { insertNumber } from '../platform/insert-number.ts';
import { AM_OF } from './menus.ts';
import { lockByHand } from './lock-now.ts';
import { openOwnPage } from './own-pages.ts';
import { isActive, pauseSite } from './sites.ts';
import { openUnlockWindow } from './unlock-window.ts';
import { openWorld } from './world.ts';

/** What a click on one of our lines says: which line, where. */
export interface MenuClick {
  item: string;
  tabId: number | null;
  frameId: number;
  /** Address of the tab, where the browser tells it; of the frame or page that holds the field. */
  tabUrl: string;
  pageUrl: string;
}

/** Does what a line of our menus says. */
export async function onMenuClick(click: MenuClick): Promise<void> {
  if (click.item === 'register') return openOwnPage('/register.html');
  if (click.item === 'data') return openOwnPage('/data.html');
  if (click.item === 'lock') return lockByHand();
  if (click.item === 'pause') return pauseHere(click);
  return insertHere(click);
}

/** Until tomorrow, on the software of this tab; anywhere else, or paused already, the settings say more. */
async function pauseHere({ tabUrl }: MenuClick): Promise<void> {
  const origin = originOf(tabUrl);
  if (origin === null || !(await isActive(origin))) return openOwnPage('/options.html#logiciel');
  await pauseSite(origin, tomorrow(systemClock()));
}

/** Her number into the field she clicked, and nowhere else: only on a site that is watched. */
async function insertHere({ item, tabId, frameId, pageUrl }: MenuClick): Promise<void> {
  const origin = originOf(pageUrl);
  if (tabId === null || origin === null || !(await isActive(origin))) return;
  const number = await numberOf(item);
  if (number !== null) await insertNumber(tabId, frameId, number);
}

/** The number that a line stands for; null, with the way in, while it is locked or nobody is set up. */
async function numberOf(item: string): Promise<string | null> {
  try {
    const profile = await readProfile((await openWorld()).ledger);
    if (profile === null) {
      await openOwnPage('/options.html');
      return null;
    }
    if (item === 'insert-rpps') return profile.rpps;
    const { places } = profile;
    const named = places.find(({ id }) => item === `${AM_OF}${id}`);
    // The line of one who has one place may have been written before that was known.
    return (named ?? (places.length === 1 ? places[0] : undefined))?.amNumber ?? null;
  } catch (error) {
    if (!(error instanceof LedgerLocked)) throw error;
    await openUnlockWindow();
    return null;
  }
}

function originOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null;
}

/** Midnight on this computer's clock, in milliseconds since 1970. */
export function tomorrow(now: number): number {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime();
}
