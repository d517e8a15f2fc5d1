// oxlint-disable typescript/no-unsafe-type-assertion -- the browser's protocol says what comes back

import { writeFile } from 'node:fs/promises';
import type { Tab } from './driver.ts';
import { chord, pressed, typed } from './firefox-keys.ts';
import type { FirefoxSession } from './firefox-session.ts';
import type { Answer, Question } from './in-page/answer.ts';
import { ANSWER } from './in-page/source.ts';
import { makeTab } from './tab.ts';

/**
 * All closed roots below a node, outer before inner; only privileged script sees them. The browser
 * draws fields and players in closed roots of its own: those are on elements no script can give one.
 */
const ROOTS = `const roots = [];
  const hosts = /-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;
  (function walk(node) {
    for (const el of node.querySelectorAll('*')) {
      const root = hosts.test(el.localName) && el.openOrClosedShadowRoot;
      if (!root) continue;
      if (root.mode === 'closed') roots.push(root);
      walk(root);
    }
  })(document);`;

/** The tab's <xul:browser>, for what only the browser can set. */
const BROWSER = `const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs');
  const browser = NavigableManager.getBrowserById(arguments[0]);
  const [, ...args] = arguments;`;

/** A tab of Firefox by its WebDriver handle. */
export function firefoxTab(session: FirefoxSession, handle: string, timeout: number): Tab {
  const run = (command: string, params?: Record<string, unknown>) =>
    session.inTab(handle, command, params);
  // One world for all questions to a document: what one notes the next can tell.
  const privileged = (script: string, args: unknown[] = []) =>
    run('WebDriver:ExecuteScript', { script, args, sandbox: 'system', newSandbox: false });
  const inBrowser = (script: string, ...args: unknown[]) =>
    session.chrome(`${BROWSER} ${script}`, handle, ...args);

  return makeTab(
    {
      goto: async (url) => void (await run('WebDriver:Navigate', { url })),
      reload: async () => void (await run('WebDriver:Refresh')),
      url: async () => String(await run('WebDriver:GetCurrentURL')),
      activate: async () => {
        await inBrowser(
          'browser.getTabBrowser().selectedTab = browser.getTabBrowser().getTabForBrowser(browser);',
        );
      },
      close: async () => void (await run('WebDriver:CloseWindow')),
      evaluate: async <T>(source: string, ...args: unknown[]) => {
        const script = `return (async function (...args) { ${source} }).apply(null, arguments);`;
        return (await run('WebDriver:ExecuteScript', { script, args, sandbox: null })) as T;
      },
      ask: async (where, question: Question) => {
        const roots = where === 'page' ? 'const roots = [document.body];' : ROOTS;
        const script = `${roots} return ${ANSWER}(arguments[0], ...roots);`;
        return (await privileged(script, [question])) as Answer;
      },
      hostCount: async () => Number(await privileged(`${ROOTS} return roots.length;`)),
      mouse: async (x, y, count) => {
        await run('WebDriver:PerformActions', pressed(x, y, count));
      },
      type: async (text) => {
        if (text) await run('WebDriver:PerformActions', typed(text));
      },
      press: async (key) => void (await run('WebDriver:PerformActions', chord(key))),
      setFiles: async (css, paths) => {
        const found = await run('WebDriver:FindElement', { using: 'css selector', value: css });
        const [id] = Object.values(found as Record<string, string>);
        await run('WebDriver:ElementSendKeys', { id, text: paths.join('\n') });
      },
      screenshot: async (path) => {
        const image = await run('WebDriver:TakeScreenshot', { full: false, hash: false });
        await writeFile(path, Buffer.from(String(image), 'base64'));
      },
      // As WebDriver BiDi's setViewport does it.
      setViewport: async (width, height) => {
        await inBrowser(
          `browser.style.width = args[0] + 'px'; browser.style.height = args[1] + 'px';
           browser.style.flex = 'none';`,
          width,
          height,
        );
      },
      colorScheme: async (scheme) => {
        await inBrowser('browser.browsingContext.prefersColorSchemeOverride = args[0];', scheme);
      },
      forcedColors: async (active) => {
        const override = active ? 'active' : 'none';
        await inBrowser('browser.browsingContext.forcedColorsOverride = args[0];', override);
      },
      zoom: async (factor) => void (await inBrowser('browser.fullZoom = args[0];', factor)),
    },
    timeout,
  );
}
