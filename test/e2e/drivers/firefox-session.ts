import { type Marionette, MarionetteError } from './marionette.ts';

type Params = Record<string, unknown>;

/**
 * One Marionette session shared by all tabs: the wire knows one current tab and one context, so
 * each step switches and acts as one turn of a queue.
 */
export class FirefoxSession {
  #wire: Marionette;
  #queue: Promise<unknown> = Promise.resolve();
  #current = '';

  constructor(wire: Marionette) {
    this.#wire = wire;
  }

  /** A command about the tab of that handle, without selecting it in its window. */
  inTab(handle: string, command: string, params: Params = {}): Promise<unknown> {
    return this.#turn(async () => {
      if (this.#current !== handle) {
        await this.#wire.send('WebDriver:SwitchToWindow', { handle, focus: false });
        this.#current = handle;
      }
      return this.#wire.send(command, params).catch((error: unknown) => {
        // Not run: it found an alert() open and dismissed it. Playwright goes on, and so do we.
        const alert = error instanceof MarionetteError && error.code === 'unexpected alert open';
        if (!alert) throw error;
        return this.#wire.send(command, params);
      });
    });
  }

  /** A command about the browser itself. It may change the current tab. */
  command(command: string, params: Params = {}): Promise<unknown> {
    return this.#turn(async () => {
      this.#current = '';
      try {
        return await this.#wire.send(command, params);
      } catch (error) {
        // The tab it stood on was closed meanwhile: it stands on another one and asks again.
        if (!(error instanceof MarionetteError) || error.code !== 'no such window') throw error;
        const [handle] = (await this.#wire.send('WebDriver:GetWindowHandles', {})) as string[];
        await this.#wire.send('WebDriver:SwitchToWindow', { handle, focus: false });
        return this.#wire.send(command, params);
      }
    });
  }

  /** Runs a function body with the browser's own privileges; `arguments` are `args`. */
  chrome(script: string, ...args: unknown[]): Promise<unknown> {
    return this.#turn(async () => {
      await this.#wire.send('Marionette:SetContext', { value: 'chrome' });
      try {
        // A function of its own, for `await` in the body.
        const body = `return (async function () { ${script} }).apply(null, arguments);`;
        return await this.#wire.send('WebDriver:ExecuteScript', { script: body, args });
      } finally {
        await this.#wire.send('Marionette:SetContext', { value: 'content' });
      }
    });
  }

  close(): void {
    this.#wire.close();
  }

  #turn<T>(step: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(step);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}
