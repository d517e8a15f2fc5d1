import { chromium } from 'playwright-core';
import { expect, it } from 'vitest';
import { QUIET } from './chromium-flags.ts';

const SWITCH = '--disable-features=';
const leftOut = (args: readonly string[]) =>
  args
    .find((arg) => arg.startsWith(SWITCH))
    ?.slice(SWITCH.length)
    .split(',') ?? [];

it('what is left out of Chromium contains all that Playwright leaves out by itself', async () => {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    // Without the last it does not say what it was started with.
    args: ['--no-sandbox', '--enable-automation'],
  });
  try {
    const cdp = await browser.newBrowserCDPSession();
    const { arguments: started } = await cdp.send('Browser.getBrowserCommandLine');
    const byItself = leftOut(started);
    expect(byItself).toContain('PaintHolding');
    expect(leftOut(QUIET)).toEqual(expect.arrayContaining(byItself));
  } finally {
    await browser.close();
  }
});
