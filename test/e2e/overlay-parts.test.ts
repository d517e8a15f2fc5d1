import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchPlain } from './drivers/plain.ts';
import { bundle } from './engine/bundle.ts';
import type { DrawingParts } from './engine/in-page/drawing.ts';
import { partsOf } from './engine/parts.ts';
import { pageWith } from './engine/screens.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchPlain();
  page = await pageWith(browser, await bundle('drawing'));
  await page.clock.install();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  await page.goto('about:blank');
  await page.setContent('<body></body>');
});

const ask = partsOf<DrawingParts>(() => page);

const text = () => page.evaluate<string>('document.body.innerText');
const focused = () => page.evaluate<string>('document.activeElement.textContent');

describe('what is drawn again', () => {
  it('keeps the focus and what is open, wherever something comes before it', async () => {
    await ask('draw', ['Même séance', 'Autre séance']);
    await page.evaluate(`document.querySelector('details').open = true;
      document.querySelectorAll('button')[1].focus();`);
    await ask('draw', ['Annexe 1 jointe', 'Même séance', 'Autre séance'], '6 séances');
    expect(await text()).toContain('6 séances');
    expect(await focused()).toBe('Autre séance');
    expect(await page.evaluate(`document.querySelector('details').open`)).toBe(true);
  });

  it('never makes a button say something else: what was pressed on is gone', async () => {
    await ask('draw', ['Retirer', 'Garder']);
    await page.evaluate(`document.querySelector('button').focus()`);
    await ask('draw', ['Facturer', 'Garder']);
    expect(await focused()).not.toBe('Facturer');
    expect(await page.evaluate(`document.querySelectorAll('button').length`)).toBe(2);
  });

  it('hears a press once, with the newest meaning', async () => {
    await ask('draw', ['Retirer'], 'un');
    await ask('draw', ['Retirer'], 'deux');
    await page.evaluate(`document.querySelector('button').click()`);
    expect(await ask('said')).toEqual(['deux:Retirer']);
  });

  it('takes away what is not there any more', async () => {
    await ask('draw', ['Retirer', 'Garder'], 'un');
    await ask('draw', []);
    expect((await text()).trim()).toBe('Source');
  });
});

describe('the ninth-session dialog', () => {
  beforeEach(() => ask('stopped'));

  it.each([
    ['the last session that may be billed', 'last', null, true],
    ['what exceeds already', 'exceeds', null, true],
    ['what exceeds one reading', 'exceeds-one-reading', null, true],
    ['the last days of the three months', 'within', 14, true],
    ['a count far from its limit', 'within', 60, false],
    ['an invoice of a doctor', 'not-concerned', null, false],
  ] as const)('before any click, on %s: brought %#', async (_what, kind, daysLeft, isBrought) => {
    await ask('show', kind, false, daysLeft);
    expect(await ask('said')).toEqual(isBrought ? ['asked'] : []);
  });

  it('brought before, is there with the click', async () => {
    await ask('show', 'last', false);
    await ask('come', true);
    await ask('said');
    await ask('show', 'exceeds', true);
    expect(await ask('said')).toContain('dialog');
    await ask('show', 'exceeds', false);
    expect(await ask('said')).toContain('no dialog');
  });

  it('that cannot come is said in one line at once', async () => {
    await ask('show', 'exceeds', true);
    await ask('come', false);
    await page.clock.runFor(1);
    expect(await ask('said')).toEqual(['asked', 'plain']);
    await ask('show', 'exceeds', false);
    expect(await ask('said')).toContain('no plain');
  });

  it('that is long on its way is said in one line until it is there', async () => {
    await ask('show', 'exceeds', true);
    await page.clock.runFor(600);
    expect(await ask('said')).toEqual(['asked', 'plain']);
    await ask('come', true);
    expect(await ask('said')).toEqual(['no plain', 'dialog']);
  });
});
