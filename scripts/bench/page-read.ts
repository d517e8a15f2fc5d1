import { setTimeout as pause } from 'node:timers/promises';
import type { FormDraft } from '../../src/domain/draft.ts';
import { envelope } from '../../src/messages/shapes.ts';
import { HOST } from '../../src/overlay/hosts.ts';
import type { Tab } from '../../test/e2e/drivers/driver.ts';
import type { Screen } from '../../test/tools/kit/truth.ts';

/** What there is of ours on one screen, once it came to rest. */
export interface Reading {
  /** A page script of ours listens in the tab: without one, silence says nothing. */
  listening: boolean;
  draft: FormDraft | null;
  /** Hosts of our overlay in the document. */
  drawn: number;
}

const BETWEEN_LOOKS_MS = 150;
/** A draft that stayed the same for so long is the one: the page script looks 250 ms after a change. */
const SAME_FOR_MS = 600;
/** A silent screen is given this long to be disturbed. */
const SILENT_FOR_MS = 1500;
const LONGEST_MS = 3000;

/** Opens a screen, goes where it is reached, and asks the page script what it reads there. */
export async function readScreen(
  tab: Tab,
  ours: Tab,
  origin: string,
  screen: Screen,
): Promise<Reading> {
  await tab.goto(origin + screen.path);
  for (const { click } of screen.reach ?? []) await tab.click({ css: click });
  const opened = performance.now();
  let since = opened;
  let reading: Reading | undefined;
  for (;;) {
    const now = await look(tab, ours, origin);
    if (JSON.stringify(now) !== JSON.stringify(reading)) since = performance.now();
    reading = now;
    const rest = now.draft ? SAME_FOR_MS : screen.kind === 'silent' ? SILENT_FOR_MS : LONGEST_MS;
    if (now.listening && performance.now() - since >= rest) return now;
    if (performance.now() - opened >= 2 * LONGEST_MS) return now;
    await pause(BETWEEN_LOOKS_MS);
  }
}

/** What the popup asks, asked by another page of ours: `worker/whom` to every frame of the tab. */
const WHOM = `const [origin, message] = args;
  const tabs = await chrome.tabs.query({});
  const tab = tabs.find(({ url }) => url?.startsWith(origin + '/'));
  if (tab?.id === undefined) return { listening: false, draft: null };
  try {
    const draft = await chrome.tabs.sendMessage(tab.id, message);
    return { listening: true, draft: draft ?? null };
  } catch (error) {
    return { listening: !/establish connection/.test(String(error)), draft: null };
  }`;

async function look(tab: Tab, ours: Tab, origin: string): Promise<Reading> {
  const whom = envelope('worker/whom', {});
  const asked = await ours.evaluate<Omit<Reading, 'drawn'>>(WHOM, origin, whom);
  const hosts = `return document.querySelectorAll('[${HOST}]').length;`;
  return { ...asked, drawn: await tab.evaluate<number>(hosts) };
}
