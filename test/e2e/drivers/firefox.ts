// oxlint-disable typescript/no-unsafe-type-assertion -- the browser's protocol says what comes back

import { resolve } from 'node:path';
import type { Launched, LaunchOptions } from './driver.ts';
import { startFirefox } from './firefox-process.ts';
import { type Prefs, writeProfile } from './firefox-profile.ts';
import { FirefoxSession } from './firefox-session.ts';
import { firefoxTab } from './firefox-tab.ts';
import { warm } from './firefox-warm.ts';
import { ownProfile } from './own-profile.ts';
import { DEFAULT_TIMEOUT, orNotYet, until } from './until.ts';

export interface FirefoxOptions extends LaunchOptions {
  prefs?: Prefs;
  /** Temporary (default) goes at shutdown; permanent stays in the profile and needs an .xpi. */
  install?: 'temporary' | 'permanent';
  binary?: string;
}

/**
 * Without the language pack Firefox has no French to choose and `browser.i18n` stays English: tell
 * its locale service that French is there. Its own windows stay English, which no test reads.
 */
const SPEAK = `const { locale } = Services;
  locale.availableLocales = [...new Set([...locale.availableLocales, arguments[0]])];
  locale.requestedLocales = [arguments[0]];`;

const BACKGROUND = `const { extension } = WebExtensionPolicy.getByID(arguments[0]);`;

const RELOAD = `const { AddonManager } = ChromeUtils.importESModule(
    'resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(arguments[0]);
  await addon.disable();
  await addon.enable();`;

/** The handle of the tab that is selected in the window. */
const SELECTED = `const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs');
  const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
  return NavigableManager.getIdForBrowser(gBrowser.selectedBrowser);`;

/** Starts Firefox with the extension installed. */
export async function launchFirefox(options: FirefoxOptions): Promise<Launched> {
  const { lang = 'fr', headless = true, timeout = DEFAULT_TIMEOUT } = options;
  const profile = await ownProfile(options.profileDir);
  const downloads = { 'browser.download.folderList': 2, 'browser.download.dir': profile.downloads };
  await warm(profile.path);
  await writeProfile(profile.path, lang, { ...downloads, ...options.prefs });
  const firefox = await startFirefox(profile.path, {
    headless,
    display: options.display,
    binary: options.binary ?? '/usr/bin/firefox-esr',
    timeout,
  }).catch(async (error: unknown) => {
    await profile.remove();
    throw error;
  });
  const session = new FirefoxSession(firefox.wire);

  let closing: Promise<void> | undefined;
  const end = (ask: () => Promise<unknown>) =>
    (closing ??= (async () => {
      // The connection may drop before the answer: the exit is what counts.
      await ask().catch(() => undefined);
      await firefox.ended(timeout);
      session.close();
      await profile.remove();
    })());
  const crash = () => end(async () => firefox.kill());

  try {
    await session.command('WebDriver:NewSession', {
      // alert() and confirm() are dismissed, as Playwright does.
      capabilities: { alwaysMatch: { unhandledPromptBehavior: 'dismiss' } },
    });
    await session.command('WebDriver:SetTimeouts', { pageLoad: 30_000, script: timeout });
    await session.chrome(SPEAK, lang === 'fr' ? 'fr' : 'en-US');
    const temporary = options.install !== 'permanent';
    const install = (path: string) =>
      session.command('Addon:Install', { path: resolve(path), temporary });
    const id = String(await install(options.extensionDir));
    // The extension's UUID is a preference: after a crash it must still be there.
    await session.chrome('Services.prefs.savePrefFile(null);');
    const onExtension = (script: string) => session.chrome(`${BACKGROUND} ${script}`, id);
    const origin = String(
      await onExtension(`await extension.startupPromise; return extension.baseURL;`),
    );
    const [blank] = (await session.command('WebDriver:GetWindowHandles')) as string[];
    let first = blank;

    const open = async (url: string, focus: boolean) => {
      // The tab Firefox starts with serves as the first one.
      let handle = focus ? first : undefined;
      first = undefined;
      if (!handle) {
        // Marionette selects its own current tab again behind a new one: it must be the selected one.
        const selected = focus ? '' : String(await session.chrome(SELECTED));
        if (selected)
          await session.command('WebDriver:SwitchToWindow', { handle: selected, focus: false });
        const made = await session.command('WebDriver:NewWindow', { type: 'tab', focus });
        handle = (made as { handle: string }).handle;
      }
      const tab = firefoxTab(session, handle, timeout);
      await tab.goto(url);
      return tab;
    };

    return {
      name: 'firefox',
      extensionOrigin: origin.replace(/\/$/, ''),
      profileDir: profile.path,
      downloadsDir: profile.downloads,
      newTab: (url) => open(url, true),
      newBackgroundTab: (url) => open(url, false),
      killWorker: async () => {
        // Resolves once it is gone; a page that still waits for its answer may wake it at once.
        await onExtension('await extension.terminateBackground();');
      },
      reloadExtension: async (from) => {
        await (from ? install(from) : session.chrome(RELOAD, id));
        await until('extension to be back', timeout, async () =>
          orNotYet((await onExtension('return extension.backgroundState;')) === 'running'),
        );
      },
      console: () => [...firefox.lines],
      close: () => end(() => session.command('Marionette:Quit', { flags: ['eForceQuit'] })),
      crash,
    };
  } catch (error) {
    await crash();
    throw error;
  }
}
