import type { Invoice, Tool } from '../tools/kit/tool.ts';
import { readTruth, startOf, type Screen } from '../tools/kit/truth.ts';
import type { BrowserName, Launched, Tab } from './drivers/driver.ts';
import { orNotYet, until } from './drivers/until.ts';
import { driverOf, type ZooDriver } from './zoo-drivers/driver.ts';
import { launchIntroduced, switchOn } from './set-up.ts';

/** What came of pressing the tool's buttons, one after the other. */
export type Pressed = 'billed' | 'held' | 'refused';

/** One tool of the zoo in a browser of its own: people of other tools have the same names. */
export interface ZooScene {
  browser: Launched;
  tool: Tool;
  driver: ZooDriver;
  options: Tab;
  tab: Tab;
  /** Sessions on the seeded direct invoice: an assessment is none. */
  sessions: number;
  screen(id: string): Screen;
  open(id: string): Promise<void>;
  /** « Pas de diagnostic médical », with so many sessions done before; resolves to what filling said. */
  answer(before: number): Promise<string>;
  /** Opens the next invoice of an episode and sees it filled, by itself or on a click. */
  reopen(): Promise<void>;
  press(): Promise<Pressed>;
  /** What the page sent before has arrived by now. */
  roundTrip(): Promise<void>;
  /** Invoices stored since the tool started. */
  stored(): Invoice[];
  /** The last request that wrote, in one line: why it was refused. */
  last(): string;
  /** So many of eight in the popup; `confirmed` when she had to say that the invoice was taken. */
  counted(count: number): Promise<'seen' | 'confirmed'>;
  end(): Promise<void>;
}

const STOP = 'Séances en cause';
const AGAIN = 'cliquez de nouveau';
/** What the overlay says once it has filled, or could not. */
const FILLED = /Prescripteur rempli|à saisir à la main|dans la liste des prescripteurs/;
const LONGEST_MS = 15_000;
const LINGERS_MS = 2000;
const UNASKED_MS = 3000;
const SAME = 'Suite de l’épisode';
const FIRST_DATE = 'Date de la première séance';
/** Before every session of the seeds, and less than three months before the last one tried. */
const STARTED = '2026-09-21';

export async function setZooScene(name: BrowserName, toolName: string): Promise<ZooScene> {
  const truth = readTruth(toolName);
  const driver = await driverOf(toolName);
  const tool = await (await startOf(toolName))();
  const { browser, options } = await launchIntroduced(name);
  for (const origin of [tool.origin, ...tool.frameOrigins]) await switchOn(options, origin);
  const tab = await browser.newTab(`${tool.origin}/`);
  const seeded = tool.state().invoices.length;

  const screen = (id: string): Screen => {
    const found = truth.screens.find((one) => one.id === id);
    if (!found) throw new Error(`${toolName} has no screen ${id}`);
    return found;
  };
  const stored = () => tool.state().invoices.slice(seeded);
  const lines = screen(driver.direct).reads?.lines ?? [];

  async function open(id: string): Promise<void> {
    const { path, reach } = screen(id);
    // The same address with another hash, or none, would not load anything.
    // A tool that goes on to its next page of its own accord interrupts whoever leaves it.
    await until('a blank page', LONGEST_MS, async () => {
      await tab.goto('about:blank');
      return true;
    });
    await tab.goto(tool.origin + path);
    for (const { click } of reach ?? []) await tab.click({ css: click });
  }

  async function answer(before: number): Promise<string> {
    await tab.closed.click('Pas de diagnostic médical');
    if (before > 0) {
      await tab.closed.fill('Séances déjà faites ici', String(before));
      // The day of the first one is the prescription's: without it the date would be left to her.
      await tab.closed.fill(FIRST_DATE, STARTED);
    }
    await tab.closed.click('Ouvrir l’épisode');
    return tab.closed.waitForText(FILLED);
  }

  async function reopen(): Promise<void> {
    await open(driver.direct);
    // Where no address names the treatment she says which episode it is, and that fills.
    const text = await tab.closed.waitForText(/Suite de l’épisode|Prescripteur|prescripteur/);
    if (text.includes(SAME)) await tab.closed.click(new RegExp(SAME));
    // A tool whose fields are plain fills itself a moment later: only then is the button hers to press.
    const isFilled = async () =>
      orNotYet((await tab.closed.text()).includes('Prescripteur rempli'));
    if (await until('a fill by itself', UNASKED_MS, isFilled).catch(() => false)) return;
    await tab.closed.click('Remplir le prescripteur');
    await tab.closed.waitForText('Prescripteur rempli');
  }

  /** One click, and what came of it: `next` when the next step is on screen. */
  async function step(css: string, next: string | null): Promise<Pressed | 'next' | 'again'> {
    const { invoices, requests } = tool.state();
    // The words of the click before stay for a moment: only what still stands there is said of this one.
    const wasSaid = (await tab.closed.text()).includes(AGAIN);
    // The stop may have come since the last look: then it covers the button.
    await tab.click({ css }).catch(async (error: unknown) => {
      if (!(await tab.closed.text()).includes(STOP)) throw error;
    });
    const clicked = performance.now();
    return until(`what ${css} does`, LONGEST_MS, async () => {
      const now = tool.state();
      if (now.invoices.length > invoices.length) return 'billed';
      const said = await tab.closed.text();
      if (said.includes(STOP)) return 'held';
      if (next && (await tab.exists({ css: next }))) return 'next';
      const isOld = wasSaid && performance.now() - clicked < LINGERS_MS;
      if (said.includes(AGAIN) && !isOld) return 'again';
      const isRefused = now.requests
        .slice(requests.length)
        .some(({ status }) => (status ?? 0) >= 400);
      return isRefused ? 'refused' : undefined;
    });
  }

  async function press(): Promise<Pressed> {
    for (const [rank, { press: css, tick }] of driver.bill.entries()) {
      if (tick) await tab.click({ css: tick });
      const next = driver.bill[rank + 1]?.press ?? null;
      let came = await step(css, next);
      for (let more = 5; came === 'again' && more > 0; more -= 1) came = await step(css, next);
      if (came === 'again') throw new Error(`${css}: the count was never checked`);
      if (came !== 'next') return came;
    }
    throw new Error('the last step led nowhere');
  }

  async function counted(count: number): Promise<'seen' | 'confirmed'> {
    const popup = await browser.newBackgroundTab(`${browser.extensionOrigin}/popup.html`);
    try {
      await popup.waitForText(new RegExp(`\\b${count} sur 8`));
      const isSure = async () => orNotYet(!/à confirmer/.test(await popup.text()));
      const sure = await until('nothing to confirm', LONGEST_MS, isSure).catch(() => false);
      if (sure) return 'seen';
      await popup.click({ css: '.day__name' });
      await popup.click({ role: 'button', name: 'Oui' });
      await popup.waitFor({ role: 'button', name: 'Oui' }, { gone: true });
      return 'confirmed';
    } finally {
      await popup.close();
    }
  }

  return {
    browser,
    tool,
    driver,
    options,
    tab,
    sessions: lines.filter(([, act]) => !act.startsWith('AMK 10,7')).length,
    screen,
    open,
    answer,
    reopen,
    press,
    // The page may be on its way to its next one.
    roundTrip: () =>
      until('a round trip', LONGEST_MS, async () => {
        await tab.evaluate(`await fetch(location.href)`);
        return true;
      }).then(() => undefined),
    stored,
    last: () => JSON.stringify(tool.state().requests.at(-1) ?? null).slice(0, 900),
    counted,
    end: async () => {
      await browser.close();
      await tool.stop();
    },
  };
}
