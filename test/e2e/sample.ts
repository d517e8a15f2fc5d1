/**
 * A few of many similar cases, the same ones in every run, spread over the whole list; all of them when
 * SOAK is set.
 */
export function sample<T>(all: readonly T[], n: number): T[] {
  if (process.env['SOAK'] || n >= all.length) return [...all];
  return all.filter(
    (_, at) => Math.floor((at * n) / all.length) !== Math.floor(((at - 1) * n) / all.length),
  );
}
