// oxlint-disable typescript/no-unsafe-type-assertion -- the browser's protocol says what comes back

import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { orNotYet, until } from './until.ts';

/** The part of CDP's Runtime.exceptionThrown this reads. */
interface FromWorker {
  method?: string;
  params?: { exceptionDetails?: { text: string; exception?: { description?: string } } };
}

/** A worker whose target is still there after this, in ms, was woken again. */
const AWAKE_AGAIN = 500;

/** What is asked of Chromium itself rather than of a page. */
export class ChromiumBrowser {
  #context: BrowserContext;
  #cdp: CDPSession;
  #origin: string;
  #timeout: number;
  #targets = new WeakMap<Page, string>();

  private constructor(context: BrowserContext, cdp: CDPSession, origin: string, timeout: number) {
    this.#context = context;
    this.#cdp = cdp;
    this.#origin = origin;
    this.#timeout = timeout;
  }

  static async of(context: BrowserContext, origin: string, timeout: number) {
    const browser = context.browser();
    if (!browser) throw new Error('Playwright gave no browser for the context');
    const cdp = await browser.newBrowserCDPSession();
    // Playwright would give each download a name of its own.
    await cdp.send('Browser.setDownloadBehavior', { behavior: 'default' });
    return new ChromiumBrowser(context, cdp, origin, timeout);
  }

  /** A new tab at that address. By way of an empty page it would cost twice as much. */
  async openPage(url: string, background: boolean): Promise<Page> {
    const { targetId } = await this.#cdp.send('Target.createTarget', { url, background });
    return until('new tab', this.#timeout, async () => {
      for (const page of this.#context.pages()) {
        if ((await this.#targetOf(page)) === targetId) return page;
      }
      return undefined;
    });
  }

  /** Ends the service worker as Chromium does after 30 idle seconds. */
  async killWorker(): Promise<void> {
    for (const targetId of await this.#workers()) {
      const { success } = await this.#cdp.send('Target.closeTarget', { targetId });
      if (!success) throw new Error('Chromium did not end the worker');
    }
    // Its target goes, unless a page that still waits for an answer wakes it at once under the same id.
    await until('worker to stop', AWAKE_AGAIN, async () =>
      orNotYet((await this.#workers()).length === 0),
    ).catch(() => undefined);
  }

  /** Runs what reloads the extension; resolves once a new worker is there. */
  async awaitNewWorker(reload: () => Promise<void>): Promise<void> {
    const before = await this.#workers();
    await reload();
    await until('extension to be back', this.#timeout, async () => {
      const now = await this.#workers();
      return orNotYet(now.length > 0 && !now.some((id) => before.includes(id)));
    });
  }

  /** Tells of uncaught errors in the worker, in each of its lives: Playwright has no event for it. */
  async listenToWorkers(tell: (line: string) => void): Promise<void> {
    this.#cdp.on('Target.targetCreated', ({ targetInfo }) => {
      if (targetInfo.type !== 'service_worker' || !targetInfo.url.startsWith(this.#origin)) return;
      // Not flat: Playwright's session hands on no events of child sessions. A worker that is gone
      // before we are attached has nothing to tell.
      void this.#cdp
        .send('Target.attachToTarget', { targetId: targetInfo.targetId, flatten: false })
        .then(({ sessionId }) =>
          this.#cdp.send('Target.sendMessageToTarget', {
            sessionId,
            message: JSON.stringify({ id: 1, method: 'Runtime.enable' }),
          }),
        )
        .catch(() => undefined);
    });
    this.#cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
      const { method, params } = JSON.parse(message) as FromWorker;
      const details = params?.exceptionDetails;
      if (method !== 'Runtime.exceptionThrown' || !details) return;
      tell(`uncaught in worker: ${details.exception?.description ?? details.text}`);
    });
    await this.#cdp.send('Target.setDiscoverTargets', { discover: true });
  }

  /** Kills the whole browser at once, as a power cut does. */
  async crash(): Promise<void> {
    const { processInfo } = await this.#cdp.send('SystemInfo.getProcessInfo');
    const gone = new Promise<void>((resolve) => this.#context.once('close', () => resolve()));
    for (const { type, id } of processInfo) if (type === 'browser') process.kill(id, 'SIGKILL');
    await gone;
  }

  async #targetOf(page: Page): Promise<string> {
    const known = this.#targets.get(page);
    if (known !== undefined) return known;
    const session = await this.#context.newCDPSession(page);
    const { targetInfo } = await session.send('Target.getTargetInfo');
    await session.detach();
    this.#targets.set(page, targetInfo.targetId);
    return targetInfo.targetId;
  }

  async #workers(): Promise<string[]> {
    const { targetInfos } = await this.#cdp.send('Target.getTargets');
    return targetInfos
      .filter(({ type, url }) => type === 'service_worker' && url.startsWith(this.#origin))
      .map(({ targetId }) => targetId);
  }
}
