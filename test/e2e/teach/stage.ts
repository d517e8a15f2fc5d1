import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { close, listen } from '../../tools/kit/serve.ts';
import type { Launched, Tab } from '../drivers/driver.ts';
import type { RawTab } from '../drivers/tab.ts';
import { until } from '../drivers/until.ts';
import { ROOT } from '../builds.ts';
import { setScene, type Scene } from '../scene.ts';

const PAGES = join(ROOT, 'test/fixtures/pages/teach-invoice');
export const INVOICE = '/patients/3/factures/7';

/** The scene with one more tool: a screen whose words mean nothing, at any address of its own. */
export interface TeachScene extends Scene {
  origin: string;
}

export async function setTeachScene(name: Parameters<typeof setScene>[0]): Promise<TeachScene> {
  const server = createServer((request, response) => {
    const isScript = request.url === '/screen.js';
    response.writeHead(200, { 'Content-Type': isScript ? 'text/javascript' : 'text/html' });
    response.end(readFileSync(join(PAGES, isScript ? 'screen.js' : 'index.html')));
  });
  const origin = await listen(server, '127.0.0.1');
  const scene = await setScene(name);
  const { options } = scene;
  await options.fill({ label: /^Adresse du logiciel/ }, origin);
  await options.click({ role: 'button', name: 'Activer sur ce logiciel' });
  await options.waitForText(`Activé sur ${origin}`);
  const end = async () => {
    await scene.end();
    await close(server);
  };
  return { ...scene, origin, end };
}

/** Asks the tab of an origin, as the popup does: what a page script answers, or null. */
export function askPage<T>(popup: Tab, origin: string, name: string): Promise<T | null> {
  return popup.evaluate<T | null>(
    `const api = globalThis.browser ?? chrome;
    const [origin, name] = args;
    const tab = (await api.tabs.query({})).find(({ url }) => url?.startsWith(origin));
    return (await api.tabs.sendMessage(tab.id, { to: 'neuvieme', name, request: {} }).catch(() => null)) ?? null;`,
    origin,
    name,
  );
}

/** Waits until the page answers so. */
export function pageSays<T>(popup: Tab, origin: string, name: string, isSo: (said: T) => boolean) {
  let last: T | null = null;
  return until(
    `the page’s answer to ${name}`,
    10_000,
    async () => {
      last = await askPage<T>(popup, origin, name);
      return last !== null && isSo(last) ? last : undefined;
    },
    () => `Last: ${JSON.stringify(last)}`,
  );
}

/**
 * The popup for a tab, as the toolbar opens it over the tab in front. Asking another tab may put that one in
 * front a moment later: it is opened anew until it speaks of the right one.
 */
export async function popupOver(browser: Launched, tab: Tab, says: string): Promise<Tab> {
  const popup = await browser.newBackgroundTab(`${browser.extensionOrigin}/popup.html`);
  await until(`the popup over the tab with « ${says} »`, 20_000, async () => {
    await tab.activate();
    await popup.reload();
    await popup.waitForText('Séances du jour');
    return (await popup.text()).replace(/\s+/g, ' ').includes(says) ? true : undefined;
  });
  return popup;
}

/** Starts the picker from the popup of the tab. */
export async function startPicker(browser: Launched, tab: Tab): Promise<void> {
  const popup = await popupOver(browser, tab, 'Apprendre un champ');
  await popup.click({ role: 'button', name: 'Apprendre un champ' });
  await popup.waitForText('Montrez le champ');
  await popup.close();
  await tab.activate();
  await tab.closed.waitForText('Cliquez sur un champ');
}

/** Presses the mouse in the middle of an element, whatever lies over it. */
export async function pointAt(tab: Tab, css: string): Promise<void> {
  const [x, y] = await tab.evaluate<[number, number]>(
    `const { left, top, width, height } = document.querySelector(args[0]).getBoundingClientRect();
    return [left + width / 2, top + height / 2];`,
    css,
  );
  await (tab as Tab & Pick<RawTab, 'mouse'>).mouse(x, y, 1);
}

/** Names the chosen field, and waits until it is kept. */
export async function nameIt(tab: Tab, role: string): Promise<void> {
  await tab.closed.fill('C’est', role);
  await tab.closed.click('Retenir');
  await tab.closed.waitForText(`Retenu : ${role}`);
}
