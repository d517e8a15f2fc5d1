import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { ChromiumBrowser } from './chromium-browser.ts';
import { chromiumExtension, speaks } from './chromium-extension.ts';
import { QUIET } from './chromium-flags.ts';
import { writeChromiumProfile } from './chromium-profile.ts';
import { chromiumTab } from './chromium-tab.ts';
import type { Launched, LaunchOptions } from './driver.ts';
import { ownProfile } from './own-profile.ts';
import { DEFAULT_TIMEOUT } from './until.ts';

export interface ChromiumOptions extends LaunchOptions {
  extraArgs?: string[];
  binary?: string;
}

/** Starts Chromium with the extension loaded. */
export async function launchChromium(options: ChromiumOptions): Promise<Launched> {
  const { lang = 'fr', headless = true, timeout = DEFAULT_TIMEOUT } = options;
  const binary = options.binary ?? '/usr/bin/chromium';
  const native = speaks(binary, lang);
  const profile = await ownProfile(options.profileDir);
  const place = (from: string) => chromiumExtension(from, lang, native, profile.path);
  const giveUp = async (error: unknown) => {
    await profile.remove();
    throw error;
  };
  const extension = await place(options.extensionDir).catch(giveUp);
  await writeChromiumProfile(profile.path);
  const starting = chromium.launchPersistentContext(profile.path, {
    executablePath: binary,
    // Playwright's own headless mode is for its headless shell, which has no extensions.
    headless: false,
    ...(native ? {} : { locale: 'fr-FR' }),
    viewport: { width: 1280, height: 720 },
    timeout: 30_000,
    args: [
      ...QUIET,
      ...(headless ? ['--headless=new'] : []),
      // Drawing by a graphics card that is only emulated costs a third more than drawing without one.
      ...(headless || options.display ? ['--disable-gpu'] : []),
      `--lang=${lang}`,
      `--load-extension=${extension.dir}`,
      `--disable-extensions-except=${extension.dir}`,
      ...(options.extraArgs ?? []),
    ],
    env: {
      ...process.env,
      // On Linux this, not --lang, chooses the language.
      LANGUAGE: lang,
      ...(options.display ? { DISPLAY: options.display } : {}),
    },
  });
  const context = await starting.catch(giveUp);
  const lines = listen(context);
  const browser = await ChromiumBrowser.of(context, extension.origin, timeout);
  await browser.listenToWorkers((line) => lines.push(line));

  let closing: Promise<void> | undefined;
  const end = (stop: () => Promise<void>) => {
    // Its profile goes, whether or not it stopped in good order.
    closing ??= stop().then(profile.remove, giveUp);
    return closing;
  };
  let first = context.pages()[0];
  const open = async (url: string, background: boolean) => {
    // The tab Chromium starts with serves as the first one.
    const started = background ? undefined : first;
    const page = started ?? (await browser.openPage(url, background));
    if (started) first = undefined;
    const tab = await chromiumTab(page, timeout);
    await (started ? tab.goto(url) : arrived(page));
    return tab;
  };

  /** Any document of the extension can reload it; the reload closes it. */
  const reload = async (from: string | undefined) => {
    if (from) await place(from);
    const page = await browser.openPage(`${extension.origin}/manifest.json`, true);
    await arrived(page);
    await page.evaluate('void setTimeout(() => chrome.runtime.reload())');
    if (!page.isClosed()) await page.waitForEvent('close', { timeout });
  };

  return {
    name: 'chromium',
    extensionOrigin: extension.origin,
    profileDir: profile.path,
    downloadsDir: profile.downloads,
    newTab: (url) => open(url, false),
    newBackgroundTab: (url) => open(url, true),
    killWorker: () => browser.killWorker(),
    reloadExtension: (from) => browser.awaitNewWorker(() => reload(from)),
    console: () => [...lines],
    close: () => end(() => context.close()),
    crash: () => end(() => browser.crash()),
  };
}

/** Loaded, and not the empty page that a new tab may begin with. */
async function arrived(page: Page): Promise<void> {
  await page.waitForURL(({ href }) => href !== 'about:blank');
}

function listen(context: BrowserContext): string[] {
  const lines: string[] = [];
  context.on('console', (message) => lines.push(`console.${message.type()}: ${message.text()}`));
  context.on('weberror', (error) => lines.push(`uncaught: ${error.error().message}`));
  return lines;
}
