import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchPlain } from './drivers/plain.ts';
import { bundle } from './engine/bundle.ts';
import type { WatchParts } from './engine/in-page/watching.ts';
import { partsOf } from './engine/parts.ts';
import { pageWith } from './engine/screens.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchPlain();
  page = await pageWith(browser, await bundle('watching'));
  // Stands still but for what a test lets pass: a busy machine is no slow typist.
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(60_000);
});
afterAll(() => browser?.close());
beforeEach(async () => {
  await page.goto('about:blank');
  await page.setContent('<input name="acte"><input name="note"><select name="mode"></select>');
  await ask('watch');
});

const ask = partsOf<WatchParts>(() => page);

async function lookedAfter(ms: number): Promise<number> {
  await page.clock.runFor(ms);
  return ask('looked');
}

describe('what is typed', () => {
  it('is heard in the fields that play a part, once for a burst', async () => {
    await ask('hearIn', '[name=acte]');
    await ask('type', '[name=acte]');
    await ask('type', '[name=acte]');
    expect(await lookedAfter(80)).toBe(1);
  });
  it('is heard in no other, and no key is listened to for it', async () => {
    await ask('hearIn', '[name=acte]');
    await ask('type', '[name=note]');
    expect(await lookedAfter(500)).toBe(0);
    expect(await ask('asks')).not.toContain('input');
  });
  it('is heard where other fields play a part by now, and not where they did', async () => {
    await ask('hearIn', '[name=acte]');
    await ask('hearIn', '[name=note]');
    await ask('type', '[name=acte]');
    expect(await lookedAfter(500)).toBe(0);
    await ask('type', '[name=note]');
    expect(await lookedAfter(80)).toBe(1);
  });
  it('is not heard any more once all has ended', async () => {
    await ask('hearIn', '[name=acte]');
    await ask('end');
    await ask('hearIn', '[name=acte],[name=note]');
    await ask('type', '[name=acte]');
    await ask('type', '[name=note]');
    expect(await lookedAfter(500)).toBe(0);
  });
});

describe('a page that changes', () => {
  const change = () => page.evaluate('document.body.append("x")');
  it('is looked at soon as long as it has no form', async () => {
    await change();
    expect(await lookedAfter(200)).toBe(1);
  });
  it('is left to settle where a form stands', async () => {
    await ask('formIsThere');
    await change();
    expect(await lookedAfter(200)).toBe(0);
    expect(await lookedAfter(100)).toBe(1);
  });
});
