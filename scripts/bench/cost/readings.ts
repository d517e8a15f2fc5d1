import type { Timed } from './metrics.ts';
import type { Spent } from './meter.ts';
import type { Samples } from './verdict.ts';
import type { Variant } from './variants.ts';

/** Everything read so far: metric → variant → values. */
export class Readings {
  readonly #of = new Map<string, Partial<Record<Variant, number[]>>>();

  add(metric: string, variant: Variant, ...values: readonly number[]): void {
    const samples = this.#of.get(metric) ?? {};
    (samples[variant] ??= []).push(...values);
    this.#of.set(metric, samples);
  }

  /** What was spent on so many of a thing. */
  spent(timed: Timed, variant: Variant, { script, task, ours, longTasks }: Spent, count = 1): void {
    this.add(`${timed} script`, variant, script / count);
    this.add(`${timed} task`, variant, task / count);
    this.add(`${timed} ours`, variant, ours / count);
    this.add('long tasks', variant, longTasks);
  }

  of(metric: string): Samples {
    return this.#of.get(metric) ?? {};
  }
}
