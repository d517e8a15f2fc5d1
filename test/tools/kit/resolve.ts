import type { ElementHandle, Frame, Page } from 'playwright-core';
import type { Selector } from './truth.ts';

const FRAME = 'frame=';

/**
 * Runs in each document before its own scripts: keeps every shadow root at hand, closed ones too.
 * For looking at a tool only; a test of the extension leaves the page as it is.
 */
const KEEP_ROOTS = `(() => {
  const roots = new WeakMap();
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  };
  globalThis.zooFind = (parts) => {
    let found = [document];
    for (const [index, css] of parts.entries()) {
      const within = index === 0 ? found : found.map((host) => roots.get(host)).filter(Boolean);
      found = within.flatMap((root) => [...root.querySelectorAll(css)]);
    }
    return found;
  };
  globalThis.zooFields = () => {
    const walk = (root) => {
      let count = 0;
      for (const element of root.querySelectorAll('*')) {
        if (element.matches('input:not([type=hidden], [type=submit], [type=button], [type=image], [type=reset]), select, textarea') && element.checkVisibility()) count += 1;
        const inner = roots.get(element);
        if (inner) count += walk(inner);
      }
      return count;
    };
    return walk(document);
  };
})();`;

export async function keepRoots(page: Page): Promise<void> {
  await page.addInitScript(KEEP_ROOTS);
}

/** Every element that a selector of the truth means, through frames and shadow roots. */
export async function resolve(page: Page, selector: Selector): Promise<ElementHandle[]> {
  const steps = selector.split(' >>> ');
  const parts = steps.filter((step) => !step.startsWith(FRAME));
  let frame: Frame = page.mainFrame();
  for (const step of steps.filter((one) => one.startsWith(FRAME))) {
    const holder = await frame.waitForSelector(step.slice(FRAME.length), { state: 'attached' });
    const inner = await holder.contentFrame();
    if (!inner) return [];
    await inner.waitForLoadState();
    frame = inner;
  }
  const all = await frame.evaluateHandle(`zooFind(${JSON.stringify(parts)})`);
  const properties = await all.getProperties();
  return [...properties.values()].map((one) => one.asElement()).filter((one) => one !== null);
}

/** Fields that can be seen, in all frames and roots. */
export async function fieldCount(page: Page): Promise<number> {
  const counts = page.frames().map((frame) => frame.evaluate<number>('zooFields()'));
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}
