import type { CDPSession } from 'playwright-core';
import { z } from 'zod';
import { until } from '../../../test/e2e/drivers/until.ts';
import type { Running } from '../cost/variants.ts';
import { DAY_SEEN } from './in-page.ts';

/** So long anything of the browser is waited for, in ms. */
const PATIENCE = 10_000;

/** A message of a child target, as far as it is read here. */
const answerSchema = z.object({
  id: z.literal(1),
  result: z.object({ result: z.object({ value: z.number() }) }),
});

/** Presses the button of the extension that shows the popup, as a person does in the browser's toolbar. */
export class Toolbar {
  readonly #cdp: CDPSession;
  readonly #id: string;

  private constructor(cdp: CDPSession, id: string) {
    this.#cdp = cdp;
    this.#id = id;
  }

  static async of({ context, worker }: Running): Promise<Toolbar> {
    const browser = context.browser();
    if (!browser || !worker) throw new Error('a toolbar needs a browser with the extension');
    return new Toolbar(await browser.newBrowserCDPSession(), new URL(worker.url()).host);
  }

  /** Opens the popup and closes it; from its navigation to its list on the screen, in ms. */
  async popup(): Promise<number> {
    // The protocol is ahead of its types here.
    const cdp = this.#cdp as unknown as { send(method: string, params: object): Promise<unknown> };
    const front = await this.#target(({ type }) => type === 'tab');
    await cdp.send('Extensions.triggerAction', { id: this.#id, targetId: front });
    const popup = await this.#target(({ url }) => url.endsWith(`${this.#id}/popup.html`));
    const time = await this.#ask(popup, DAY_SEEN);
    await this.#cdp.send('Target.closeTarget', { targetId: popup });
    return time;
  }

  async #target(wanted: (target: { type: string; url: string }) => boolean): Promise<string> {
    return until('target', PATIENCE, async () => {
      const filter = [{ type: 'tab', exclude: false }, {}];
      const { targetInfos } = await this.#cdp.send('Target.getTargets', { filter });
      return targetInfos.find(wanted)?.targetId;
    });
  }

  /** What the expression gives in that target. A popup is no page to Playwright: its own channel is not used. */
  async #ask(targetId: string, expression: string): Promise<number> {
    const { sessionId } = await this.#cdp.send('Target.attachToTarget', {
      targetId,
      flatten: false,
    });
    let time: number | undefined;
    const hear = (event: { sessionId: string; message: string }) => {
      if (event.sessionId !== sessionId) return;
      time = answerSchema.safeParse(JSON.parse(event.message)).data?.result.result.value;
    };
    this.#cdp.on('Target.receivedMessageFromTarget', hear);
    const params = { expression, awaitPromise: true, returnByValue: true };
    const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params });
    await this.#cdp.send('Target.sendMessageToTarget', { sessionId, message });
    try {
      return await until('answer of the popup', PATIENCE, () => Promise.resolve(time));
    } finally {
      this.#cdp.off('Target.receivedMessageFromTarget', hear);
    }
  }
}
