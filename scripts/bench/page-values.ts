import { launch, type Launched, type Tab } from '../../test/e2e/drivers/driver.ts';
import { readTruth, startOf } from '../../test/tools/kit/truth.ts';
import { enableSite, openOptions, saveProfile, typeProfile } from '../story/set-up.ts';
import { readScreen } from './page-read.ts';
import { JUDGED, noScore, scoreOf, sum, type Score, type ScreenScore } from './page-score.ts';
import { COUNT_HEAD, countCells, type Table } from './page-table.ts';

/** What became of the screens of one tool, or of all. */
interface Tally {
  name: string;
  score: Score;
  invoices: Share;
  treatments: Share;
  /** Silent screens on which something was read or drawn. */
  disturbed: Share;
}

interface Share {
  count: number;
  outOf: number;
}

/** What the packed extension reads on every screen, in Chromium, beside what is true: value by value. */
export async function values(extensionDir: string, tools: readonly string[]): Promise<Table[]> {
  const browser = await launch('chromium', { extensionDir });
  try {
    const options = await openOptions(browser);
    await typeProfile(options);
    await saveProfile(options);
    const tallies: Tally[] = [];
    for (const name of tools) tallies.push(await tallyOf(name, browser, options));
    const total = totalOf(tallies);
    return [byTool([...tallies, total]), byRole(total.score)];
  } finally {
    await browser.close();
  }
}

async function tallyOf(name: string, browser: Launched, options: Tab): Promise<Tally> {
  const start = await startOf(name);
  const tool = await start();
  const scores: ScreenScore[] = [];
  const disturbed: Share = { count: 0, outOf: 0 };
  const say = (id: string, line: string) => console.log(`  ${name}/${id}: ${line}`);
  try {
    await options.activate();
    await enableSite(options, tool.origin);
    // Every other tool is granted already: the words must stand beside this one.
    const { port } = new URL(tool.origin);
    await options.waitForText(new RegExp(String.raw`:${port}\s[^:]{0,80}autorisation accordée`));
    const tab = await browser.newTab(`${tool.origin}/`);
    for (const screen of readTruth(name).screens) {
      const { listening, draft, drawn } = await readScreen(tab, options, tool.origin, screen);
      if (!listening) say(screen.id, 'no page script');
      if (screen.kind === 'silent') {
        disturbed.outOf += 1;
        if (draft === null && drawn === 0) continue;
        disturbed.count += 1;
        const what = [draft && `read as ${draft.kind}`, drawn > 0 && 'drawn upon'];
        say(screen.id, `silent, and ${what.filter(Boolean).join(' and ')}`);
        continue;
      }
      const scored = scoreOf(screen, draft);
      scores.push(scored);
      if (draft === null) say(screen.id, 'not recognised');
      else if (!scored.recognised) say(screen.id, `taken for ${draft.kind}`);
      if (draft !== null) for (const line of scored.differs) say(screen.id, line);
    }
    await tab.close();
  } finally {
    await tool.stop();
  }
  return {
    name,
    score: together(scores.map(({ score }) => score)),
    invoices: recognised(scores, 'invoice'),
    treatments: recognised(scores, 'treatment'),
    disturbed,
  };
}

function recognised(scores: readonly ScreenScore[], kind: 'invoice' | 'treatment'): Share {
  const ofKind = scores.filter(({ screen }) => screen.kind === kind);
  return { count: ofKind.filter((one) => one.recognised).length, outOf: ofKind.length };
}

function totalOf(tallies: readonly Tally[]): Tally {
  const shares = (key: 'invoices' | 'treatments' | 'disturbed'): Share => ({
    count: tallies.reduce((so, tally) => so + tally[key].count, 0),
    outOf: tallies.reduce((so, tally) => so + tally[key].outOf, 0),
  });
  return {
    name: 'total',
    score: together(tallies.map(({ score }) => score)),
    invoices: shares('invoices'),
    treatments: shares('treatments'),
    disturbed: shares('disturbed'),
  };
}

function together(scores: readonly Score[]): Score {
  const total = noScore();
  for (const role of JUDGED) total[role] = sum(scores.map((score) => score[role]));
  return total;
}

function byTool(tallies: readonly Tally[]): Table {
  const share = ({ count, outOf }: Share) => `${count}/${outOf}`;
  return {
    head: ['values read', ...COUNT_HEAD, 'invoices', 'treatments', 'silent disturbed'],
    rows: tallies.map(({ name, score, invoices, treatments, disturbed }) => [
      name,
      ...countCells(sum(JUDGED.map((role) => score[role]))),
      share(invoices),
      share(treatments),
      share(disturbed),
    ]),
  };
}

function byRole(score: Score): Table {
  return {
    head: ['of all tools', ...COUNT_HEAD],
    rows: JUDGED.map((role) => [role, ...countCells(score[role])]),
  };
}
