import type { FillPlan } from '../../domain/verdict.ts';
import { around } from '../find/roots.ts';
import { plain } from '../find/text.ts';
import { Lists, type Entry } from './options.ts';
import { isHer, ownOption } from './own-option.ts';
import { rest, settled, until } from './settle.ts';
import { deepActive, isField, isTextual, isWritable, opensList, shownIn } from './slots.ts';
import { leave, setValue, writeIn } from './write.ts';

const LONGEST_MS = 3000;
/** A list that answered and then stayed the same for so long has no more to say. */
const QUIET_MS = 1000;
const POLL_MS = 60;

/** A choice that the page took; `undo` gives it back, false when it would not go. */
export interface Chosen {
  undo(): Promise<boolean>;
}

/** True for what searches a list on this page; a button may open a window, which is not ours. */
export function isSearchable(search: HTMLElement | null): search is HTMLElement {
  if (search === null) return false;
  if (search instanceof HTMLSelectElement) return true;
  if (isField(search)) return isTextual(search) && isWritable(search);
  return opensList(search) && isWritable(search);
}

/**
 * Asks a list for her RPPS, then for her name, and chooses her own entry. Null when it has none that is
 * surely hers: what was typed is taken away, but with `leaveOpen` a list that offers others stays for her.
 */
export async function searchFor(
  search: HTMLElement,
  plan: FillPlan,
  { isHere, leaveOpen }: { isHere: () => boolean; leaveOpen: boolean },
): Promise<Chosen | 'left-open' | null> {
  if (search instanceof HTMLSelectElement) {
    const found = chooseNative(search, plan);
    if (found !== 'by-box') return found;
  }
  const box = boxOf(search);
  // Nearest first: only a block that does not name her yet can tell that she was taken.
  const quiet = blocksAround(search).filter((block) => !saysHer(block, plan));
  const lists = new Lists(box);
  const asking = await open(box);
  let offered = false;
  for (const typed of [plan.rpps, plan.name]) {
    if (!asking.isConnected || !isHere()) break;
    if (isField(asking)) writeIn(asking, typed, 'insert');
    const { own, others } = await answerOf(lists, asking, plan);
    offered = others;
    if (own && isHere()) {
      await pick(own, asking);
      const took = () => quiet.some((block) => tookHer(block, own, asking, plan)) || null;
      const undo = () => giveBack(search, box, quiet, plan);
      if (await until(took, LONGEST_MS)) return { undo };
      await undo();
      return null;
    }
    if (!isField(asking)) break;
  }
  if (offered && leaveOpen) return 'left-open';
  empty(asking);
  return null;
}

/** The box of a widget that stands for a hidden `<select>`, else the element itself. */
function boxOf(search: HTMLElement): HTMLElement {
  if (!(search instanceof HTMLSelectElement)) return search;
  const beside = search.nextElementSibling;
  return beside?.querySelector<HTMLElement>('[role=combobox],[aria-haspopup]') ?? search;
}

/** A native list needs no opening. `by-box`: a widget stands before it and fills it from elsewhere. */
function chooseNative(select: HTMLSelectElement, plan: FillPlan): Chosen | null | 'by-box' {
  const texts = [...select.options].map(({ text }) => text);
  const index = ownOption(texts, plan);
  const option = select.options[index];
  if (!option) return boxOf(select) === select ? null : 'by-box';
  const before = select.value;
  setValue(select, option.value);
  return {
    async undo() {
      if (select.value === option.value) setValue(select, before);
      await settled();
      return select.value === before;
    },
  };
}

/** Where to type: the field itself, or the one that a box opened. */
async function open(box: HTMLElement): Promise<HTMLElement> {
  if (isField(box)) return box;
  const before = deepActive(box.ownerDocument);
  press(box);
  const opened = await until(() => {
    const active = deepActive(box.ownerDocument);
    return active !== before && isField(active) && isTextual(active) ? active : null;
  }, QUIET_MS);
  return opened ?? box;
}

/** Waits for the list; a name counts only once the list stands still, since a homonym may follow. */
async function answerOf(lists: Lists, asking: HTMLElement, plan: FillPlan) {
  const end = Date.now() + LONGEST_MS;
  let seen: string | null = null;
  let since = Date.now();
  let moved = false;
  for (;;) {
    await rest(POLL_MS);
    const entries = lists.entries(asking);
    const texts = entries.map(({ text }) => text);
    const now = texts.join('\n');
    if (now !== seen) {
      moved ||= seen !== null || texts.length > 0;
      since = Date.now();
    }
    const isStill = now === seen;
    seen = now;
    const own = entries[ownOption(texts, plan)];
    const isSure = own?.text.replace(/[ .]/g, '').includes(plan.rpps) ?? false;
    const isQuiet = moved && Date.now() - since >= QUIET_MS && !lists.isWaiting(entries);
    if (own && isStill && (isSure || isQuiet)) return { own, others: true };
    if (isQuiet || Date.now() > end) return { own: undefined, others: texts.length > 1 };
  }
}

/** Some lists choose on the press, some on the release: both are told, as a finger would. */
function press(element: HTMLElement): void {
  const options = { bubbles: true, cancelable: true, composed: true, button: 0, view: null };
  for (const type of ['pointerover', 'mouseover', 'mousemove', 'pointerdown', 'mousedown']) {
    element.dispatchEvent(new MouseEvent(type, options));
  }
  for (const type of ['pointerup', 'mouseup']) {
    element.dispatchEvent(new MouseEvent(type, options));
  }
  element.click();
}

async function pick({ element }: Entry, asking: HTMLElement): Promise<void> {
  if (element instanceof HTMLOptionElement && isField(asking)) setValue(asking, element.value);
  else press(element);
  await settled();
  if (isField(asking) && asking.isConnected) leave(asking);
}

/** The search with what stands around it, the nearest first. */
function blocksAround(search: HTMLElement): Element[] {
  const blocks: Element[] = [];
  for (let at = around(search); at && blocks.length < 6; at = around(at)) blocks.push(at);
  return blocks;
}

/** The page took the choice: the list is gone, and a block that did not name her before does now. */
function tookHer(block: Element, own: Entry, asking: HTMLElement, plan: FillPlan): boolean {
  const isOpen =
    own.element.isConnected && own.element.checkVisibility({ visibilityProperty: true });
  if (isOpen && !(own.element instanceof HTMLOptionElement)) return false;
  const isTyped = isField(asking) && [plan.rpps, plan.name].some((typed) => asking.value === typed);
  const text = isTyped && plain(own.text) !== plain(asking.value) ? asking : null;
  return saysHer(block, plan, text);
}

const MOST_TEXTS = 400;

/** True when fields or visible words in a block name her; entries of lists do not count. */
function saysHer(block: Element, plan: FillPlan, except: Element | null = null): boolean {
  const roots = [block, block.shadowRoot].filter((root) => root !== null);
  for (const root of roots) {
    for (const field of root.querySelectorAll<HTMLElement>('input,textarea,select')) {
      if (field === except || !isField(field) || !isVisible(field)) continue;
      if (names(shownIn(field), plan)) return true;
    }
    const walker = block.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let count = 0; count < MOST_TEXTS; count += 1) {
      const node = walker.nextNode();
      if (!node) break;
      if (names(node.textContent ?? '', plan) && isWord(node.parentElement)) return true;
    }
  }
  return false;
}

function names(text: string, plan: FillPlan): boolean {
  return text.length > 4 && text.length < 300 && isHer(text, plan);
}

function isWord(element: Element | null): boolean {
  if (!element || element.closest('[role=listbox],ul,ol,datalist,option,script,style'))
    return false;
  return isVisible(element);
}

function isVisible(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

const CLEARS = /^(?:x|clear|effacer|retirer|vider|enlever|deselectionner)\b/;

/** Takes a choice back: by its text, by the button that clears it, by its hidden list. */
async function giveBack(
  search: HTMLElement,
  box: HTMLElement,
  blocks: readonly Element[],
  plan: FillPlan,
): Promise<boolean> {
  const speaking = () => blocks.find((block) => saysHer(block, plan));
  const ways = [
    () => (isWritable(box) ? empty(box) : undefined),
    () => {
      const button = clearButton(speaking());
      if (button) press(button);
    },
    () => (search instanceof HTMLSelectElement ? setValue(search, '') : undefined),
  ];
  for (const way of ways) {
    if (!speaking()) return true;
    way();
    await settled();
  }
  return !speaking();
}

function empty(asking: HTMLElement): void {
  if (!isField(asking) || !asking.isConnected) return;
  setValue(asking, '');
  leave(asking);
}

function clearButton(block: Element | undefined): HTMLElement | null {
  const all = block?.querySelectorAll<HTMLElement>('button,[role=button],[class*=__clear]');
  const buttons = [...(all ?? [])];
  const found = buttons.filter((button) => {
    const words = [button.title, button.getAttribute('aria-label'), button.textContent];
    const isCross = /^[×✕✖]$/.test((button.textContent ?? '').trim());
    return isCross || words.some((one) => one && CLEARS.test(plain(one)));
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
