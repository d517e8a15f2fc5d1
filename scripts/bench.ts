import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { addDays, civilDate } from '../src/domain/civil-date.ts';
import { foldHistory } from '../src/domain/episode.ts';
import type { Fact } from '../src/domain/facts.ts';
import { sessionId } from '../src/domain/sessions.ts';
import { standingOf } from '../src/rules/check.ts';
import { place, profile } from '../test/fakes/profile.ts';

/**
 * `npm run bench`: what the package weighs, what a verdict costs, what the page engine reads of the
 * simulated tools, what the extension costs the pages it is on. `npm run bench -- rules` prints one section,
 * `npm run bench -- page actions mui` a part of it, `npm run bench -- cost --quick` with fewer repetitions. Prints figures; says whether the growth is
 * linear, judges nothing else.
 */
const ROOT = join(import.meta.dirname, '..');
const SIZES = [10, 100, 200, 1000, 10_000];
/** Many runs of the small ones, a few of the large: about the same time each. */
const FACTS_PER_SIZE = 400_000;
const MOST_RUNS = 2000;
/** A fact may cost so many times what it costs in the middle of the table before it is called growth. */
const LINEAR_WITHIN = 3;

const PROFILE = profile({ places: [place({ department: '45', arsListDate: null })] });

async function sizes(): Promise<void> {
  for (const file of [
    'invoice.js',
    'engine.js',
    'overlay.js',
    'decide.js',
    'fill.js',
    'teach.js',
    'background.js',
  ]) {
    const bytes = await readFile(join(ROOT, '.output/chrome-mv3', file));
    console.log(`  ${file}: ${bytes.length} bytes raw, ${gzipSync(bytes).length} gzip`);
  }
}

/** Median time of one fold and one check, over a journal of so many facts of one patient. */
function verdicts(): void {
  const medians = SIZES.map((size) => ({ size, median: medianOf(journal(size)) }));
  for (const { size, median } of medians) {
    const each = ((median * 1000) / size).toFixed(2);
    console.log(
      `  fold and check, ${size} facts: median ${median.toFixed(3)} ms, ${each} µs a fact`,
    );
  }
  const cost = (size: number) => (medians.find((row) => row.size === size)?.median ?? 0) / size;
  const growth = cost(10_000) / cost(200);
  const linear = growth <= LINEAR_WITHIN ? 'linear' : 'not linear';
  console.log(
    `  ${linear}: at 10000 facts one costs ${growth.toFixed(2)} times what it does at 200`,
  );
}

function medianOf(facts: Fact[]): number {
  const day = civilDate('2026-11-21');
  const runs = Math.min(MOST_RUNS, Math.max(20, Math.round(FACTS_PER_SIZE / facts.length)));
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    const [episode] = foldHistory(facts).episodes;
    if (episode) standingOf(episode, PROFILE, day);
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? 0;
}

/** Sessions billed with their outcome; every fifth noted by hand, near the invoices of other days. */
function journal(size: number): Fact[] {
  const start = civilDate('2026-01-05');
  const stamp = (at: number) => ({
    v: 1 as const,
    key: `fact ${at}`,
    tag: 'patient',
    at,
    day: start,
    practitioner: '10101010105',
    origin: 'page' as const,
  });
  const opened: Fact = {
    ...stamp(0),
    kind: 'episode-opened',
    episode: 'one',
    region: '',
    place: 'here',
    before: 0,
    elsewhere: 0,
    firstDate: null,
    perWeek: 2,
    comesBack: null,
    pastYear: null,
    treatingDoctor: null,
  };
  const billed = Array.from({ length: Math.floor((size - 1) / 2) }, (_, index): Fact[] => {
    const intent = `intent ${index}`;
    const session = { date: addDays(start, index), rank: 1, act: 'RAM 8,09' };
    if (index % 5 === 4) {
      const gesture = `gesture ${index}`;
      const about = { episode: 'one', session: sessionId(gesture, session) };
      return [
        {
          ...stamp(2 * index + 1),
          kind: 'session-by-hand',
          episode: 'one',
          gesture,
          session: { ...session, act: '' },
        },
        { ...stamp(2 * index + 2), kind: 'session-doubt-settled', ...about, answer: 'second' },
      ];
    }
    return [
      {
        ...stamp(2 * index + 1),
        kind: 'intent-to-bill',
        intent,
        episode: 'one',
        invoice: intent,
        sessions: [session],
        assessments: [],
        prescribedOn: null,
      },
      {
        ...stamp(2 * index + 2),
        kind: 'outcome-seen',
        intent,
        outcome: 'success',
        evidence: ['network', 'words'],
        filedAs: null,
      },
    ];
  });
  return [opened, ...billed.flat()];
}

/** Loaded only when asked for: it brings a browser. */
async function pages(): Promise<void> {
  const { pageEngine } = await import('./bench/page.ts');
  await pageEngine(process.argv.slice(2));
}

/** Loaded only when asked for: it brings four browsers. */
async function costs(): Promise<void> {
  const { cost } = await import('./bench/cost.ts');
  await cost(process.argv.slice(2));
}

/** Loaded only when asked for: it brings a browser, and fills a ledger with a million facts. */
async function ledgers(): Promise<void> {
  const { ledger } = await import('./bench/ledger.ts');
  await ledger(process.argv.slice(2));
}

/** Loaded only when asked for: it brings a browser. */
async function screen(): Promise<void> {
  const { screens } = await import('./bench/screens.ts');
  await screens(process.argv.slice(2));
}

/** Loaded only when asked for: it brings a browser, and fills a ledger with a year of three kinés. */
async function figures(): Promise<void> {
  const { evaluation } = await import('./bench/evaluation.ts');
  await evaluation();
}

const SECTIONS: Record<string, () => void | Promise<void>> = {
  size: sizes,
  rules: verdicts,
  page: pages,
  cost: costs,
  ledger: ledgers,
  screens: screen,
  evaluation: figures,
};

const asked = process.argv.slice(2);
for (const [name, print] of Object.entries(SECTIONS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`${name}:`);
  await print();
}
