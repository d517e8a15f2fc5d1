import '../../test/fakes/world.ts';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { calls, refusedPatterns, session } from '../../test/fakes/extension.ts';
import { place, profile } from '../../test/fakes/profile.ts';
import { emptyStore } from '../../test/fakes/world.ts';
import type { Ledger } from '../ledger/open.ts';
import { writeProfile, writeSite } from '../ledger/settings.ts';
import { onMenuClick, tomorrow, type MenuClick } from './menu-clicks.ts';
import { menuItems, refreshMenus } from './menus.ts';
import { pauseSite } from './sites.ts';

vi.mock('../platform/browser.ts', () => import('../../test/fakes/extension.ts'));

const ORIGIN = 'https://logiciel.example';
const SECOND = place({ id: 'second', amNumber: '627000151', cpts: 'CPTS Sologne' });
let ledger: Ledger;

beforeEach(async () => {
  refusedPatterns.clear();
  session.clear();
  ledger = await emptyStore();
  await writeProfile(ledger, profile());
  await writeSite(ledger.front, ORIGIN, true);
  calls.length = 0;
});

const created = () =>
  calls.filter(({ name }) => name === 'contextMenus.create').map(({ args }) => args[0]);
const done = () => calls.map(({ name }) => name);
const click = (item: string, rest: Partial<MenuClick> = {}) =>
  onMenuClick({ item, tabId: 1, frameId: 3, tabUrl: ORIGIN, pageUrl: ORIGIN, ...rest });
const inserted = () =>
  calls
    .filter(({ name }) => name === 'scripting.executeScript')
    .map(({ args }) => args[0] as { target: unknown; args?: unknown[] })
    .filter(({ args }) => args !== undefined);

describe('the menus', () => {
  it('of the toolbar button are there before any site; those of fields are not', () => {
    expect(menuItems([], []).map(({ id, contexts }) => [id, contexts[0]])).toEqual([
      ['register', 'action'],
      ['data', 'action'],
      ['lock', 'action'],
      ['pause', 'action'],
    ]);
  });
  it('of fields stand on the sites that are watched, and there only', () => {
    const fields = menuItems([ORIGIN], [{ id: 'here', words: '1' }]).slice(4);
    expect(fields.map(({ id }) => id)).toEqual(['insert-rpps', 'insert-am:here']);
    for (const field of fields) expect(field.documentUrlPatterns).toEqual([`${ORIGIN}/*`]);
  });
  it('name each place where there are several, and no number of hers', () => {
    const places = [
      { id: 'here', words: '1, CPTS d’Essai' },
      { id: 'second', words: '2, CPTS Sologne' },
    ];
    const titles = menuItems([ORIGIN], places).map(({ title }) => title);
    expect(titles.slice(5)).toEqual([
      'Insérer mon numéro AM (1, CPTS d’Essai)',
      'Insérer mon numéro AM (2, CPTS Sologne)',
    ]);
    expect(titles.join(' ')).not.toMatch(/\d{9}/);
  });
  it('are built once, whoever asks at once, and anew when something changed', async () => {
    await Promise.all([refreshMenus(), refreshMenus(), refreshMenus()]);
    expect(created()).toHaveLength(6);
    await writeProfile(ledger, profile({ places: [place(), SECOND] }));
    await refreshMenus();
    expect(done().filter((name) => name === 'contextMenus.removeAll')).toHaveLength(2);
    expect(created()).toHaveLength(6 + 7);
    await refreshMenus({ anew: true });
    expect(created()).toHaveLength(6 + 7 + 7);
  });
});

describe('a click on a menu', () => {
  it.each([
    ['register', '/register.html'],
    ['data', '/data.html'],
  ])('%s opens its page', async (item, path) => {
    await click(item);
    const [opened] = calls.filter(({ name }) => name === 'tabs.create');
    expect(opened?.args[0]).toMatchObject({ url: expect.stringContaining(path) as string });
  });
  it('lock, without a passphrase, shows where to add one', async () => {
    await click('lock');
    expect(calls.find(({ name }) => name === 'tabs.create')?.args[0]).toMatchObject({
      url: expect.stringContaining('/data.html') as string,
    });
  });
  it('pause leaves the site of the tab alone until midnight', async () => {
    await click('pause');
    const row = await ledger.front.sites.get(ORIGIN);
    expect(row?.paused?.until).toBe(tomorrow(Date.now()));
    expect(done()).toContain('alarms.create');
    expect(done()).toContain('tabs.sendMessage');
  });
  it.each(['https://autre.example', 'chrome://extensions', ''])(
    'pause on %j, which is not watched, opens the settings',
    async (tabUrl) => {
      await click('pause', { tabUrl });
      expect((await ledger.front.sites.get(ORIGIN))?.paused).toBeUndefined();
      expect(calls.find(({ name }) => name === 'tabs.create')?.args[0]).toMatchObject({
        url: expect.stringContaining('/options.html#logiciel') as string,
      });
    },
  );
  it('a number goes into the clicked frame only', async () => {
    await click('insert-rpps');
    await click('insert-am:here');
    expect(inserted()).toMatchObject([
      { target: { tabId: 1, frameIds: [3] }, args: ['10101010105'] },
      { target: { tabId: 1, frameIds: [3] }, args: ['457000016'] },
    ]);
  });
  it('of two places the one named; of one that is gone, none', async () => {
    await writeProfile(ledger, profile({ places: [place(), SECOND] }));
    await click('insert-am:second');
    await click('insert-am:gone');
    await click('insert-am:');
    expect(inserted()).toMatchObject([{ args: ['627000151'] }]);
  });
  it('nothing goes into a page that is off, paused, or whose grant is gone', async () => {
    await click('insert-rpps', { pageUrl: 'https://autre.example/x' });
    await click('insert-rpps', { pageUrl: 'about:blank' });
    await click('insert-rpps', { tabId: null });
    await pauseSite(ORIGIN, null);
    await click('insert-rpps');
    await writeSite(ledger.front, ORIGIN, true);
    refusedPatterns.add(`${ORIGIN}/*`);
    await click('insert-rpps');
    expect(inserted()).toEqual([]);
  });
});
