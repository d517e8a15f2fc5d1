import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { addDays, civilDate } from '../src/domain/civil-date.ts';
import { foldHistory } from '../src/domain/episode.ts';
import type { Fact } from '../src/domain/facts.ts';
import { standingOf } from '../src/rules/check.ts';

/** `npm run bench`: what the package weighs and what a verdict costs. Prints figures, judges nothing. */
const ROOT = join(import.meta.dirname, '..');
const RUNS = 200;

await sizes();
verdicts();

async function sizes(): Promise<void> {
  for (const file of ['content-scripts/invoice.js', 'overlay.js', 'background.js']) {
    const bytes = await readFile(join(ROOT, '.output/chrome-mv3', file));
    console.log(`${file}: ${bytes.length} bytes raw, ${gzipSync(bytes).length} gzip`);
  }
}

/** Median time of one fold and one check, over a journal of so many facts of one patient. */
function verdicts(): void {
  const day = civilDate('2026-11-21');
  const profile = {
    familyName: 'EXEMPLE',
    firstName: 'Andrée',
    rpps: '10101010105',
    status: 'titulaire' as const,
    places: [
      {
        id: 'here',
        department: '45',
        amNumber: '457000016',
        regime: 'cpts' as const,
        cpts: '',
        arsListDate: null,
      },
    ],
  };
  for (const size of [10, 200, 1000, 10_000]) {
    const facts = journal(size);
    const times = Array.from({ length: RUNS }, () => {
      const start = performance.now();
      const [episode] = foldHistory(facts).episodes;
      if (episode) standingOf(episode, profile, day);
      return performance.now() - start;
    }).toSorted((a, b) => a - b);
    console.log(`fold and check, ${size} facts: median ${times[RUNS / 2]?.toFixed(3)} ms`);
  }
}

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
  };
  const billed = Array.from({ length: Math.floor((size - 1) / 2) }, (_, index): Fact[] => {
    const intent = `intent ${index}`;
    const session = { date: addDays(start, index), rank: 1, act: 'RAM 8,09' };
    return [
      {
        ...stamp(2 * index + 1),
        kind: 'intent-to-bill',
        intent,
        episode: 'one',
        invoice: intent,
        sessions: [session],
        assessments: [],
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
