import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HER_PLAN } from '../fakes/fill-plan.ts';
import { launch, type Launched, type Tab } from './drivers/driver.ts';
import { ask, makeLadder } from './ladder/extension.ts';
import type { Roles } from './ladder/command.ts';
import { BROWSERS } from './scene.ts';

const BOXES = `<form id="f"><label>RPPS <input id="rpps" maxlength="11"></label>
<label>N° AM <input id="am" maxlength="9"></label><label>Nom <input id="name"></label>
<label>Date <input id="date"></label><input id="other"></form>`;
const SEARCH = `<form id="f"><div><input id="search" role="combobox" aria-controls="list"><ul id="list" role="listbox"></ul></div>
<div id="chosen"></div></form>`;
const listing = (...entries: string[]) => `search.addEventListener('input', () => {
  list.innerHTML = search.value ? ${JSON.stringify(entries.map((text) => `<li role="option">${text}</li>`).join(''))} : '';
});
list.addEventListener('click', ({ target }) => { chosen.textContent = target.textContent; search.value = ''; list.innerHTML = ''; });`;
const on = (id: string, type: string, act: string) =>
  `${id}.addEventListener('${type}', (event) => { ${act} });`;

interface Trick {
  what: string;
  body: string;
  script: string;
  result: unknown;
  /** What the fields hold afterwards; those that are not told are empty. */
  holds?: Record<string, string>;
  asked?: boolean;
  kinds?: string[];
}

const REFUSED = { ok: false, why: 'not-accepted' };
const FILLED = { ok: true, with: 'rpps', date: true };
const ALL = { rpps: '10101010105', am: '457000016', name: 'ESSAI Camille', date: '05/10/2026' };

const TRICKS: Trick[] = [
  { what: 'a page that does nothing', body: BOXES, script: '', result: FILLED, holds: ALL },
  {
    what: 'a value that is reset a moment later',
    body: BOXES,
    script: on('am', 'input', `setTimeout(() => (am.value = ''), 100)`),
    result: REFUSED,
  },
  {
    what: 'a value that grows with every event',
    body: BOXES,
    script: on('name', 'input', `name_.value += 'X'`).replace('name.', 'name_.'),
    result: REFUSED,
  },
  {
    what: 'a field that goes when it gets the focus',
    body: BOXES,
    script: on('am', 'focus', `am.remove()`),
    result: REFUSED,
  },
  {
    what: 'a field that hands its focus to another one',
    body: BOXES,
    script: on('rpps', 'focus', `other.focus()`),
    result: FILLED,
    holds: ALL,
  },
  {
    what: 'a field that is disabled midway',
    body: BOXES,
    script: on('rpps', 'input', `if (rpps.value) am.disabled = true`),
    result: REFUSED,
  },
  {
    what: 'an error that the page shows on the field',
    body: BOXES,
    script: on('rpps', 'change', `rpps.setAttribute('aria-invalid', String(rpps.value !== ''))`),
    result: REFUSED,
  },
  {
    what: 'an error of the browser itself',
    body: BOXES,
    script: on('rpps', 'input', `rpps.setCustomValidity(rpps.value ? 'inconnu' : '')`),
    result: REFUSED,
  },
  {
    what: 'a mask that shortens a number',
    body: BOXES.replace('maxlength="11"', ''),
    script: on('rpps', 'input', `rpps.value = rpps.value.slice(0, 9)`),
    result: REFUSED,
  },
  {
    what: 'a date that the page does not keep: the number stays',
    body: BOXES,
    script: on('date', 'blur', `date.value = ''`),
    result: { ok: true, with: 'rpps', date: false },
    holds: { ...ALL, date: '' },
  },
  {
    what: 'a field that only hears keys',
    body: BOXES,
    script:
      `let kept = '';` +
      on('rpps', 'keyup', `kept = rpps.value`) +
      on('rpps', 'blur', `rpps.value = kept`),
    result: FILLED,
    holds: ALL,
    asked: false,
  },
  {
    what: 'a doctor who stands there',
    body: BOXES.replace('id="name"', 'id="name" value="Dr EXEMPLE Dominique"'),
    script: '',
    result: { ok: false, why: 'nothing-to-fill' },
    holds: { name: 'Dr EXEMPLE Dominique' },
  },
  {
    what: 'a box of nine for an institution',
    body: BOXES.replace('N° AM', 'N° FINESS'),
    script: '',
    result: FILLED,
    holds: { ...ALL, am: '' },
  },
  {
    what: 'two who are called like her: the list stays open',
    body: SEARCH,
    script: listing('ESSAI Camille', 'Mme ESSAI Camille'),
    result: { ok: false, why: 'not-in-list' },
    holds: { search: 'ESSAI Camille' },
  },
  {
    what: 'a list without her: what was typed goes',
    body: SEARCH,
    script: listing(),
    result: { ok: false, why: 'not-in-list' },
  },
  {
    what: 'a choice that the page ignores',
    body: SEARCH,
    script: listing('ESSAI Camille – 10101010105').replace(
      'chosen.textContent = target.textContent;',
      '',
    ),
    result: { ok: false, why: 'not-in-list' },
  },
  {
    what: 'her own entry after a homonym',
    body: SEARCH,
    script: listing('ESSAI Camilla – 10000000009', 'ESSAI Camille – 10101010105'),
    result: FILLED,
  },
  {
    what: 'a search that is a button: never pressed',
    body: `<form id="f"><input type="button" id="search" value="Chercher"></form>`,
    script: on('search', 'click', `document.body.dataset.pressed = 'yes'`),
    result: { ok: false, why: 'by-hand' },
  },
  {
    what: 'kinds of which none is surely hers',
    body: `<form id="f"><label><input type="radio" name="k" id="k1"> Médecin</label><label><input type="radio" name="k" id="k2"> Établissement</label><input id="name"></form>`,
    script: '',
    kinds: ['#k1', '#k2'],
    result: { ok: false, why: 'by-hand' },
  },
  {
    what: 'a kind that brings no field: it is given back',
    body: `<form id="f"><label><input type="radio" name="k" id="k1" checked> Établissement</label><label><input type="radio" name="k" id="k2"> Libéral</label><input id="name"></form>`,
    script: on('k2', 'click', `document.body.dataset.tried = 'yes'`),
    kinds: ['#k1', '#k2'],
    result: { ok: false, why: 'by-hand' },
  },
  {
    what: 'a kind is hers to choose: not without her click',
    body: `<form id="f"><label><input type="radio" name="k" id="k1"> Libéral</label><input id="name"></form>`,
    script: '',
    kinds: ['#k1'],
    asked: false,
    result: { ok: false, why: 'nothing-to-fill' },
  },
];

describe.each(BROWSERS)('%s bears what a page does to a fill', (name) => {
  let browser: Launched;
  let ladder: Awaited<ReturnType<typeof makeLadder>>;
  let server: Server;
  let origin = '';
  let tab: Tab;
  let html = '';
  beforeAll(async () => {
    server = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(html);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (typeof address !== 'object' || !address) throw new Error('no port');
    origin = `http://127.0.0.1:${address.port}/`;
    ladder = await makeLadder();
    browser = await launch(name, { extensionDir: ladder.dir });
    tab = await browser.newTab(origin);
  });
  afterAll(async () => {
    await browser?.close();
    await ladder?.remove();
    server?.close();
  });

  async function open(body: string, script: string): Promise<void> {
    html = `<!doctype html><meta charset="utf-8"><title>Essai</title>${body}<p id="end" tabindex="-1">Fin</p>
<script>var name_ = document.getElementById('name');
document.addEventListener('submit', () => { document.body.dataset.sent = 'yes'; });
document.addEventListener('focusin', () => { document.body.dataset.focused = 'yes'; });
${script}</script>`;
    await tab.goto(origin);
  }
  const fill = (kinds: string[] = [], asked = true) => {
    const parts = ['rpps', 'am', 'name', 'date', 'search'];
    const roles: Roles = Object.fromEntries(parts.map((part) => [part, [[`#${part}`]]]));
    roles.kind = kinds.map((kind) => [kind]);
    return ask(tab, { do: 'fill', roles, plan: HER_PLAN, asked });
  };
  const values = () =>
    tab.evaluate<Record<string, string>>(`return Object.fromEntries(
      [...document.querySelectorAll('input:not([type=radio],[type=button])')].filter(({ value }) => value).map(({ id, value }) => [id, value]));`);
  const flags = () => tab.evaluate<Record<string, string>>('return { ...document.body.dataset };');
  const checked = () =>
    tab.evaluate<string[]>(
      `return [...document.querySelectorAll(':checked')].map(({ id }) => id);`,
    );

  it.each(TRICKS)('$what', async ({ body, script, result, holds = {}, asked = true, kinds }) => {
    await open(body, script);
    const before = await checked();
    expect(await fill(kinds, asked)).toEqual(result);
    const wanted = Object.entries(holds).filter(([, value]) => value !== '');
    expect(await values()).toEqual(Object.fromEntries(wanted));
    expect(await checked()).toEqual(before);
    const { sent, pressed, focused } = await flags();
    expect({ sent, pressed }).toEqual({ sent: undefined, pressed: undefined });
    expect(asked ? undefined : focused).toBeUndefined();
  });

  it('gives the focus back, and takes none when nobody asked', async () => {
    await open(BOXES, 'other.focus(); delete document.body.dataset.focused;');
    const active = () => tab.evaluate<string>('return document.activeElement.id;');
    expect(await fill([], false)).toEqual(FILLED);
    expect((await flags()).focused).toBeUndefined();
    await open(BOXES, 'other.focus();');
    expect(await fill()).toEqual(FILLED);
    expect(await active()).toBe('other');
  });

  it('undo restores what is still ours, and leaves what she wrote since', async () => {
    await open(BOXES, '');
    expect(await fill()).toEqual(FILLED);
    await tab.fill({ css: '#name' }, 'Dr EXEMPLE');
    expect(await ask(tab, { do: 'undo' })).toBe(true);
    expect(await values()).toEqual({ name: 'Dr EXEMPLE' });
  });

  it('undo touches nothing at another address', async () => {
    await open(BOXES, '');
    expect(await fill()).toEqual(FILLED);
    await tab.evaluate(`history.pushState(null, '', '/autre');`);
    await ask(tab, { do: 'undo' });
    expect(await values()).toEqual(ALL);
  });

  const PDF = { taken: true, during: 'annexe.pdf 8', undone: true, after: 0 };
  const NOTHING = { taken: false, during: null, undone: null, after: 0 };
  it.each([
    ['', '', PDF],
    ['accept=".pdf,image/*" hidden', '', PDF],
    ['accept="application/pdf"', '', PDF],
    ['accept="image/*"', '', NOTHING],
    ['disabled', '', NOTHING],
    ['', on('file', 'change', `file.value = ''`), NOTHING],
  ])('a document for <input type=file %s>%s', async (attributes, script, result) => {
    await open(`<input type="file" id="file" ${attributes}>`, script);
    expect(await ask(tab, { do: 'attach', way: ['#file'] })).toEqual(result);
  });
});
