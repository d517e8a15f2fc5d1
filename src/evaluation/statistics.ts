/** The middle of sorted numbers, the mean of the two in the middle where there are two; null without any. */
export function median(sorted: readonly number[]): number | null {
  const high = sorted[Math.floor(sorted.length / 2)];
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  return high === undefined || low === undefined ? null : (high + low) / 2;
}
