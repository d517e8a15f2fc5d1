import { chromium, type Browser } from 'playwright-core';
import { QUIET } from './chromium-flags.ts';

/** A Chromium without the extension. */
export function launchPlain(): Promise<Browser> {
  return chromium.launch({
    executablePath: '/usr/bin/chromium',
    // As in the driver of Chromium: a graphics card would be emulated.
    args: [...QUIET, '--disable-gpu'],
  });
}
