import { difference, estimate, type Estimate } from './statistics.ts';
import type { Variant } from './variants.ts';

/** One figure of the bench. */
export interface Metric {
  name: string;
  unit: 'ms' | 'B' | '';
  /** The most it may be. Null: told, not judged. */
  target: number | null;
  /** What ours is compared with; null: the figure of ours stands by itself. */
  against: Extract<Variant, 'none' | 'empty'> | null;
}

/** What was read of one metric in each variant. */
export type Samples = Partial<Record<Variant, readonly number[]>>;

/** A metric with what was found. */
export interface Line {
  metric: Metric;
  /** Ours, above what it is compared with. */
  ours: Estimate;
  /** The empty script above no extension; null where it says nothing. */
  empty: Estimate | null;
  /** The no-op extension above no extension: nothing, if the measure is sound. */
  control: Estimate | null;
  verdict: 'ok' | 'over' | 'control differs: not judged' | 'not read' | '';
}

/** The control may be off by such a part of the target before it takes the verdict with it. */
const MAY_DIFFER = 0.25;

/** Sets what was read beside its target. */
export function judge(metric: Metric, samples: Samples): Line {
  const { ours = [], none = [], empty = [], noop = [] } = samples;
  const base = metric.against === 'empty' ? empty : none;
  const found = metric.against === null ? estimate(ours) : difference(ours, base);
  const control = metric.against === null ? null : difference(noop, none);
  return {
    metric,
    ours: found,
    empty: metric.against === 'none' ? difference(empty, none) : null,
    control,
    verdict: verdictOf(metric, found, control),
  };
}

function verdictOf({ target }: Metric, ours: Estimate, control: Estimate | null): Line['verdict'] {
  if (target === null) return '';
  if (Number.isNaN(ours.middle) || Number.isNaN(control?.middle ?? 0)) return 'not read';
  if (control && differs(control, target)) return 'control differs: not judged';
  return ours.middle > target ? 'over' : 'ok';
}

/**
 * True when two browsers without a script of anybody's are not alike: their difference is more than chance
 * and a good part of the target, or chance alone is as large as the target.
 */
export function differs({ middle, low, high }: Estimate, target: number): boolean {
  const isMoreThanChance = low > 0 || high < 0;
  const isMuch = Math.abs(middle) > target * MAY_DIFFER;
  return (isMoreThanChance && isMuch) || Math.abs(middle) > target;
}

export const HEAD = ['', 'ours', 'interval', 'empty script', 'control', 'target', ''];

/** The cells under `HEAD`. */
export function cellsOf({ metric, ours, empty, control, verdict }: Line): string[] {
  const say = (value: number) => written(value, metric.unit);
  const range = ({ low, high }: Estimate) => `${say(low)} … ${say(high)}`;
  return [
    metric.name,
    `${say(ours.middle)} ${metric.unit}`.trim(),
    range(ours),
    empty ? say(empty.middle) : '–',
    control ? `${say(control.middle)} (${range(control)})` : '–',
    metric.target === null ? '–' : `${say(metric.target)} ${metric.unit}`.trim(),
    verdict,
  ];
}

function written(value: number, unit: Metric['unit']): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? '?' : 'never';
  // What rounds to nothing has no sign.
  const fixed = unit === 'ms' ? value.toFixed(3) : value.toFixed(0);
  return Number(fixed) === 0 ? fixed.replace('-', '') : fixed;
}
