import { rootOf } from './roots.ts';

export const FIELDS = 'input:not([type=hidden]),select,textarea';

/** The document and every shadow root in it, outer ones first. */
export function allRoots(): (Document | ShadowRoot)[] {
  const roots: (Document | ShadowRoot)[] = [document];
  // The list grows while it is walked: roots stand in roots.
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      const inner = rootOf(element);
      if (inner) roots.push(inner);
    }
  }
  return roots;
}

/** What a selector means in the document and in every shadow root. */
export function everywhere<Kind extends Element>(css: string): Kind[] {
  return allRoots().flatMap((root) => [...root.querySelectorAll<Kind>(css)]);
}

/** What taking out of the document would load anew, or close. */
const HELD = 'iframe,dialog[open]';

/** Moves a node within its document, without taking out what must not leave it. */
export function move(node: ChildNode, parent: Node, before: Node | null = null): void {
  const held = node instanceof Element && (node.matches(HELD) || node.querySelector(HELD) !== null);
  if (!held) parent.insertBefore(node, before);
  else Reflect.apply(Reflect.get(parent, 'moveBefore'), parent, [node, before]);
}

/** What a stylesheet hides stays hidden when its rule no longer matches. */
export function freezeHidden(): void {
  const hidden = everywhere<HTMLElement>('body *').filter(
    (element) => getComputedStyle(element).display === 'none',
  );
  for (const element of hidden) element.style.setProperty('display', 'none', 'important');
}

/** An element of another name with the same children and attributes, in the same place. */
export function renamed(element: Element, name: string, dropped: readonly string[] = []): Element {
  const other = document.createElement(name);
  for (const { name: attribute, value } of element.attributes) {
    if (!dropped.includes(attribute)) other.setAttribute(attribute, value);
  }
  element.before(other);
  const children = [...element.childNodes];
  for (const child of children) move(child, other);
  element.remove();
  return other;
}

/** The same numbers in [0, 1) for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
