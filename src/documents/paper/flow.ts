import type { Strip } from './strip.ts';

/** A strip and where its top is, under the top of what may be written on. */
export interface Placed {
  strip: Strip;
  top: number;
}

/** Strips on pages of that height. One that is higher than a page stands on a page of its own. */
export function flow(strips: readonly Strip[], height: number): Placed[][] {
  const pages: Placed[][] = [];
  let page: Placed[] = [];
  let top = 0;
  for (const [index, strip] of strips.entries()) {
    const needed = strip.height + (strip.keep ?? 0);
    if (page.length > 0 && top + needed > height && !endsWith(strips, index, height - top)) {
      pages.push(page);
      page = [];
      top = 0;
      if (strip.again) {
        page.push({ strip: strip.again, top });
        top += strip.again.height;
      }
    }
    page.push({ strip, top });
    top += strip.height;
  }
  return [...pages, page];
}

/** How high the strips are, one under the other. */
export function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, { height }) => sum + height, 0);
}

/** What is left fits, so that nothing has to be kept with it on another page. */
function endsWith(strips: readonly Strip[], from: number, height: number): boolean {
  let sum = 0;
  for (const strip of strips.slice(from)) {
    sum += strip.height;
    if (sum > height) return false;
  }
  return true;
}
