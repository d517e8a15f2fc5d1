import { plain } from './find/text.ts';

/**
 * True when a prescriber's field names her: one of her numbers, however it is spaced, or exactly her
 * name. `own` comes from the worker; the worker judges again by the rules.
 */
export function namesHer(texts: readonly string[], own: readonly string[]): boolean {
  return texts.some((text) => {
    const compact = text.replace(/[\s.]/g, '').toUpperCase();
    const name = plain(text).replace(/^(?:m|mr|mme|mlle) /, '');
    return own.some((mine) => (/^\d/.test(mine) ? compact.includes(mine) : name === plain(mine)));
  });
}
