import { hasAny, plain } from '../find/text.ts';

const SIZE = /(\d+(?:[.,]\d+)?)\s*([kmg])?(?:[ob]|octets?|bytes?)(?![\p{L}\d])/giu;
const POWERS: Record<string, number> = { k: 1, m: 2, g: 3 };
const LIMITS = ['max', 'maxi', 'maximum', 'maximale', 'limite', 'limitee', 'jusqu a', 'moins de'];
/** A bare number below this may be kilobytes or megabytes: it says nothing. */
const LEAST_BARE = 1024;

/** Most bytes, from « PDF, 5 Mo maximum »; null where no limit is told, or two sizes are. */
export function limitInWords(text: string): number | null {
  if (!hasAny(plain(text), LIMITS)) return null;
  const [size, ...others] = sizesIn(text);
  return size !== undefined && others.length === 0 ? size : null;
}

/** Most bytes, from the value of an attribute that is about nothing else: `5242880`, `5MB`. */
export function limitInValue(value: string): number | null {
  const bare = /^\s*\d+\s*$/.test(value) ? Number(value) : NaN;
  if (bare >= LEAST_BARE) return bare;
  return sizesIn(value)[0] ?? null;
}

function sizesIn(text: string): number[] {
  return [...text.matchAll(SIZE)].map(([, number = '', unit = '']) => {
    return Number(number.replace(',', '.')) * 1024 ** (POWERS[unit.toLowerCase()] ?? 0);
  });
}
