import type { Language } from './browser-settings.ts';
import { browser } from './browser.ts';

/** The page script, as the build names it. */
const FILE: string = '/invoice.js';
const ENGINE: string = '/engine.js';
const CANCEL: string = '/cancel.js';
const OVERLAY: string = '/overlay.js';
const DECIDING: string = '/decide.js';
const FILLING: string = '/fill.js';
const ANNEXE: string = '/annexe.js';
const TEACH: string = '/teach.js';
const TAUGHT: string = '/taught.js';
/** Put before it where she chose another language than the browser's. */
const SPEECH: Record<Language, string> = { fr: '/speak-fr.js', en: '/speak-en.js' };
const ID = 'invoice';

/**
 * Registers the page script for exactly these match patterns, at `document_start`, in every frame. An
 * empty list unregisters it. Registrations survive a restart of the browser, not an update. `language`: what
 * it speaks where that is not the browser's.
 */
export async function registerPageScript(
  matches: string[],
  language: Language | null = null,
): Promise<void> {
  const [current] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (current) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    js: filesOf(language),
    matches,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
  if (current) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Puts the page script into the tabs that were open before: their own listeners came first. */
export async function injectIntoOpenTabs(
  matches: string[],
  language: Language | null = null,
): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined
        ? []
        : [
            browser.scripting.executeScript({
              target: { tabId: id, allFrames: true },
              files: filesOf(language) as never[],
            }),
          ],
    ),
  );
}

/** Our scripts in the tabs that are open speak as the browser does again. */
export async function speakAsBrowserInTabs(matches: string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches });
  const targets = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
  await Promise.allSettled(
    targets.map((tabId) =>
      browser.scripting.executeScript({
        target: { tabId, allFrames: true },
        // Runs over there: it must not name anything from here (platform/speech.ts).
        func: () => void delete (globalThis as { neuviemeSpeech?: unknown }).neuviemeSpeech,
      }),
    ),
  );
}

function filesOf(language: Language | null): string[] {
  return language === null ? [FILE] : [SPEECH[language], FILE];
}

/** Puts the overlay's script into one frame: what only draws is loaded only when there is something to draw. */
export async function injectOverlay(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [OVERLAY] as never[],
  });
}

/** Puts what recognises forms into one frame: most pages of a tool hold none. */
export async function injectEngine(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [ENGINE] as never[],
  });
}

/** Puts what reads a screen that takes an invoice back into one frame. */
export async function injectCancelReader(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [CANCEL] as never[],
  });
}

/** Puts the ninth-session dialog and the forms into one frame: on most invoices nothing is decided. */
export async function injectDeciding(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [DECIDING] as never[],
  });
}

/** Puts what fills into one frame. */
export async function injectFilling(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [FILLING] as never[],
  });
}

/** Puts what writes annexe 1 into one frame: it carries a font, and comes on the click that asks for it. */
export async function injectAnnexe(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [ANNEXE] as never[],
  });
}

/**
 * Puts the picker into every frame of a tab that the browser lets us reach; it leaves again where the
 * kiné did not enable the site.
 */
export async function injectTeaching(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: [TEACH] as never[],
  });
}

/** Puts what finds taught fields into one frame. */
export async function injectResolver(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [TAUGHT] as never[],
  });
}

/**
 * Addresses of the frames that a page shows, large enough to hold fields. Works on any page on which she
 * opened the popup (`activeTab`); none where the browser does not let us look.
 */
export async function framesShown(tabId: number): Promise<string[]> {
  const results = await browser.scripting
    .executeScript({
      target: { tabId },
      // Runs over there: it must not name anything from here.
      func: () =>
        [...document.querySelectorAll('iframe')]
          .filter((frame) => frame.checkVisibility() && frame.clientWidth > 150)
          .filter(({ clientHeight, sandbox, attributes }) => {
            const isOpaque = 'sandbox' in attributes && !sandbox.contains('allow-same-origin');
            return clientHeight > 40 && !isOpaque;
          })
          .map(({ src }) => src),
    })
    .catch(() => []);
  const [answer] = results;
  return Array.isArray(answer?.result) ? answer.result.map(String) : [];
}

/** The frames of a tab that the browser lets us reach: the top one first, in the order it gives. */
export async function framesOfTab(tabId: number): Promise<number[]> {
  const results = await browser.scripting
    .executeScript({ target: { tabId, allFrames: true }, func: () => null })
    .catch(() => []);
  return results.flatMap(({ frameId }) => frameId ?? []);
}

/** What one frame answered; undefined where it has nobody of ours to answer. */
export interface FrameAnswer {
  frameId: number;
  result: unknown;
}

/**
 * Calls a function that our page script keeps at hand in frames of a tab (`InnerFrame`, src/page). Frames
 * that the browser does not let us reach are left out; where our script does not run, nothing answers.
 */
export async function callInFrames(
  tabId: number,
  frames: 'all' | readonly number[],
  name: string,
  args: readonly unknown[],
): Promise<FrameAnswer[]> {
  const target = frames === 'all' ? { tabId, allFrames: true } : { tabId, frameIds: [...frames] };
  const results = await browser.scripting
    .executeScript({
      target,
      // Runs over there: it must not name anything from here.
      func: (called: string, given: unknown[]) => {
        const { neuviemeFrame } = globalThis as {
          neuviemeFrame?: Record<string, (...all: unknown[]) => unknown>;
        };
        return neuviemeFrame?.[called]?.(...given) ?? null;
      },
      args: [name, [...args]],
    })
    .catch(() => []);
  return results.map(({ frameId, result }) => ({ frameId: frameId ?? 0, result }));
}
