import { join } from 'node:path';
import type { Tab } from '../drivers/driver.ts';

/** One click of the way to a stored invoice. */
export interface BillStep {
  /** CSS in the page itself: no tool hides its buttons in a closed root or a frame. */
  press: string;
  /** A box that this step wants ticked first. */
  tick?: string;
}

/** A way to bill that is no click on the buttons of `bill`. */
export interface Way {
  what: string;
  /** Enter in a field of the form, a key that the tool's `slips` name, or another button. */
  kind: 'enter' | 'slip' | 'other';
  act(tab: Tab): Promise<void>;
}

/** How a kiné works in one tool of the zoo. Adding a tool adds a file beside this one, of its name. */
export interface ZooDriver {
  /** Id of the truth's screen for an invoice that nobody prescribes; of the one with a doctor. */
  direct: string;
  doctor: string;
  /** Dates one session line of the direct invoice anew; `iso` is not in the future. */
  date(tab: Tab, iso: string): Promise<void>;
  bill: readonly BillStep[];
  ways: readonly Way[];
}

/** The driver of a tool; throws when it has none. */
export async function driverOf(tool: string): Promise<ZooDriver> {
  const path = join(import.meta.dirname, `${tool}.ts`);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every file here exports `driver`
  const module = (await import(/* @vite-ignore */ path)) as { driver: ZooDriver };
  return module.driver;
}

/** Goes into a field and presses a key there. */
export const keyIn = (key: string, css: string) => async (tab: Tab) => {
  await tab.click({ css });
  await tab.press(key);
};

/** Types into a field and leaves it by Tab, as masks and forms that listen to `blur` want it. */
export async function typeInto(tab: Tab, css: string, text: string): Promise<void> {
  await tab.fill({ css }, text);
  await tab.press('Tab');
}
