import { browser } from './browser.ts';

/**
 * The match pattern of an origin: `https://pro.doctolib.fr/*`. The port is dropped: Firefox answers
 * false for a pattern that has one. The worker checks the exact origin of every message anyway.
 */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** Asks the browser for sites, in one question. Must be the first statement of the click that wants it. */
export function requestSites(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...new Set(origins.map(patternOf))] });
}

/** True when the browser granted the site. */
export function hasSite(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}

/** Gives the site back; false when the browser keeps it (a host the build itself requires). */
export async function removeSite(origin: string): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: [patternOf(origin)] });
  } catch {
    return false;
  }
}
