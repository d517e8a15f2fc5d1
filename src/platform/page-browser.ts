import type { browser as Whole } from './browser.ts';

/**
 * The extension API as our scripts in a host page need it. Every supported browser answers with promises
 * here, so the polyfill behind `platform/browser`, 13 kB in every frame, stays out of the page.
 */
type Api = Pick<typeof Whole, 'runtime' | 'storage' | 'i18n'>;
const { browser: own, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };

export const browser: Api = own?.runtime ? own : chrome;

/** Answers of a listener: undefined leaves the message to another frame. */
export type Answering = (message: unknown) => Promise<unknown> | undefined;

/** Hears what the worker and the popup say, until `signal` ends it. */
export function hearMessages(answer: Answering, signal: AbortSignal): void {
  // Older Chromiums do not wait for a promise that a listener returns: they are told through a callback.
  const listener = (message: unknown, _sender: unknown, respond: (value: unknown) => void) => {
    const answered = answer(message);
    if (answered === undefined) return undefined;
    void answered.then(respond, () => respond(undefined));
    return true;
  };
  browser.runtime.onMessage.addListener(listener as never);
  signal.addEventListener('abort', () => {
    // After an update nobody is there to be told.
    if (browser.runtime?.id) browser.runtime.onMessage.removeListener(listener as never);
  });
}
