import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FormDraft } from '../../src/domain/draft.ts';
import { launchPlain } from './drivers/plain.ts';
import { bundle } from './engine/bundle.ts';
import type { Examination } from './engine/in-page/examine.ts';
import { markTruth, pageWith } from './engine/screens.ts';
import { ROOT } from './builds.ts';

const SCREENS = join(ROOT, 'test/fixtures/screens');

/** What is true of one screen: every field that plays a part, and what a reader of it would say. */
type Truth = { what: string } & (Silent | Invoice);

interface Silent {
  kind: 'silent';
}

interface Invoice {
  kind: 'invoice';
  patient: FormDraft['patient'];
  lines: FormDraft['lines'];
  roles: Record<string, string[]>;
}

const read = (name: string, file: string) => readFileSync(join(SCREENS, name, file), 'utf8');

const all = readdirSync(SCREENS).map((name) => {
  const truth = JSON.parse(read(name, 'truth.json')) as Truth;
  return { name, truth };
});

/** Single screens as they are met: a folder with its markup and its truth. */
describe('a screen alone', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchPlain();
    page = await pageWith(browser, await bundle());
  });
  afterAll(() => browser?.close());

  async function examined(name: string, selectors: readonly string[]): Promise<Examination> {
    await page.goto('about:blank');
    await page.setContent(read(name, 'index.html'));
    await markTruth(page, selectors);
    return page.evaluate('engineExamine()');
  }

  const invoices = all.flatMap(({ name, truth }) =>
    truth.kind === 'invoice' ? [{ name, truth }] : [],
  );
  it.each(invoices)('$name', async ({ name, truth: { what, kind, patient, lines, roles } }) => {
    const wanted = Object.entries(roles).flatMap(([role, every]) =>
      every.map((selector) => ({ role, selector })),
    );
    const { draft, finds } = await examined(
      name,
      wanted.map(({ selector }) => selector),
    );
    expect(draft, what).toMatchObject({ kind, patient, lines });
    const found = finds.map(
      ({ part, marks, what: is }) =>
        `${part} ${marks.map((mark) => wanted[mark]?.selector).join() || is}`,
    );
    const expected = wanted.map(({ role, selector }) => `${role} ${selector}`);
    expect(found.toSorted(), what).toEqual(expected.toSorted());
  });

  it.each(all.filter(({ truth }) => truth.kind === 'silent'))('$name', async ({ name, truth }) => {
    const nothing = { draft: null, doubted: false, finds: [], frame: null };
    expect(await examined(name, []), truth.what).toEqual(nothing);
  });
});
