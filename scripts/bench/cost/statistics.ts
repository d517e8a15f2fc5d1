/** A number in [0, 1) at each call, the same row for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The same things in an order drawn by `draw` (Fisher and Yates). */
export function shuffled<T>(things: readonly T[], draw: () => number): T[] {
  const order = [...things];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(draw() * (last + 1));
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}

/** The value below which such a share of the sample lies; NaN for none. Between two, in proportion. */
export function quantile(sample: readonly number[], share: number): number {
  const sorted = sample.toSorted((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  const part = place - Math.floor(place);
  // Never and never lie no distance apart.
  return part === 0 || below === above ? below : below + (above - below) * part;
}

export function median(sample: readonly number[]): number {
  return quantile(sample, 0.5);
}

/** A middle and where it lies in 95 of 100 draws. */
export interface Estimate {
  middle: number;
  low: number;
  high: number;
}

const DRAWS = 2000;

/** Middle of what `of` gives for samples drawn again from these, each as large as it is. */
function drawnAgain(
  samples: readonly (readonly number[])[],
  of: (samples: readonly (readonly number[])[]) => number,
  seed: number,
): Estimate {
  const draw = chance(seed);
  const again = (sample: readonly number[]) =>
    sample.map(() => sample[Math.floor(draw() * sample.length)] ?? Number.NaN);
  const found = Array.from({ length: DRAWS }, () => of(samples.map(again)));
  return { middle: of(samples), low: quantile(found, 0.025), high: quantile(found, 0.975) };
}

/** The median of a sample, with its interval. */
export function estimate(sample: readonly number[], seed = 1): Estimate {
  return drawnAgain([sample], ([one = []]) => median(one), seed);
}

/** How much more the first sample has than the second, by their medians, with its interval. */
export function difference(more: readonly number[], less: readonly number[], seed = 1): Estimate {
  return drawnAgain([more, less], ([a = [], b = []]) => median(a) - median(b), seed);
}

/** Growth of `y` for each one of `x`, by the median of the slopes between all pairs (Theil and Sen). */
export function slope(points: readonly (readonly [x: number, y: number])[]): number {
  const slopes = points.flatMap(([x, y], index) =>
    points.slice(index + 1).map(([x2, y2]) => (y2 - y) / (x2 - x)),
  );
  return median(slopes);
}
