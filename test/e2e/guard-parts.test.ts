import { createServer, type Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { close, listen } from '../tools/kit/serve.ts';
import { launchPlain } from './drivers/plain.ts';
import { orNotYet, until } from './drivers/until.ts';
import { bundle } from './engine/bundle.ts';
import type { GuardParts } from './engine/in-page/guarding.ts';
import { partsOf } from './engine/parts.ts';
import { pageWith } from './engine/screens.ts';

const FORM = `<div id="form"><input name="date" value="2026-11-16"><input name="rpps"></div>`;

let browser: Browser;
let page: Page;
let server: Server;
let engine = '';
let origin = '';
let answer = { status: 200, body: '' };
beforeAll(async () => {
  server = createServer((_, response) => {
    response.writeHead(answer.status, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(answer.body);
  });
  origin = await listen(server, '127.0.0.1');
  browser = await launchPlain();
  engine = await bundle('guarding');
  page = await pageWith(browser, engine);
});
afterAll(async () => {
  await browser?.close();
  await close(server);
});

const page5 = (body: string) => `<!doctype html><meta charset="utf-8"><body>${body}`;

async function open(body: string, status = 200): Promise<void> {
  answer = { status, body: page5(body) };
  await page.goto(`${origin}/saisie`);
}

/** The same as the answer to a form that was sent. */
async function sent(body: string, status = 200): Promise<void> {
  await open('<form id="f" method="post"></form>');
  answer = { status, body: page5(body) };
  await Promise.all([page.waitForEvent('load'), change(`document.getElementById('f').submit()`)]);
}

const ask = partsOf<GuardParts>(() => page);

const change = (source: string) => page.evaluate(source);

describe('what stands on a button', () => {
  it.each([
    ['its text, no letters of an icon', '<i class="material-icons">check</i>Valider', 'valider'],
    ['its name before its text', 'x" aria-label="Facturer', 'facturer'],
    ['its title where it holds a picture alone', '<svg></svg>" title="Enregistrer', 'enregistrer'],
  ])('%s', async (_, inside, words) => {
    const [content = '', attributes = ''] = inside.split('" ');
    await open(`<button id="b" ${attributes && `${attributes}"`}>${content}</button>`);
    expect(await ask('words', '#b')).toBe(words);
  });
  it('is its value or its picture’s name, for those that are inputs', async () => {
    await open(
      `<input id="a" type="submit" value="Valider"><input id="b" type="image" alt="Facturer">`,
    );
    expect([await ask('words', '#a'), await ask('words', '#b')]).toEqual(['valider', 'facturer']);
    expect(await ask('finishing')).toEqual(['a', 'b']);
  });
  it('is found from the icon that was pressed, never from a paragraph around', async () => {
    await open(`<button id="b"><span><svg id="icon"></svg></span>Valider</button>
      <p id="p">Valider <span id="in">la facture</span></p>`);
    expect([await ask('pressedOn', '#icon'), await ask('pressedOn', '#in')]).toEqual(['b', null]);
  });
  it('means nothing where she has shown what it does', async () => {
    await open(`<button id="a">Valider</button><button id="b"><svg id="icon"></svg></button>
      <div id="c">Zone Z</div>`);
    await ask('show', { '#a': false, '#b': true, '#c': true });
    expect(await ask('finishing')).toEqual(['b', 'c']);
    const pressed = await Promise.all(['#icon', '#c'].map((css) => ask('pressedOn', css)));
    expect(pressed).toEqual(['b', 'c']);
    await ask('show', {});
    expect(await ask('finishing')).toEqual(['a']);
  });
  it('announces its key, and no other', async () => {
    await open(`<button title="Facturer (F10)">Facturer</button><p>F9 : aide</p>`);
    const announced = await Promise.all(['F10', 'F1', 'F9'].map((key) => ask('announced', key)));
    expect(announced).toEqual([true, false, false]);
    await open(`<div><button>Facturer</button><p>F8 : facturer – F2 : aide</p></div>`);
    const told = await Promise.all(['F8', 'F2'].map((key) => ask('announced', key)));
    expect(told).toEqual([true, false]);
  });
});

describe('which form a button finishes', () => {
  it.each([
    ['beside it on the page', `<button id="b">Valider</button>`, true],
    ['in the menu of the page', `<nav><button id="b">Valider</button></nav>`, false],
    ['OK beside a search', `<p><input type="search"><button id="b">OK</button></p>`, false],
    [
      'the same button in every row of a list',
      `<table><tr><td>1<td><button id="b">Facturer</button><tr><td>2<td><button>Facturer</button></table>`,
      false,
    ],
    ['a dialog of its own', `<dialog open><button id="b">Valider</button></dialog>`, false],
  ])('%s', async (_, more, shared) => {
    await open(FORM + more);
    expect(await ask('shares', '#b')).toBe(shared);
  });
});

describe('the steps of one invoice', () => {
  const NEXT = `<dialog id="d"><h2>Carte Vitale</h2><button id="ok">OK</button>
    <button id="no">Annuler</button></dialog>`;
  it('a dialog that opens after her press belongs to the form; one that was there does not', async () => {
    await open(
      `${FORM}<button id="go">Valider</button>${NEXT}<div role="dialog"><button id="old">OK</button></div>`,
    );
    await ask('keep', '#go');
    expect(await ask('isOpen')).toBe(false);
    await change(`document.getElementById('d').show()`);
    expect(await ask('isOpen')).toBe(true);
    expect([await ask('belongs', '#ok'), await ask('belongs', '#old')]).toEqual([true, false]);
  });
  it('« Suivant » leads on only to what speaks of an invoice', async () => {
    await open(`${FORM}<button id="go">Suivant</button>${NEXT}`);
    await ask('keep', '#go');
    await change(`document.getElementById('d').show()`);
    expect(await ask('belongs', '#ok')).toBe(false);
    await change(`document.querySelector('h2').textContent = 'Facturer la séance'`);
    expect(await ask('belongs', '#ok')).toBe(true);
    await change(`document.querySelector('h2').textContent = 'Annuler la facture n° 12 ?'`);
    expect(await ask('belongs', '#ok')).toBe(false);
  });
  it('what finishes in the form’s place is its next step', async () => {
    await open(`${FORM}<button id="go">Valider</button>`);
    await ask('keep', '#go');
    await change(`document.getElementById('form').remove()`);
    await change(`document.getElementById('go').textContent = 'Sécuriser'`);
    expect([await ask('isOpen'), await ask('belongs', '#go')]).toEqual([true, true]);
  });
  it('« Oui » in the dialog goes on; « Annuler », or a link elsewhere, turns away', async () => {
    await open(`${FORM}<button id="go">Valider</button>${NEXT}<a href="#x" id="link">Agenda</a>`);
    await change(`document.getElementById('ok').textContent = 'Oui'`);
    for (const [pressed, turn] of [
      ['#ok', 'step'],
      ['#no', 'stray'],
      ['#link', 'stray'],
    ] as const) {
      await change(`document.getElementById('d').close()`);
      await ask('keep', '#go');
      await change(`document.getElementById('d').show()`);
      expect([pressed, await ask('turn', pressed)]).toEqual([pressed, turn]);
    }
  });
});

describe('the state of a form', () => {
  it('is frozen when all that matters is switched off, wrong when the page marks a field', async () => {
    await open(`<form>${FORM}</form>`);
    expect(await ask('state')).toEqual({ frozen: false, invalid: false });
    await change(`document.querySelector('[name=date]').readOnly = true`);
    expect(await ask('state')).toMatchObject({ frozen: false });
    await change(`document.querySelector('[name=rpps]').disabled = true`);
    expect(await ask('state')).toMatchObject({ frozen: true });
    await change(`document.querySelector('[name=date]').setAttribute('aria-invalid', 'true')`);
    expect(await ask('state')).toMatchObject({ invalid: true });
  });
});

describe('fields that were marked as wrong before she pressed', () => {
  const WRONG = `document.querySelector('[name=date]').setAttribute('aria-invalid', 'true');`;
  const RIGHT = `document.querySelector('[name=date]').removeAttribute('aria-invalid');`;
  const said = (text: string) => `document.getElementById('said').textContent = '${text}';`;
  const GONE = `document.getElementById('form').remove(); ${said('Facture n° 12 enregistrée')}`;
  async function pressed(): Promise<void> {
    await open(`${FORM}<div role="status" id="said"></div>`);
    await change(WRONG);
    await ask('watch');
    await ask('check');
  }
  it('say nothing of an invoice that is on its way: it can still be taken', async () => {
    await pressed();
    await change(GONE);
    await ask('check');
    expect(await ask('outcome')).toMatchObject({ outcome: 'success' });
  });
  it('are marked anew by what marks another, or takes the mark away in between', async () => {
    for (const more of [
      `document.querySelector('[name=rpps]').setAttribute('aria-invalid', 'true');`,
      RIGHT,
    ]) {
      await pressed();
      await change(more);
      await ask('check');
      await change(WRONG + said('La facture n’a pas été enregistrée'));
      await ask('check');
      const told = await ask('outcome');
      expect(told).toMatchObject({ outcome: 'failure' });
      expect(told?.evidence.toSorted()).toEqual(['invalid', 'words']);
    }
  });
  it('stand for the refusal that the server gave, where they are still marked', async () => {
    await pressed();
    answer = { status: 422, body: '{}' };
    await change(`fetch('/api', { method: 'POST' }).then((said) => said.text())`);
    await until('what came of it', 10_000, async () => orNotYet((await ask('outcome')) !== null));
    const evidence = ['network', 'invalid'];
    expect(await ask('outcome')).toEqual({ outcome: 'failure', evidence });
  });
});

describe('a page that is left as soon as it said that it took the invoice', () => {
  it.each([
    ['looked at before: told', ['gone', 'said', 'look'], ['page/intend', 'page/outcome success']],
    [
      'left before it was looked at: told',
      ['fetched', 'said'],
      ['page/intend', 'page/outcome success'],
    ],
    ['words alone: not told', ['said', 'look'], ['page/intend']],
    ['nothing said: not told', ['fetched'], ['page/intend']],
  ] as const)('%s', async (_, taken, told) => {
    await open(`${FORM}<div role="status" id="said"></div>`);
    expect(await ask('billAndLeave', taken)).toEqual(told);
  });
});

describe('an answer of which only words tell', () => {
  const REFUSED = 'La facture n’a pas été enregistrée';
  beforeAll(async () => {
    page = await pageWith(browser, engine);
    await page.clock.install();
  });
  afterAll(async () => {
    await page.close();
    page = await pageWith(browser, engine);
  });
  async function after(seconds: number, said: string, more = ''): Promise<unknown> {
    await open(`${FORM}<div role="status" id="said"></div>`);
    await ask('watch');
    await change(`document.getElementById('said').textContent = ${JSON.stringify(said)}; ${more}`);
    await ask('check');
    await page.clock.runFor(seconds * 1000);
    return ask('outcome');
  }
  const FAILED = { outcome: 'failure', evidence: ['words', 'form'] };
  it('a refusal over a form that stands: refused, once it came to rest', async () => {
    expect(await after(2, REFUSED)).toBeNull();
    expect(await after(6, REFUSED)).toEqual(FAILED);
  });
  it.each([
    ['of a card reader', 'Lecteur de carte absent', ''],
    ['of a question', 'La facture sera enregistrée. Confirmez-vous ?', ''],
    ['while the page is at work', REFUSED, `document.body.ariaBusy = 'true'`],
    ['of another form', REFUSED, `document.querySelector('[name=date]').value = '2026-11-17'`],
    ['of an acceptance beside a form that stands', 'Facture enregistrée', ''],
  ])('%s: nothing is known', async (_, said, more) => {
    expect(await after(20, said, more)).toBeNull();
    await page.clock.runFor(60_000);
    expect(await ask('outcome')).toMatchObject({ outcome: 'unknown' });
  });
});

describe('the page that comes after her press', () => {
  const SAID = '<div class="msg">Facture n° 12 enregistrée</div>';
  const REFUSED = '<div class="msg">Veuillez corriger : acte incorrect</div>';
  const dates = ['2026-11-16'];
  const OFF = FORM.replaceAll('<input', '<input disabled');
  it.each([
    ['says so', SAID, 200, 'success'],
    ['shows the form again with its errors', FORM + REFUSED, 200, 'failure'],
    ['shows the form switched off', OFF, 200, 'success'],
    ['shows the form again and says nothing', FORM, 200, undefined],
    ['says nothing', '<p>Merci</p>', 200, undefined],
    ['failed, in no words', '<h1>Oups</h1>', 500, undefined],
    ['failed, with words', '<h1>Erreur du serveur</h1>', 500, 'failure'],
    ['asks to sign in', `<input type="password">${SAID}`, 200, undefined],
  ])('%s', async (_, body, status, outcome) => {
    await sent(body, status);
    expect((await ask('arrive', { dates }))?.outcome).toBe(outcome);
  });
  it('is no answer where it was said before, reloaded, typed, or she had turned away', async () => {
    await sent(SAID);
    const heard = await ask('marks');
    expect(heard).toHaveLength(1);
    expect((await ask('arrive', { dates, heard }))?.outcome).toBeUndefined();
    expect((await ask('arrive', { dates, strayed: true }))?.outcome).toBe('unknown');
    expect((await ask('arrive', { dates, ageMs: 300_000 }))?.outcome).toBe('unknown');
    await open(SAID);
    expect((await ask('arrive', { dates }))?.outcome).toBe('unknown');
    await sent(SAID);
    await page.reload();
    expect((await ask('arrive', { dates }))?.outcome).toBe('unknown');
  });
});

describe('what a page says', () => {
  it('in its live regions and in the root of a component for messages', async () => {
    await open(`<div role="status">Facture créée</div><app-toast></app-toast>`);
    await change(`document.querySelector('app-toast').attachShadow({ mode: 'open' }).innerHTML =
      '<style>p{}</style><p>RPPS erroné</p>'`);
    expect(await ask('live')).toEqual(['facture creee', 'rpps errone']);
  });
  it('anywhere in short texts; not in a hidden one, a button or a list of states', async () => {
    await open(`<table><tr><td>Facture n° 3 enregistrée<td>enregistrée</table>
      <p hidden>Facture n° 4 enregistrée</p><button>Facture enregistrée</button>`);
    expect(await ask('told')).toEqual(['success']);
  });
});
