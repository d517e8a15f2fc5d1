import type { SiteFacts } from './facts.ts';
import { doctolib } from './known/doctolib.ts';
import { maiia } from './known/maiia.ts';
import { stellair } from './known/stellair.ts';
import { weda } from './known/weda.ts';

/**
 * What is shipped about known hosts. Their screens were never seen from here: no selector is invented, a
 * file holds what vendors' help pages say.
 */
export const KNOWN_SITES: readonly SiteFacts[] = [doctolib, maiia, stellair, weda];

/** The shipped facts of an exact origin, or null. */
export function knownSite(origin: string): SiteFacts | null {
  return KNOWN_SITES.find(({ origins }) => origins.includes(origin)) ?? null;
}

/** Facts of a site about which nothing is known yet. */
export function unknownSite(origin: string): SiteFacts {
  return { version: 1, name: '', origins: [origin], prescriber: null, paths: {} };
}
