// oxlint-disable typescript/no-unsafe-type-assertion -- the browser's protocol says what comes back

import { writeFile } from 'node:fs/promises';
import type { CDPSession, Page } from 'playwright-core';
import type { Tab } from './driver.ts';
import { closedRoots } from './chromium-roots.ts';
import type { Answer, Question } from './in-page/answer.ts';
import { ANSWER } from './in-page/source.ts';
import { makeTab } from './tab.ts';

/** A tab of Chromium. */
export async function chromiumTab(page: Page, timeout: number): Promise<Tab> {
  page.setDefaultTimeout(timeout);
  const cdp: CDPSession = await page.context().newCDPSession(page);
  let size = page.viewportSize() ?? { width: 1280, height: 720 };
  let factor = 1;

  /** A world of our own in the top document, the same one until it navigates. */
  async function world() {
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const { executionContextId } = await cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'neuvieme-e2e',
    });
    return executionContextId;
  }

  async function ask(question: Question, closed: boolean): Promise<Answer> {
    const executionContextId = await world();
    const roots = closed ? await closedRoots(cdp, executionContextId) : [];
    const body = closed ? '' : 'if (document.body) roots = [document.body];';
    const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
      executionContextId,
      functionDeclaration: `function (question, ...roots) { ${body} return ${ANSWER}(question, ...roots); }`,
      arguments: [{ value: question }, ...roots.map((objectId) => ({ objectId }))],
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value as Answer;
  }

  /** Browser zoom is fewer CSS pixels of more device pixels. */
  async function applySize() {
    await cdp.send('Emulation.setDeviceMetricsOverride', {
      width: Math.round(size.width / factor),
      height: Math.round(size.height / factor),
      deviceScaleFactor: factor,
      mobile: false,
    });
  }

  return makeTab(
    {
      goto: async (url) => void (await page.goto(url)),
      reload: async () => void (await page.reload()),
      url: async () => page.url(),
      activate: () => page.bringToFront(),
      close: () => page.close(),
      evaluate: <T>(source: string, ...args: unknown[]) => {
        // A string, since a function built in the page falls under its content security policy.
        const call = `(async function (...args) { ${source}\n })(...${JSON.stringify(args)})`;
        return page.evaluate<T>(call);
      },
      ask: (where, question) => ask(question, where === 'closed'),
      hostCount: async () => (await closedRoots(cdp, await world())).length,
      mouse: (x, y, clickCount) => page.mouse.click(x, y, { clickCount }),
      type: (text) => page.keyboard.type(text),
      press: (key) => page.keyboard.press(key),
      setFiles: (css, paths) => page.locator(css).setInputFiles(paths),
      // Playwright's own puts its viewport back first, and the zoom with it.
      screenshot: async (path) => {
        const asked = { format: 'png', optimizeForSpeed: true } as const;
        const { data } = await cdp.send('Page.captureScreenshot', asked);
        await writeFile(path, Buffer.from(data, 'base64'));
      },
      setViewport: async (width, height) => {
        size = { width, height };
        await applySize();
      },
      colorScheme: (colorScheme) => page.emulateMedia({ colorScheme }),
      forcedColors: (active) => page.emulateMedia({ forcedColors: active ? 'active' : 'none' }),
      zoom: async (to) => {
        factor = to;
        await applySize();
      },
    },
    timeout,
  );
}
