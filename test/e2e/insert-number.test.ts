import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchPlain } from './drivers/plain.ts';
import { bundle } from './engine/bundle.ts';
import type { InsertingParts } from './engine/in-page/inserting.ts';
import { partsOf } from './engine/parts.ts';
import { pageWith } from './engine/screens.ts';

const RPPS = '10101010105';

describe('« Insérer mon RPPS »', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await launchPlain();
    page = await pageWith(browser, await bundle('inserting'));
  });
  afterAll(() => browser?.close());
  const ask = partsOf<InsertingParts>(() => page);
  /** A field as written, focused by a click, and what stands in it once the number was asked for. */
  const tried = async (field: string) => {
    await page.goto('about:blank');
    await page.setContent(`<p><label>Avant <input id="before" value="rien"></label>${field}</p>
      <script>window.heard = [];
      addEventListener('input', ({ target }) => heard.push('input ' + target.id));
      addEventListener('change', ({ target }) => heard.push('change ' + target.id));</script>`);
    await page.evaluate(`document.querySelector('#it').focus()`);
    const done = await ask('insert', RPPS);
    const value = await page.evaluate<string>(`document.querySelector('#it').value ?? ''`);
    expect(await page.evaluate(`document.querySelector('#before').value`)).toBe('rien');
    return { done, value, heard: await page.evaluate<string[]>('window.heard') };
  };

  it.each(['text', 'search', 'tel', 'number'])(
    'fills the focused %s field, and says so',
    async (type) => {
      expect(await tried(`<input id="it" type="${type}">`)).toEqual({
        done: true,
        value: RPPS,
        heard: ['input it', 'change it'],
      });
    },
  );
  it.each([
    ['a password', '<input id="it" type="password">'],
    ['one that cannot be written in', '<input id="it" readonly>'],
    ['one that is too short', '<input id="it" maxlength="9">'],
    ['a date', '<input id="it" type="date">'],
    ['a text of several lines', '<textarea id="it"></textarea>'],
    ['an e-mail', '<input id="it" type="email">'],
  ])('leaves %s alone', async (_, field) => {
    expect(await tried(field)).toEqual({ done: false, value: '', heard: [] });
  });
  it('leaves a page without a focused field alone', async () => {
    await page.goto('about:blank');
    await page.setContent('<input id="it">');
    expect(await ask('insert', RPPS)).toBe(false);
  });
  it('finds the field behind the roots of custom elements', async () => {
    await page.goto('about:blank');
    await page.setContent('<x-outer></x-outer>');
    await page.evaluate(`
      const outer = document.querySelector('x-outer').attachShadow({ mode: 'open' });
      outer.innerHTML = '<x-inner></x-inner>';
      const inner = outer.firstChild.attachShadow({ mode: 'open' });
      inner.innerHTML = '<input>';
      window.field = inner.firstChild;
      field.focus();`);
    expect(await ask('insert', RPPS)).toBe(true);
    expect(await page.evaluate('window.field.value')).toBe(RPPS);
  });
});
