/**
 * Runs in each document before its own scripts. A page has no `chrome.dom`; an extension's page script
 * has one, and the engine looks into closed roots through it.
 */
const roots = new WeakMap<Element, ShadowRoot>();

const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function attachAndKeep(init) {
  const root = attach.call(this, init);
  roots.set(this, root);
  return root;
};

/** The shadow root of an element, open or closed; null when it has none. */
export function rootOf(element: Element): ShadowRoot | null {
  return element.shadowRoot ?? roots.get(element) ?? null;
}

const chrome: object = Reflect.get(globalThis, 'chrome') ?? {};
Reflect.set(globalThis, 'chrome', chrome);
if (!Reflect.has(chrome, 'dom')) {
  Reflect.set(chrome, 'dom', { openOrClosedShadowRoot: rootOf });
}
