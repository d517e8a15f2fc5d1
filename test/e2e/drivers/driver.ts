import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

/** The two engines the extension ships for. */
export type BrowserName = 'chromium' | 'firefox';

/**
 * Which element is meant, by what a person would say of it. All given parts must hold; only visible
 * elements count; nothing is looked for inside shadow roots or frames.
 *
 * A string prefers elements it matches whole (white space collapsed) and falls back to those that
 * contain it; a RegExp is tested as it is. Without `nth` (from 0) the first in document order wins.
 */
export interface Target {
  role?: string;
  /** Accessible name. */
  name?: string | RegExp;
  /** Accessible name of a field one fills, ticks or chooses in. */
  label?: string | RegExp;
  /** Visible text; the innermost elements that hold it. */
  text?: string | RegExp;
  css?: string;
  nth?: number;
  within?: Target;
}

/** What extensions drew in the closed shadow roots of a tab's top document, all roots together. */
export interface ClosedRoots {
  /** Visible text of every root, one after the other; empty when nothing is drawn. */
  text(): Promise<string>;
  /** Resolves with the whole text once it holds the given one. */
  waitForText(text: string | RegExp): Promise<string>;
  waitForNoText(text: string | RegExp): Promise<void>;
  /** Trusted click on the button, link or field of that accessible name. */
  click(buttonOrLabelName: string | RegExp): Promise<void>;
  fill(label: string | RegExp, text: string): Promise<void>;
  value(label: string | RegExp): Promise<string>;
  exists(target: Target): Promise<boolean>;
  /** How many elements of the document carry a closed root, drawn or not. */
  hostCount(): Promise<number>;
}

/** One tab. Every wait gives up after the launch's `timeout` and says what it saw instead. */
export interface Tab {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  url(): Promise<string>;
  /** Makes it the selected tab of its window. */
  activate(): Promise<void>;
  close(): Promise<void>;
  /** Runs a function body in the page's main world, with `args`; may `await`; returns JSON. */
  evaluate<T>(source: string, ...args: unknown[]): Promise<T>;
  /** Waits for the element to be there, still and uncovered, then clicks with the real mouse. */
  click(target: Target, options?: { count?: number }): Promise<void>;
  /**
   * Click, select all, type with real keys; an empty text deletes. A `<select>` is given the text of
   * its option and date fields their ISO value by script, as their keys depend on the locale.
   */
  fill(target: Target, text: string): Promise<void>;
  /** Real keys to whatever has the focus. */
  type(text: string): Promise<void>;
  /** One key or chord: 'Enter', 'Escape', 'Alt+Shift+K'. */
  press(key: string): Promise<void>;
  /** Value of a field; 'true' or 'false' for a checkbox or radio; text content of anything else. */
  value(target: Target): Promise<string>;
  /** Visible text of the document body, without shadow roots. */
  text(): Promise<string>;
  exists(target: Target): Promise<boolean>;
  waitFor(target: Target, options?: { gone?: boolean }): Promise<void>;
  waitForText(text: string | RegExp): Promise<void>;
  /** Gives files to an `<input type=file>`, found by CSS because it is often hidden. */
  setFiles(css: string, paths: string[]): Promise<void>;
  closed: ClosedRoots;
  /** Writes a PNG of the viewport. */
  screenshot(path: string): Promise<void>;
  /** Size of the page's viewport in CSS pixels (before zoom). */
  setViewport(width: number, height: number): Promise<void>;
  colorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** The few colours of a high contrast theme, in place of the page's own. */
  forcedColors(active: boolean): Promise<void>;
  /** Page zoom as the user's Ctrl + would do it: 2 is 200 %. */
  zoom(factor: number): Promise<void>;
}

/** A running browser with the extension in it. */
export interface Launched {
  name: BrowserName;
  /** moz-extension://UUID or chrome-extension://ID, no trailing slash. */
  extensionOrigin: string;
  /** The profile, to hand to a second launch when the caller chose it. */
  profileDir: string;
  /** Where the browser saves files without asking; inside the profile. */
  downloadsDir: string;
  newTab(url: string): Promise<Tab>;
  /** Opens without taking the place of the active tab, as a popup leaves the tool's tab active. */
  newBackgroundTab(url: string): Promise<Tab>;
  /** Kills the background; resolves once it is gone. The next event wakes it. */
  killWorker(): Promise<void>;
  /**
   * Reloads the extension, from another build when given, as an update does. Resolves once its
   * background is back. Open pages keep what the old content script drew. In Chromium that script
   * lives on as an orphan (`runtime.id` is undefined); in Firefox none of its listeners and timers
   * run any more, and the browser injects the manifest's content scripts anew.
   */
  reloadExtension(from?: string): Promise<void>;
  /** Console lines and uncaught errors of pages, content scripts and background so far. */
  console(): string[];
  /** Ends the browser politely and removes a profile it made itself. Can be called twice. */
  close(): Promise<void>;
  /** Ends the browser as a power cut would (SIGKILL), keeping nothing of its own either. */
  crash(): Promise<void>;
}

export interface LaunchOptions {
  /** Unpacked extension (Firefox also takes an .xpi). */
  extensionDir: string;
  /** Default true. Headful needs `display` or DISPLAY. */
  headless?: boolean;
  /** X display such as ':99'. */
  display?: string;
  /** Language of the browser as the extension and pages see it; default 'fr'. */
  lang?: 'fr' | 'en';
  /** Kept after `close`; without it each launch has a new one and removes it. */
  profileDir?: string;
  /** Longest wait of any step, in ms; default 10 000. */
  timeout?: number;
}

/** Starts the named browser with what both understand. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Launched> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
