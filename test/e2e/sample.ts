import type { BrowserName } from './drivers/driver.ts';
import { BROWSERS } from './scene.ts';

/**
 * The browsers that a suite runs in: that one, and both when SOAK is set. For what is ours rather than the
 * browser's, where another suite takes the same way in the other one.
 */
export function mainly(name: BrowserName): readonly BrowserName[] {
  return process.env['SOAK'] ? BROWSERS : [name];
}

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
