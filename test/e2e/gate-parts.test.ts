import { createServer, type Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { close, listen } from '../tools/kit/serve.ts';
import { launchPlain } from './drivers/plain.ts';
import { bundle } from './engine/bundle.ts';
import type { Hello } from '../../src/page/gate/gate.ts';
import type { GateParts } from './engine/in-page/gating.ts';
import { partsOf } from './engine/parts.ts';
import { pageWith } from './engine/screens.ts';

const FIELDS = '<input name="a"><input name="b"><input name="c">';
const FORM = `<form id="form"><h2>Prescripteur</h2><input name="rpps" value="10101010105">${FIELDS}
  <h2>Séances</h2><button type="button" id="bill" onclick="billed += 1">Facturer</button>
  <button type="button" id="other" onclick="billed += 1">Ajouter un justificatif</button></form>`;
const DOCTORS = FORM.replace('10101010105', '10100123453');

const SITE: NonNullable<Hello['site']> = { origins: [], paths: { '/saisie': [] } } as never;

let browser: Browser;
let page: Page;
let server: Server;
let origin = '';
let body = '';
beforeAll(async () => {
  server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(
      `<!doctype html><meta charset="utf-8"><script>var billed = 0</script><body>${body}`,
    );
  });
  origin = await listen(server, '127.0.0.1');
  browser = await launchPlain();
  page = await pageWith(browser, await bundle('gating'));
  await page.clock.install();
});
afterAll(async () => {
  await browser?.close();
  await close(server);
});

async function open(shown: string): Promise<void> {
  body = shown;
  await page.goto(`${origin}/saisie`);
}

const ask = partsOf<GateParts>(() => page);

const billed = () => page.evaluate<number>('billed');
/** The page's clock stands still until it is told to run. */
const rest = () => page.clock.runFor(250);

describe('what a page must say before the engine is brought', () => {
  it.each([
    ['a prescriber and sessions, around four fields', FORM, true],
    ['the same words around three', FORM.replace('<input name="c">', ''), false],
    ['sessions alone', `${FIELDS}<input><label>Durée d’une séance</label>`, false],
    ['invoices alone', `${FIELDS}<input><a>Factures</a>`, false],
    [
      'both, in what only the fields say',
      `${FIELDS}<input placeholder="Prescripteur"><input name="acte">`,
      true,
    ],
    [
      'both, where a button says one',
      `${FIELDS}<input aria-label="Cotation"><input type="submit" value="Facturer">`,
      true,
    ],
    [
      'both, in capitals that the fields say',
      `${FIELDS}<input placeholder="SÉANCE"><input title="N° SÉCURISATION">`,
      true,
    ],
    [
      'both, in fields of a page with much to read',
      `${'ESSAI Camille '.repeat(5000)}${FIELDS}<input placeholder="Prescripteur"><input name="acte">`,
      true,
    ],
    [
      'parts of other words, in what the fields say',
      `${FIELDS}<input placeholder="Choisir"><input name="contacter"><input title="caractère">`,
      false,
    ],
    ['what a field holds', `${FIELDS}<input value="Prescripteur"><input value="acte">`, false],
    [
      'an invoice that is taken back',
      '<h1>Annuler la facture n° 12 ?</h1><button>OK</button>',
      true,
    ],
    ['something else that is', '<h1>Supprimer le rendez-vous ?</h1><button>OK</button>', false],
  ])('%s', async (_, shown, concerns) => {
    await open(shown);
    expect(await ask('concerns', false)).toBe(concerns);
  });
  it('is said in a closed root as well as elsewhere', async () => {
    await open('<x-form></x-form>');
    await page.evaluate(
      (markup) =>
        document
          .querySelector('x-form')
          ?.attachShadow({ mode: 'open' })
          .append(document.createRange().createContextualFragment(markup)),
      FORM,
    );
    expect(await ask('concerns', false)).toBe(true);
  });
  it('is nothing at all where she has shown fields', async () => {
    await open('<input name="x17">');
    expect([await ask('concerns', false), await ask('concerns', true)]).toEqual([false, true]);
  });
});

describe('the gate', () => {
  it('asks for the engine once, after the page came to rest', async () => {
    await open('');
    await ask('guard', {});
    await rest();
    expect(await ask('asked')).toBe(0);
    await page.evaluate((markup) => (document.body.innerHTML = markup), FORM);
    await rest();
    await page.evaluate((markup) => (document.body.innerHTML = markup), FORM);
    await rest();
    expect(await ask('asked')).toBe(1);
    expect(await ask('arrive')).toEqual({ held: false, atRest: true });
    expect(await ask('isAttended')).toBe(true);
  });
  it('asks at once for the answer to an invoice that the page before sent', async () => {
    await open('');
    await ask('guard', {
      pending: { intent: 'i', invoiceId: 'n', dates: [], heard: [], strayed: false, ageMs: 1 },
    });
    expect(await ask('asked')).toBe(1);
    expect(await ask('arrive')).toEqual({ held: false, atRest: false });
  });
  it('what is taught while the engine comes is not lost', async () => {
    await open(FORM);
    await ask('guard', {});
    await rest();
    await ask('teach', SITE);
    await ask('arrive');
    expect(await ask('told')).toEqual(SITE);
  });
  it('nor what is taught before the worker has answered', async () => {
    await open(FORM);
    await ask('guardAndTeach', SITE);
    await rest();
    await ask('arrive');
    expect(await ask('told')).toEqual(SITE);
  });
  it('does nothing on a site that is not enabled', async () => {
    await open(FORM);
    await ask('guard', null);
    await page.click('#bill');
    await rest();
    expect([await ask('asked'), await billed()]).toEqual([0, 1]);
  });
});

describe('a click before the engine is there', () => {
  it('is held where the form may be hers, told, and goes through once it is judged', async () => {
    await open(FORM);
    await ask('guard', {});
    await page.click('#bill');
    expect([await billed(), await ask('asked')]).toEqual([0, 1]);
    expect(await ask('arrive')).toMatchObject({ held: true });
    await page.click('#bill');
    expect(await billed()).toBe(1);
  });
  it('is not held where a doctor prescribes, nor on what finishes nothing', async () => {
    await open(DOCTORS);
    await ask('guard', {});
    await page.click('#bill');
    await open(FORM);
    await ask('guard', {});
    await page.click('#other');
    expect(await billed()).toBe(1);
  });
  it('is not held for somebody who only observes', async () => {
    await open(FORM);
    await ask('guard', { observers: ['10101010105', 'EXEMPLE Andrée'] });
    await page.click('#bill');
    expect([await billed(), await ask('asked')]).toEqual([1, 1]);
  });
  it('is not held for an engine that cannot come', async () => {
    await open(FORM);
    await ask('guard', {});
    await page.click('#bill');
    await ask('fail');
    await page.click('#bill');
    expect(await billed()).toBe(1);
    // It is asked for again once the page changes, and may hang this time.
    await page.evaluate(() => document.body.append('…'));
    await expect.poll(() => ask('asked')).toBe(2);
    await page.click('#bill');
    expect(await billed()).toBe(2);
  });
});
