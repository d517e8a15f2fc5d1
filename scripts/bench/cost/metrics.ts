import type { Metric } from './verdict.ts';

/** What is timed, with the most it may cost in ms: a load, a frame, a route, a key. */
export const TIMED = {
  tiny: { what: 'load of a tiny page', target: 2 },
  large: { what: 'load of 47 000 nodes, 200 fields', target: 8 },
  churn: { what: 'each heavy churn frame', target: 0.3 },
  route: { what: 'each route of a single page', target: 0.2 },
  key: { what: 'each key in an invoice', target: 0.05 },
} as const;
export type Timed = keyof typeof TIMED;

const KILO = 1000;

/** Script CPU leaves out compiling and promise jobs; attribution holds layout the page would have done. */
const timed = Object.entries(TIMED).flatMap(([key, { what, target }]): [string, Metric][] => [
  [`${key} script`, { name: `${what}, script CPU`, unit: 'ms', target, against: 'none' }],
  [`${key} ours`, { name: `${what}, in our scripts`, unit: 'ms', target, against: null }],
  [`${key} task`, { name: `${what}, all CPU`, unit: 'ms', target: null, against: 'none' }],
]);

const alone = (name: string, unit: Metric['unit'], target: number | null): Metric => ({
  name,
  unit,
  target,
  against: null,
});

const heap = (name: string, target: number | null): Metric => ({
  name,
  unit: 'B',
  target,
  against: 'empty',
});

/** Every figure of the bench, in the order in which they are printed. */
export const METRICS: ReadonlyMap<string, Metric> = new Map<string, Metric>([
  ['silent raw', alone('bytes a silent frame has loaded, raw', 'B', null)],
  ['rest raw', alone('bytes an invoice frame at rest has loaded, raw', 'B', 60 * KILO)],
  ['rest gzip', alone('bytes an invoice frame at rest has loaded, gzip', 'B', 20 * KILO)],
  ...timed,
  ['silent heap', heap('heap of a silent frame above the empty script', 40 * KILO)],
  ['further heap', heap('heap of each further silent frame', 40 * KILO)],
  ['pill heap', heap('heap of a frame with the pill above the empty script', 220 * KILO)],
  ['growth', { name: 'growth with each route', unit: 'B', target: 20, against: 'none' }],
  ['long', alone('long tasks of ours', '', 0)],
  ['first p50', alone('first detection after a form appears, p50', 'ms', null)],
  ['first p95', alone('first detection after a form appears, p95', 'ms', 300)],
  ['elsewhere bytes', alone('bytes where the site is not enabled', 'B', 0)],
  ['elsewhere ours', alone('time where the site is not enabled', 'ms', 0)],
]);
