import { theFront, type FrontDatabase } from '../ledger/front.ts';
import { changeTeaching, readTeaching } from '../ledger/teachings.ts';
import { askTab } from '../messages/ask-tab.ts';
import type { PageRequest, UiRequest } from '../messages/schemas.ts';
import type { Imported, UiTeaching } from '../messages/teach-shapes.ts';
import { browser } from '../platform/browser.ts';
import { injectResolver, injectTeaching } from '../platform/scripting.ts';
import type { SiteFacts } from '../sites/facts.ts';
import { knownSite, unknownSite } from '../sites/known.ts';
import { isEmpty, union, withField, withoutField } from '../sites/merge.ts';
import { showPossible } from './badge.ts';
import { tellAllTabs } from './broadcast.ts';
import type { PageSender } from './from-page.ts';
import { isActive } from './sites.ts';

/** What is taught and shipped of an origin, the taught first; null: nothing is known. */
export async function siteFactsOf(
  origin: string,
  front: FrontDatabase = theFront(),
): Promise<SiteFacts | null> {
  const [taught, shipped] = [await readTeaching(front, origin), knownSite(origin)];
  return taught && shipped ? union(taught, shipped).facts : (taught ?? shipped);
}

/** The picker asks where it is. The top frame shows the words, or the frame itself where that one is not ours. */
async function start({ origin, tabId, frameId }: PageSender) {
  const leads = frameId === 0 || !(await topIsActive(tabId));
  return { site: await siteFactsOf(origin), leads };
}

async function topIsActive(tabId: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  return url !== undefined && URL.canParse(url) && isActive(new URL(url).origin);
}

async function change(
  origin: string,
  changed: (before: SiteFacts) => SiteFacts,
  front = theFront(),
): Promise<null> {
  await changeTeaching(front, origin, (before) => {
    const after = changed(before ?? knownSite(origin) ?? unknownSite(origin));
    return isEmpty(after) ? null : after;
  });
  await tellAllTabs('worker/site', {});
  return null;
}

/** What a page's picker may ask; the origin is the one the browser says. */
export const pageTeaching = {
  'page/taught': async (_request: object, { tabId, frameId }: PageSender) => {
    await injectResolver(tabId, frameId);
    return null;
  },
  'page/site': (_request: object, { origin }: PageSender) => siteFactsOf(origin),
  'page/possible': async (_request: object, { tabId }: PageSender) => {
    await showPossible(tabId);
    return null;
  },
  'page/teach-start': (_request: object, sender: PageSender) => start(sender),
  'page/teach-field': ({ path, field }: PageRequest<'page/teach-field'>, { origin }: PageSender) =>
    change(origin, (before) => withField(before, path, field)),
  'page/teach-silent': ({ path }: PageRequest<'page/teach-silent'>, { origin }: PageSender) =>
    change(origin, (before) => ({ ...before, paths: { ...before.paths, [path]: null } })),
  'page/teach-end': async (_request: object, { tabId }: PageSender) => {
    await askTab(tabId, 'worker/teach-end', {});
    return null;
  },
};

/** Adds what a file knows; what was there stays, and the answer says so. */
export async function importSite({ facts }: UiRequest<'ui/import-site'>): Promise<Imported> {
  const front = theFront();
  const sum: Imported = { added: 0, same: 0, kept: 0 };
  for (const origin of facts.origins) {
    await change(
      origin,
      (before) => {
        const { facts: after, ...tally } = union(before, { ...facts, origins: [origin] });
        for (const key of ['added', 'same', 'kept'] as const) sum[key] += tally[key];
        return after.name === '' ? { ...after, name: facts.name } : after;
      },
      front,
    );
  }
  return sum;
}

type Handlers = {
  [N in keyof UiTeaching]: (request: UiRequest<N>) => Promise<UiTeaching[N]['response']>;
};

/** What our own pages may ask about teaching. */
export const uiTeaching: Handlers = {
  'ui/teach': async ({ tabId }) => {
    await injectTeaching(tabId);
    return null;
  },
  'ui/forget-field': ({ origin, path, field }) =>
    change(origin, (before) => withoutField(before, path, field)),
  'ui/heal-field': ({ origin, path, field, now }) =>
    change(origin, (before) => withField(withoutField(before, path, field), path, now)),
  'ui/import-site': importSite,
};
