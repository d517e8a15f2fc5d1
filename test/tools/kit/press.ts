import type { ElementHandle } from 'playwright-core';

const RESTS_WITHIN_MS = 2000;

/**
 * Presses an element once it rests and nothing lies over it; a radio under its drawn twin never gets that
 * far, and is pressed as it is.
 */
export async function press(element: ElementHandle): Promise<void> {
  await element.click({ timeout: RESTS_WITHIN_MS }).catch(() => element.click({ force: true }));
}
