/** Drawing without a library: what rests on a page is a few lines and buttons in every frame with a form. */

type Handler = (event: Event) => void;
/** `true`: an attribute without a value. Undefined and false: none. */
type Attributes = Record<string, string | boolean | undefined>;

/** An element as it shall be. */
export interface Part {
  tag: string;
  /** Among its siblings of one tag: with another key it is another element, never the same with new words. */
  key: string;
  attributes: Attributes;
  /** By the type of the event. */
  on: Readonly<Record<string, Handler>>;
  children: readonly Child[];
  /** Draws what stands in it by itself; then it has no children. Called again whenever it is drawn. */
  own?: (element: Element) => void;
}

/** What may stand in an element; nothing stands for a part that is not there. */
export type Child = Part | string | false | null | undefined | readonly Child[];

interface Given extends Attributes {
  key?: string;
}

/** An element of that tag, which nobody can press. */
export function el(tag: string, given: Given, ...children: Child[]): Part {
  const { key = '', ...attributes } = given;
  return { tag, key, attributes, on: {}, children };
}

/** A button that says `words`; said otherwise, it is another button. */
export function button(words: string, press: Handler, given: Given = {}): Part {
  const part = el('button', { key: words, type: 'button', ...given }, words);
  return { ...part, on: { click: press } };
}

/** What each element was last drawn as. */
const drawn = new WeakMap<Node, Part>();

/**
 * Makes `wanted` the children of `parent`. An element of the same tag and key stays what it is, with its
 * focus and whatever is open in it; its handlers are always the newest.
 */
export function draw(parent: Element, wanted: readonly Child[]): void {
  let at = parent.firstChild;
  for (const part of flat(wanted)) {
    let same = at;
    while (same && !isSame(same, part)) same = same.nextSibling;
    if (!same) {
      parent.insertBefore(made(parent.ownerDocument, part), at);
      continue;
    }
    while (at && at !== same) at = without(at);
    renew(same, part);
    at = same.nextSibling;
  }
  while (at) at = without(at);
}

function flat(wanted: readonly Child[]): (Part | string)[] {
  return wanted.flatMap((child) => {
    if (Array.isArray(child)) return flat(child);
    return child === false || child == null || child === '' ? [] : [child as Part | string];
  });
}

function without(node: ChildNode): ChildNode | null {
  const next = node.nextSibling;
  node.remove();
  return next;
}

function isSame(node: Node, part: Part | string): boolean {
  const before = drawn.get(node);
  if (typeof part === 'string') return before === undefined && node.nodeType === 3;
  return before !== undefined && before.tag === part.tag && before.key === part.key;
}

function made(document: Document, part: Part | string): ChildNode {
  if (typeof part === 'string') return document.createTextNode(part);
  const element = document.createElement(part.tag);
  for (const type of Object.keys(part.on)) {
    element.addEventListener(type, (event) => drawn.get(element)?.on[type]?.(event));
  }
  renew(element, part);
  return element;
}

function renew(node: Node, part: Part | string): void {
  if (typeof part === 'string') {
    if (node.nodeValue !== part) node.nodeValue = part;
    return;
  }
  const element = node as Element;
  const before = drawn.get(element)?.attributes ?? {};
  drawn.set(element, part);
  for (const name of Object.keys({ ...before, ...part.attributes })) {
    const value = part.attributes[name] ?? false;
    if (value === (before[name] ?? false)) continue;
    if (value === false) element.removeAttribute(name);
    else element.setAttribute(name, value === true ? '' : value);
  }
  if (part.own) part.own(element);
  else draw(element, part.children);
}
