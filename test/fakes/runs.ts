/**
 * How often a property is tried, with a fixed seed: a sample in `npm test`, the full number in
 * `npm run soak` (SOAK is the factor).
 */
export function runs(sample: number): { seed: number; numRuns: number } {
  return { seed: 9, numRuns: sample * Number(process.env['SOAK'] ?? 1) };
}
