import { existsSync } from 'node:fs';
import { loaded } from './cost/loaded.ts';
import { firstSeen } from './cost/first-seen.ts';
import { METRICS } from './cost/metrics.ts';
import { keys, routes } from './cost/paced.ts';
import { profiles } from './cost/profile.ts';
import { Readings } from './cost/readings.ts';
import { startSite, type Site } from './cost/site.ts';
import { chance, shuffled } from './cost/statistics.ts';
import { OURS, start, VARIANTS, type Running } from './cost/variants.ts';
import { cellsOf, HEAD, judge } from './cost/verdict.ts';
import { VISITS } from './cost/visits.ts';
import { printTable } from './page-table.ts';

/**
 * `--quick`: fewer repetitions. `--seed=N`: another order. `--only=visits,keys`: parts of it.
 * `--build=DIR`: another build. `--profile`: in which functions our time goes, instead (`--only=key,large`).
 */
export interface CostOptions {
  quick: boolean;
  seed: number;
  profile: boolean;
  /** Parts that are run; null: all of them. */
  only: readonly string[] | null;
  /** The build that is measured. */
  dir: string;
}

export function costOptions(args: readonly string[]): CostOptions {
  const value = (name: string) =>
    args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);
  return {
    quick: args.includes('--quick'),
    profile: args.includes('--profile'),
    seed: Number(value('seed') ?? 4),
    only: value('only')?.split(',') ?? null,
    dir: value('build') ?? OURS,
  };
}

/** What the extension costs the pages it is on, in Chromium, beside the targets. */
export async function cost(args: readonly string[]): Promise<void> {
  const options = costOptions(args);
  if (!existsSync(options.dir)) return console.log('  not built: npm run build:e2e');
  const began = performance.now();
  const site = await startSite();
  const browsers: Running[] = [];
  try {
    for (const variant of options.profile ? (['ours'] as const) : VARIANTS) {
      browsers.push(await start(variant, site.origin, options.dir));
    }
    const ours = browsers.find(({ variant }) => variant === 'ours');
    if (!ours) throw new Error('ours did not start');
    if (options.profile) await profiles(ours, site.origin, options.only);
    else await measure(browsers, ours, site, options);
  } finally {
    for (const browser of browsers) await browser.close();
    await site.stop();
  }
  console.log(`  took ${((performance.now() - began) / 1000).toFixed(0)} s`);
}

async function measure(
  browsers: readonly Running[],
  ours: Running,
  site: Site,
  { quick, seed, dir, only }: CostOptions,
): Promise<void> {
  const draw = chance(seed);
  const readings = new Readings();
  console.log(`  seed ${seed}, ${quick ? 'few' : 'all'} repetitions`);
  const route = { blocks: 5, each: quick ? 20 : 100, draw };
  const parts: Record<string, () => Promise<void>> = {
    bytes: () => loaded(ours, dir, site, readings),
    visits: () => inTurns(browsers, site.origin, readings, { quick, draw }),
    routes: () => routes(browsers, site.origin, readings, route),
    keys: () => keys(browsers, site.origin, readings, { rounds: quick ? 2 : 4, draw }),
    first: () => firstSeen(ours, site.origin, readings, quick ? 10 : 20),
  };
  try {
    for (const [name, run] of Object.entries(parts)) {
      if (only !== null && !only.includes(name)) continue;
      const began = performance.now();
      await run();
      console.log(`  ${name}: ${((performance.now() - began) / 1000).toFixed(0)} s`);
    }
  } finally {
    // What was read is told, whatever stopped the rest.
    print(readings);
  }
}

function print(readings: Readings): void {
  const long = readings.of('long tasks').ours;
  if (long)
    readings.add(
      'long',
      'ours',
      long.reduce((total, one) => total + one, 0),
    );
  const rows = [...METRICS].map(([key, metric]) => cellsOf(judge(metric, readings.of(key))));
  printTable({ head: HEAD, rows });
}

/** Every visit so often in every browser, all of them in one drawn order; one more before, unmeasured. */
async function inTurns(
  browsers: readonly Running[],
  origin: string,
  readings: Readings,
  { quick, draw }: { quick: boolean; draw: () => number },
): Promise<void> {
  const all = VISITS.flatMap(({ visit, times, quick: few }) =>
    browsers.flatMap((running) =>
      Array.from({ length: quick ? few : times }, () => ({ visit, running })),
    ),
  );
  const unmeasured = new Readings();
  for (const running of shuffled(browsers, draw)) {
    for (const { visit } of shuffled(VISITS, draw)) {
      // The heap of a silent page is that of the others: it brings no code of its own.
      if (visit.name !== 'silent') await visit.run(running, origin, unmeasured);
    }
  }
  for (const { visit, running } of shuffled(all, draw)) await visit.run(running, origin, readings);
}
