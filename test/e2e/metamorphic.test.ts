import type { Browser, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { recall } from '../../scripts/bench/page-score.ts';
import { readTruth, startOf, toolNames, type Screen } from '../tools/kit/truth.ts';
import type { Tool } from '../tools/kit/tool.ts';
import { launchPlain } from './drivers/plain.ts';
import { bundle } from './engine/bundle.ts';
import type { Examination } from './engine/in-page/examine.ts';
import { absentOf, counted, judge, selectorsToMark } from './engine/judge.ts';
import { PARTS } from './engine/roles.ts';
import { examineAll, markTruth, openScreen, pageWith, runInAll } from './engine/screens.ts';
import { sample } from './sample.ts';

/**
 * The same page written otherwise means the same: whatever the engine finds on a screen, it finds again
 * when ids, labels, tables, roots and forms are others, and it finds at least nine tenths of the truth.
 */
const FOUND_AT_LEAST = 0.9;
/** Of about ten ways of writing a screen otherwise; all of them when soaking. */
const FEW = 2;
const FIELDS = PARTS.filter((part) => part !== 'finish');

const browser: Browser = await launchPlain();
const engine = await bundle('transform');
let page: Page = await pageWith(browser, engine);
let turn = 0;
const tools = new Map<string, Tool>();
for (const name of toolNames()) tools.set(name, await (await startOf(name))());

afterAll(async () => {
  await browser.close();
  await Promise.all([...tools.values()].map((tool) => tool.stop()));
});

for (const [name, { origin }] of tools) {
  const { screens } = readTruth(name);
  for (const screen of chosen(screens)) {
    const others = screens.filter((other) => other !== screen && other.kind === screen.kind);
    const open = () => opened(origin, screen);
    // What has nothing to change on a screen is not a test there.
    await open();
    const applying = new Set((await runInAll<string[]>(page, 'engineApplying')).flat());
    describe(`${name}/${screen.id}`, () => {
      it.each(sample([...applying], FEW))('%s', async (transformation) => {
        await open();
        const looked = await lookedAt(screen, others, () =>
          runInAll(page, 'engineTransform', transformation),
        );
        expect(looked.changed).toBe('');
        expect(looked.recall, looked.missing.join(' · ')).toBeGreaterThanOrEqual(FOUND_AT_LEAST);
      });

      it('content that comes late', async () => {
        await open();
        const looked = await lookedAt(screen, others, async () => {
          await runInAll(page, 'engineTakeOut');
          expect((await examineAll(page)).map(({ draft }) => draft)).not.toContainEqual(
            expect.anything(),
          );
          await runInAll(page, 'engineBringBack');
        });
        expect(looked.changed).toBe('');
        expect(looked.recall, looked.missing.join(' · ')).toBeGreaterThanOrEqual(FOUND_AT_LEAST);
      });
    });
  }
}

/** In the same page while it lives: its process keeps the scripts of a tool compiled. */
async function opened(origin: string, screen: Screen): Promise<void> {
  try {
    await openScreen(page, origin, screen);
  } catch {
    await page.close();
    page = await pageWith(browser, engine);
    await openScreen(page, origin, screen);
  }
}

/** One screen of each tool in turn: an invoice here, a treatment there; all of them when soaking. */
function chosen(screens: readonly Screen[]): Screen[] {
  const forms = screens.filter(({ kind }) => kind !== 'silent');
  if (process.env['SOAK']) return forms;
  const picked = [
    forms.find(({ kind }) => kind === 'invoice'),
    forms.find(({ kind }) => kind === 'treatment'),
    forms.find(({ id }) => id === 'invoice-doctor'),
  ];
  const rank = turn % 3;
  turn += 1;
  return [picked[rank] ?? picked[0]].filter((screen) => screen !== undefined);
}

async function lookedAt(screen: Screen, others: readonly Screen[], change: () => Promise<unknown>) {
  const selectors = selectorsToMark(screen, others);
  const met = await markTruth(page, selectors);
  expect(absentOf(screen, others, met)).toEqual([]);
  const before = summary(selectors, await examineAll(page));
  await change();
  const seen = await examineAll(page);
  const after = summary(selectors, seen);
  const finds = seen.flatMap((one) => one.finds);
  const verdicts = judge(screen, others, met, finds);
  return {
    changed: [
      ...before.filter((one) => !after.includes(one)).map((one) => `lost ${one}`),
      ...after.filter((one) => !before.includes(one)).map((one) => `gained ${one}`),
    ].join('\n'),
    recall: recall(counted(verdicts, FIELDS)) ?? 0,
    missing: FIELDS.flatMap((part) => verdicts.get(part)?.missing ?? []),
  };
}

/** The kind of form, and each part with the element of the truth that has it. */
function summary(selectors: readonly string[], seen: readonly Examination[]): string[] {
  const kinds = seen.flatMap(({ draft }) => (draft ? [draft.kind] : []));
  const finds = seen
    .flatMap((one) => one.finds)
    // Which other buttons finish depends on the form around them, and so it should.
    .filter(({ part, marks, idle }) => marks.length > 0 || (part !== 'finish' && !idle))
    .map(({ part, marks, what }) => {
      const known = marks.map((mark) => selectors[mark]).join(', ');
      return `${part}: ${known || what}`;
    });
  return [...new Set([...kinds, ...finds])].toSorted();
}
