import type { Root } from '../find/roots.ts';

/** Entries of the lists of common libraries, and of lists that say nothing of themselves. */
const ENTRY =
  '[role=option],option,li,.mat-option,mat-option,.v-list-item,.select2-results__option,' +
  '.ui-menu-item,.autocomplete-suggestion,.tt-suggestion,[role=listbox]>*';
const LONGEST = 300;
const MOST = 400;

/** What a list says while its answer is on the way. */
const WAITING = /charg|recherch|search|loading|patient/i;

/** An entry of a list with the text by which it is known. */
export interface Entry {
  element: HTMLElement;
  text: string;
}

/**
 * The lists that belong to one search: those it names by id, its datalist, and what appeared in its tree or
 * in the page since it was asked. A list that stood there before belongs to something else.
 */
export class Lists {
  readonly #before: ReadonlyMap<Element, string>;
  readonly #near: readonly Root[];
  readonly #field: HTMLElement;

  constructor(field: HTMLElement) {
    this.#field = field;
    this.#near = rootsAround(field);
    const shown = this.#near.flatMap((root) => [...root.querySelectorAll<HTMLElement>(ENTRY)]);
    this.#before = new Map(shown.filter(isSeen).map((element) => [element, textOf(element)]));
  }

  /** The entries on screen now. `asking` is where she would type: a widget's box is not its search field. */
  entries(asking: HTMLElement): Entry[] {
    const named = this.#named(asking);
    const own = named.flatMap((list) => [...list.querySelectorAll<HTMLElement>(ENTRY)]);
    const found = own.some(isSeen) ? own : this.#appeared();
    return [...new Set(found)].filter(isSeen).filter(isInnermost).slice(0, MOST).map(entryOf);
  }

  /** True while the answer has not come. */
  isWaiting(entries: readonly Entry[]): boolean {
    return entries.length === 1 && WAITING.test(entries[0]?.text ?? '');
  }

  #named(asking: HTMLElement): Element[] {
    const ids = [this.#field, asking].flatMap((element) =>
      ['aria-controls', 'aria-owns', 'list'].flatMap(
        (name) => element.getAttribute(name)?.split(/\s+/) ?? [],
      ),
    );
    return ids.flatMap((id) => this.#near.flatMap((root) => root.getElementById(id) ?? []));
  }

  #appeared(): HTMLElement[] {
    const all = this.#near.flatMap((root) => [...root.querySelectorAll<HTMLElement>(ENTRY)]);
    return all.filter(
      (element) => isSeen(element) && this.#before.get(element) !== textOf(element),
    );
  }
}

/** The tree of an element and those around it, the document last. */
function rootsAround(element: Element): Root[] {
  const roots: Root[] = [];
  for (let at: Element | null = element; at;) {
    const root = at.getRootNode() as Root;
    roots.push(root);
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return roots;
}

function isSeen(element: HTMLElement): boolean {
  if (element.localName === 'option') return element.closest('datalist') !== null;
  return element.checkVisibility({ visibilityProperty: true });
}

function isInnermost(element: HTMLElement): boolean {
  return element.querySelector(ENTRY) === null && element.getAttribute('aria-disabled') !== 'true';
}

function entryOf(element: HTMLElement): Entry {
  return { element, text: textOf(element) };
}

/** Pieces of text in an entry are kept apart: a name and a trade in two columns are two words. */
export function textOf(element: HTMLElement): string {
  if (element instanceof HTMLOptionElement) return `${element.value} | ${element.text}`;
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.textContent ?? '').trim();
    if (text !== '') pieces.push(text);
  }
  return pieces.join(' | ').slice(0, LONGEST);
}
