import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FormDraft } from '../../src/domain/draft.ts';
import { bundle } from './engine/bundle.ts';
import type { Examination } from './engine/in-page/examine.ts';
import { launchPlain, markTruth, pageWith } from './engine/screens.ts';
import { ROOT } from './scene.ts';

const SCREENS = join(ROOT, 'test/fixtures/screens');

/** What is true of one screen: every field that plays a part, and what a reader of it would say. */
interface Truth {
  what: string;
  patient: FormDraft['patient'];
  lines: FormDraft['lines'];
  roles: Record<string, string[]>;
}

/** Single screens as they are met: a folder with its markup and its truth. */
describe('a screen alone', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchPlain();
    page = await pageWith(browser, await bundle());
  });
  afterAll(() => browser?.close());

  it.each(readdirSync(SCREENS))('%s', async (name) => {
    const read = (file: string) => readFileSync(join(SCREENS, name, file), 'utf8');
    const { what, patient, lines, roles } = JSON.parse(read('truth.json')) as Truth;
    await page.goto('about:blank');
    await page.setContent(read('index.html'));
    const wanted = Object.entries(roles).flatMap(([role, all]) =>
      all.map((selector) => ({ role, selector })),
    );
    await markTruth(
      page,
      wanted.map(({ selector }) => selector),
    );
    const { draft, finds } = (await page.evaluate('engineExamine()')) as Examination;
    expect(draft, what).toMatchObject({ kind: 'invoice', patient, lines });
    const found = finds.map(
      ({ part, marks, what: is }) =>
        `${part} ${marks.map((mark) => wanted[mark]?.selector).join() || is}`,
    );
    const expected = wanted.map(({ role, selector }) => `${role} ${selector}`);
    expect(found.toSorted(), what).toEqual(expected.toSorted());
  });
});
