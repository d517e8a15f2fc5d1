import { LedgerLocked } from '../ledger/open.ts';
import { readProfile } from '../ledger/settings.ts';
import { browser } from '../platform/browser.ts';
import { patternOf } from '../platform/permissions.ts';
import { readSession, writeSession } from '../platform/session.ts';
import { t } from '../platform/words.ts';
import { activeSites } from './sites.ts';
import { createTurn } from './turn.ts';
import { openWorld } from './world.ts';

/** One line of a menu of the browser. */
export interface MenuItem {
  id: string;
  title: string;
  contexts: ['action' | 'editable'];
  documentUrlPatterns?: string[];
}

/** What precedes the id of a place in the id of its line. */
export const AM_OF = 'insert-am:';

/** A place as a line of the menu names it; never by its number. */
export interface MenuPlace {
  id: string;
  words: string;
}

/**
 * The lines of the toolbar button's menu, and those of a field on a page that is watched. Of several places
 * of practice each has its own line, since a number belongs to one of them.
 */
export function menuItems(sites: readonly string[], places: readonly MenuPlace[]): MenuItem[] {
  const action = (id: string, title: string): MenuItem => ({ id, title, contexts: ['action'] });
  const button = [
    action('register', t('menu.register')),
    action('data', t('menu.data')),
    action('lock', t('menu.lock')),
    action('pause', t('menu.pause')),
  ];
  if (sites.length === 0) return button;
  const documentUrlPatterns = [...new Set(sites.map(patternOf))];
  const field = (id: string, title: string): MenuItem => ({
    id,
    title,
    contexts: ['editable'],
    documentUrlPatterns,
  });
  const numbers =
    places.length > 1
      ? places.map(({ id, words }) => field(`${AM_OF}${id}`, t('menu.amOf', [words])))
      : [field(`${AM_OF}${places[0]?.id ?? ''}`, t('menu.am'))];
  return [...button, field('insert-rpps', t('menu.rpps')), ...numbers];
}

/**
 * Makes the browser's menus equal to what they should be; asked twice at once, they stand there once. The
 * browser keeps them while the worker sleeps. `anew`: after an update nobody knows what stands there.
 */
export function refreshMenus({ anew = false } = {}): Promise<void> {
  return inTurn(async () => {
    const items = menuItems(await activeSites(), await placesNow());
    const written = JSON.stringify(items);
    if (!anew && written === (await readSession(SHOWN))) return;
    await browser.contextMenus.removeAll();
    for (const item of items) browser.contextMenus.create(item);
    await writeSession(SHOWN, written);
  });
}

/** What was written last, in this run of the browser. */
const SHOWN = 'menus';
const inTurn = createTurn();

/** The places of whoever bills; none while it is locked or nobody is set up. */
async function placesNow(): Promise<MenuPlace[]> {
  try {
    const profile = await readProfile((await openWorld()).ledger);
    return (profile?.places ?? []).map(({ id, cpts, department }, index) => ({
      id,
      words: `${index + 1}, ${cpts === '' ? department : cpts}`,
    }));
  } catch (error) {
    if (error instanceof LedgerLocked) return [];
    throw error;
  }
}
