// oxlint-disable unicorn/no-array-fill-with-reference-type -- takes `tab.fill` for an array's
import type { Tab } from '../../test/e2e/drivers/driver.ts';

/** What a kiné does in the demo tool, by the words on its screens. */

/** A day before today, `YYYY-MM-DD`, on the clock of this machine. */
export function daysAgo(days: number, from = new Date()): string {
  const day = new Date(from.getFullYear(), from.getMonth(), from.getDate() - days, 12);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** `2026-11-21` as `21/11/2026`. */
export function french(date: string): string {
  return date.split('-').toReversed().join('/');
}

/** Opens a new invoice of a treatment. */
export async function openInvoice(
  tab: Tab,
  origin: string,
  patient: number,
  treatment: number,
): Promise<void> {
  await tab.goto(`${origin}/patients/${patient}/traitements/${treatment}/factures/nouvelle`);
  await tab.waitFor({ role: 'button', name: 'Facturer' });
}

/** Dates the sessions: the first line by its date field, the others through the batch dialog. */
export async function dateSessions(tab: Tab, dates: readonly string[]): Promise<void> {
  const [first, ...others] = dates;
  if (first) await typeDate(tab, { role: 'group', name: /Date de séance/, nth: 0 }, first);
  if (others.length === 0) return;
  await tab.click({ role: 'button', name: 'Ajouter plusieurs dates' });
  await tab.fill({ label: /Dates \(une par ligne\)/ }, others.map(french).join('\n'));
  await tab.click({ role: 'button', name: 'Ajouter' });
  await tab.waitFor({ role: 'dialog' }, { gone: true });
}

/** Types a day into a date field made of three parts. */
export async function typeDate(
  tab: Tab,
  within: { role: string; name: RegExp; nth: number },
  date: string,
): Promise<void> {
  const typed = `return [...document.querySelectorAll('input')].some((i) => i.value === args[0])`;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await tab.click({ role: 'spinbutton', within, nth: 0 });
    await tab.type(french(date).replaceAll('/', ''));
    // A key may come before the part of the field that it is meant for: the tool would refuse that day.
    if (await tab.evaluate<boolean>(typed, french(date))) return;
  }
  throw new Error(`the tool did not take the date ${date}`);
}

const ANSWERED = /Séances en cause|cliquez de nouveau/;
const STOPPED = 'Séances en cause';
const LONGEST_MS = 20_000;
/** So long a press may go unanswered before it is taken for one that missed a button on the move. */
const ANSWER_MS = 2000;

/**
 * Presses the tool's own button until the ninth-session dialog answers: a page script that has just come
 * asks for a second click, and draws that a moment later.
 */
export async function pressUntilStopped(tab: Tab): Promise<void> {
  const until = Date.now() + LONGEST_MS;
  const isStopped = async () => (await tab.closed.text()).includes(STOPPED);
  while (!(await isStopped()) && Date.now() < until) {
    // The dialog may come between the look and the click: then it covers the button, and is there.
    await tab.click({ role: 'button', name: 'Facturer' }).catch(() => undefined);
    await answer(tab);
  }
  await tab.closed.waitForText(STOPPED);
}

/**
 * Presses the tool's own button, and again as long as the page did not hear of it: the overlay asks for that
 * where the count of what was typed a moment ago was not checked yet. Ends at a stop, too.
 */
export async function pressBill(tab: Tab): Promise<void> {
  const until = Date.now() + LONGEST_MS;
  while (Date.now() < until) {
    await tab.evaluate(`window.heard = false;
      addEventListener('click', ({ target }) => {
        window.heard ||= target.closest('button')?.textContent.trim() === 'Facturer';
      }, { once: true, capture: true });`);
    await tab.click({ role: 'button', name: 'Facturer' });
    // Another page has no such mark: it came of the press.
    const isHeard = () => tab.evaluate<boolean>(`return window.heard !== false`);
    if ((await isHeard()) || (await answer(tab)).includes(STOPPED) || (await isHeard())) return;
  }
  throw new Error('the count was never checked');
}

/** What the overlay says to a press; empty when it says nothing for a while. */
async function answer(tab: Tab): Promise<string> {
  const until = Date.now() + ANSWER_MS;
  while (Date.now() < until) {
    const said = await tab.closed.text();
    if (ANSWERED.test(said)) return said;
  }
  return '';
}
