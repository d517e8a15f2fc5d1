import { describe, expect, it } from 'vitest';
import { costOptions } from '../scripts/bench/cost.ts';
import { byFunction, type CpuProfile } from '../scripts/bench/cost/functions.ts';
import { METRICS, TIMED } from '../scripts/bench/cost/metrics.ts';
import { Readings } from '../scripts/bench/cost/readings.ts';
import { largePage } from '../scripts/bench/cost/site.ts';
import {
  chance,
  difference,
  estimate,
  median,
  quantile,
  shuffled,
  slope,
} from '../scripts/bench/cost/statistics.ts';
import { attributed, type TraceEvent } from '../scripts/bench/cost/trace.ts';
import { cellsOf, HEAD, judge, type Metric } from '../scripts/bench/cost/verdict.ts';

describe('the order of visits', () => {
  const things = Array.from({ length: 40 }, (_, index) => index);

  it('holds everything once, in an order of its own', () => {
    const order = shuffled(things, chance(4));
    expect(order).not.toEqual(things);
    expect(order.toSorted((a, b) => a - b)).toEqual(things);
  });
  it('is the same for the same seed, and another for another', () => {
    expect(shuffled(things, chance(4))).toEqual(shuffled(things, chance(4)));
    expect(shuffled(things, chance(5))).not.toEqual(shuffled(things, chance(4)));
  });
  it('leaves nothing in its place more often than chance', () => {
    const draw = chance(1);
    const firsts = Array.from({ length: 4000 }, () => shuffled([0, 1, 2, 3], draw)[0] ?? -1);
    for (const thing of [0, 1, 2, 3]) {
      expect(firsts.filter((first) => first === thing).length / 4000).toBeCloseTo(0.25, 1);
    }
  });
  it('draws numbers from 0 to 1', () => {
    const draw = chance(9);
    const drawn = Array.from({ length: 1000 }, draw);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
    expect(median(drawn)).toBeCloseTo(0.5, 1);
  });
});

describe('the middle of a sample', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1, 2, 3], 2.5],
    [[7], 7],
  ])('of %j is %d', (sample, expected) => {
    expect(median(sample)).toBe(expected);
  });
  it('of nothing is no number', () => {
    expect(median([])).toBeNaN();
  });
  it('leaves so many below a quantile', () => {
    expect(quantile([10, 20, 30, 40, 50], 0.95)).toBeCloseTo(48);
    expect(quantile([10, Number.POSITIVE_INFINITY], 1)).toBe(Number.POSITIVE_INFINITY);
  });
  it('lies in its interval, which is wider where the sample is', () => {
    const near = estimate([10, 10.1, 9.9, 10, 10.2, 9.8]);
    const wide = estimate([10, 15, 5, 10, 20, 2]);
    for (const { low, middle, high } of [near, wide]) {
      expect(low).toBeLessThanOrEqual(middle);
      expect(high).toBeGreaterThanOrEqual(middle);
    }
    expect(wide.high - wide.low).toBeGreaterThan(near.high - near.low);
  });
  it('is compared by medians: one slow run moves nothing', () => {
    const { middle } = difference([5, 5, 5, 5, 900], [3, 3, 3, 3, 3]);
    expect(middle).toBe(2);
  });
});

describe('growth', () => {
  it('is by unit, and one jump does not make it', () => {
    expect(slope([100, 200, 300, 400].map((x) => [x, 7 * x + 1000]))).toBeCloseTo(7);
    expect(slope([100, 200, 300, 400, 500].map((x) => [x, x === 300 ? 9000 : 0]))).toBe(0);
  });
});

describe('a verdict', () => {
  const metric: Metric = { name: 'a frame', unit: 'ms', target: 0.3, against: 'none' };
  const none = [1, 1.01, 0.99, 1];

  it('is above no extension, beside its target', () => {
    const noop = [1, 1.01, 0.99, 1];
    expect(judge(metric, { none, noop, ours: [1.2, 1.21, 1.19] })).toMatchObject({
      verdict: 'ok',
      ours: { middle: expect.closeTo(0.2) },
    });
    expect(judge(metric, { none, noop, ours: [1.5, 1.5, 1.5] }).verdict).toBe('over');
  });
  it('is refused where the control differs', () => {
    const noop = [1.2, 1.21, 1.19, 1.2];
    for (const ours of [[1], [1.1], [4]]) {
      expect(judge(metric, { none, noop, ours }).verdict).toBe('control differs: not judged');
    }
  });
  it('stands where the control differs by next to nothing', () => {
    const noop = [1.02, 1.02, 1.02, 1.02];
    expect(judge(metric, { none: [1, 1, 1, 1], noop, ours: [1.1] }).verdict).toBe('ok');
  });
  it('is refused where chance alone is as large as the target', () => {
    const wild = [0, 2, 1, 4, 0.5];
    const line = judge(metric, { none: [0, 0.1, 3, 0.2], noop: wild, ours: [0.1] });
    expect(line.verdict).toBe('control differs: not judged');
  });
  it('is above the empty script where that is asked', () => {
    const heap: Metric = { name: 'heap', unit: 'B', target: 40_000, against: 'empty' };
    const samples = { none: [600_000], noop: [600_000], empty: [770_000], ours: [805_000] };
    expect(judge(heap, samples)).toMatchObject({ verdict: 'ok', ours: { middle: 35_000 } });
    expect(judge({ ...heap, against: 'none' }, samples).verdict).toBe('over');
  });
  it('is of ours alone where nothing is to be compared', () => {
    const zero: Metric = { name: 'elsewhere', unit: 'B', target: 0, against: null };
    expect(judge(zero, { ours: [0] }).verdict).toBe('ok');
    expect(judge(zero, { ours: [1] }).verdict).toBe('over');
  });
  it('is none without a reading, or without a target', () => {
    expect(judge(metric, {}).verdict).toBe('not read');
    expect(judge(metric, { none, ours: [1] }).verdict).toBe('not read');
    expect(judge({ ...metric, target: null }, { none, noop: none, ours: [9] }).verdict).toBe('');
  });
  it('is printed with its interval, its control and its target', () => {
    const line = judge(metric, { none: [1], noop: [0.9999], empty: [1.05], ours: [1.2] });
    const cells = cellsOf(line);
    expect(cells).toHaveLength(HEAD.length);
    expect(cells).toEqual([
      'a frame',
      '0.200 ms',
      '0.200 … 0.200',
      '0.050',
      '0.000 (0.000 … 0.000)',
      '0.300 ms',
      'ok',
    ]);
  });
  it('says never for what did not come', () => {
    const first: Metric = { name: 'first', unit: 'ms', target: 300, against: null };
    const line = judge(first, { ours: [Number.POSITIVE_INFINITY] });
    expect(line.verdict).toBe('over');
    expect(cellsOf(line)[1]).toBe('never ms');
  });
});

describe('the figures', () => {
  it('keep to the targets of the brief', () => {
    const targets = [...METRICS.values()].map(({ target }) => target);
    for (const target of [60_000, 20_000, 2, 8, 0.3, 0.2, 0.05, 40_000, 220_000, 20, 300, 0]) {
      expect(targets).toContain(target);
    }
  });
  it('are divided by how often a thing was done', () => {
    const readings = new Readings();
    readings.spent('churn', 'ours', { script: 60, task: 120, ours: 30, longTasks: 1 }, 60);
    expect(readings.of('churn script').ours).toEqual([1]);
    expect(readings.of('churn task').ours).toEqual([2]);
    expect(readings.of('churn ours').ours).toEqual([0.5]);
    expect(readings.of('long tasks').ours).toEqual([1]);
  });
  it('have a name for everything that is timed', () => {
    for (const key of Object.keys(TIMED)) {
      for (const kind of ['script', 'ours', 'task'])
        expect(METRICS.has(`${key} ${kind}`)).toBe(true);
    }
  });
  it('come from a page of 47 000 elements with 200 fields', () => {
    const page = largePage();
    const elements = page.match(/<[a-z]/g)?.length ?? 0;
    expect(elements).toBeGreaterThan(46_500);
    expect(elements).toBeLessThan(47_500);
    expect(page.match(/<input/g)).toHaveLength(200);
  });
  it('are read as asked', () => {
    expect(costOptions(['cost', '--quick', '--seed=12'])).toMatchObject({ quick: true, seed: 12 });
    expect(costOptions(['cost'])).toMatchObject({ quick: false, profile: false, only: null });
    expect(costOptions(['cost', '--only=keys,first']).only).toEqual(['keys', 'first']);
  });
});

const OUR_SCRIPT = 'chrome-extension://abc/content-scripts/invoice.js';

function event(name: string, ts: number, dur: number, url?: string, tid = 1): TraceEvent {
  return { name, ph: 'X', pid: 1, tid, ts, dur, args: { data: url === undefined ? {} : { url } } };
}

describe('a trace', () => {
  it('is ascribed by the address of the script, what runs inside counted once', () => {
    const found = attributed([
      event('FunctionCall', 0, 3000, OUR_SCRIPT),
      event('FunctionCall', 1000, 500, OUR_SCRIPT),
      event('FunctionCall', 4000, 2000, 'http://127.0.0.1/page.js'),
      event('EvaluateScript', 7000, 1000, OUR_SCRIPT),
      event('Layout', 9000, 1000, OUR_SCRIPT),
      event('FunctionCall', 11_000, 1000, 'chrome-extension://abc/background.js'),
    ]);
    expect(found.ours).toBe(4);
  });
  it('goes by the clock of the thread where there is one', () => {
    const busy = { ...event('FunctionCall', 0, 9000, OUR_SCRIPT), tdur: 2000 };
    expect(attributed([busy]).ours).toBe(2);
  });
  it('keeps threads apart', () => {
    const found = attributed([
      event('FunctionCall', 0, 3000, OUR_SCRIPT, 1),
      event('FunctionCall', 1000, 1000, OUR_SCRIPT, 2),
    ]);
    expect(found.ours).toBe(4);
  });
  it('tells a long task that is long because of us from one that is long anyway', () => {
    const task = event('RunTask', 0, 70_000);
    expect(attributed([task, event('FunctionCall', 10, 40_000, OUR_SCRIPT)]).longTasks).toBe(1);
    expect(attributed([task, event('FunctionCall', 10, 5000, OUR_SCRIPT)]).longTasks).toBe(0);
    expect(attributed([task]).longTasks).toBe(0);
    const short = event('RunTask', 0, 49_000);
    expect(attributed([short, event('FunctionCall', 0, 48_000, OUR_SCRIPT)]).longTasks).toBe(0);
  });
});

describe('a profile', () => {
  const frame = (functionName: string, url: string) => ({ functionName, url, lineNumber: 9 });
  const profile: CpuProfile = {
    nodes: [
      { id: 1, callFrame: frame('(root)', ''), children: [2, 5] },
      { id: 2, callFrame: frame('scan', OUR_SCRIPT), children: [3] },
      { id: 3, callFrame: frame('scan', OUR_SCRIPT), children: [4] },
      { id: 4, callFrame: frame('querySelectorAll', '') },
      { id: 5, callFrame: frame('act', 'http://127.0.0.1/page') },
    ],
    samples: [2, 4, 4, 5, 1],
    timeDeltas: [0, 100, 100, 100, 100],
  };

  it('gives time by function: natives where they are called, nothing of the page', () => {
    const times = byFunction([profile], 100);
    expect(times).toEqual([
      { name: 'scan invoice.js:10', self: 100, total: 300 },
      { name: 'querySelectorAll native', self: 200, total: 200 },
    ]);
  });
  it('does not count a gap in which the thread waited for a processor', () => {
    const waited = { ...profile, samples: [2, 5], timeDeltas: [0, 80_000] };
    expect(byFunction([waited], 100)[0]?.self).toBe(500);
  });
});
