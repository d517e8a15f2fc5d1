import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TaughtField, TaughtRole } from '../../src/sites/facts.ts';
import { launchPlain } from './drivers/plain.ts';
import { bundle } from './engine/bundle.ts';
import type { Asked } from './teach/resolver.ts';

let browser: Browser;
let page: Page;
let source: string;

beforeAll(async () => {
  source = await bundle('../../teach/resolver');
  browser = await launchPlain();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  await page?.close();
  page = await browser.newPage();
});

async function show(html: string): Promise<void> {
  await page.setContent(`<!doctype html><html lang="fr"><body>${html}</body></html>`);
  await page.evaluate(source);
}

/** Teaches on one screen and looks on another; fields are named by `data-is`. */
async function teach(on: string, what: Partial<Record<TaughtRole | 'none', string>>) {
  await show(on);
  return page.evaluate((pairs) => {
    const { asked } = globalThis as unknown as { asked: Asked };
    return pairs.map(([role, is]) =>
      asked.teach(role === 'none' ? null : (role as TaughtRole), is),
    );
  }, Object.entries(what));
}

async function look(at: string, fields: TaughtField[]) {
  await show(at);
  return page.evaluate(
    (taught) => (globalThis as unknown as { asked: Asked }).asked.find(taught),
    fields,
  );
}

/** The field `b` of the screen, as the RPPS. */
async function teachOne(): Promise<TaughtField> {
  const [field] = await teach(SCREEN, { 'prescriber-rpps': 'b' });
  if (!field) throw new Error('nothing taught');
  return field;
}

const line = (is: string, label: string, rest = '') =>
  `<p><label for="i-${is}">${label}</label><input id="i-${is}" data-is="${is}" ${rest}></p>`;
const block = (title: string, ...lines: string[]) =>
  `<section><h2>${title}</h2>${lines.join('')}</section>`;
/** The same markup with every id drawn anew. */
const renamed = (html: string) => html.replace(/(id|for)="i-(\w+)"/g, '$1="x4k9$2-77213"');

const A = line('a', 'Zone A', 'name="za" maxlength="11"');
const B = line('b', 'Zone B', 'name="zb" maxlength="11"');
const C = line('c', 'Zone C', 'name="zc" maxlength="11"');
const SCREEN = block('Bloc un', A, B, C) + block('Bloc deux', line('d', 'Zone A', 'name="zd"'));
const RPPS = { found: ['prescriber-rpps: b'], healing: [] };

describe('a taught field is found again', () => {
  it.each([
    ['as it was', SCREEN],
    ['with ids renamed', renamed(SCREEN)],
    ['in another order', block('Bloc un', C, B, A) + block('Bloc deux')],
    [
      'after the blocks changed places',
      block('Bloc deux', line('d', 'Zone A')) + block('Bloc un', A, B, C),
    ],
    ['with ids renamed and another order', renamed(block('Bloc un', C, B, A))],
    [
      'with another field before it',
      block('Bloc un', line('n', 'Zone N', 'name="zn" maxlength="11"'), A, B, C),
    ],
    [
      'in a grid instead of paragraphs',
      SCREEN.replaceAll('<p>', '<div><div>').replaceAll('</p>', '</div></div>'),
    ],
    ['wrapped in a form and a main', `<main><form>${SCREEN}</form></main>`],
    ['with its label before it, tied to nothing', SCREEN.replace(/ for="i-b"/, '')],
  ])('%s', async (_, after) => {
    const fields = await teach(SCREEN, { 'prescriber-rpps': 'b' });
    expect(await look(after, fields)).toEqual(RPPS);
  });
  it('in an open shadow root', async () => {
    const fields = await teach(SCREEN, { 'prescriber-rpps': 'b' });
    const inside = `<my-block><template shadowrootmode="open">${renamed(SCREEN)}</template></my-block>`;
    expect(await look(inside, fields)).toEqual(RPPS);
  });
  it('by two anchors, and the third is asked: names renamed', async () => {
    const fields = await teach(SCREEN, { 'prescriber-rpps': 'b' });
    const after = renamed(SCREEN).replace(/name="z(\w)"/g, 'name="fld_$1"');
    expect(await look(after, fields)).toEqual({ ...RPPS, healing: ['prescriber-rpps'] });
  });
  it('by two anchors: moved to another block', async () => {
    const fields = await teach(SCREEN, { 'prescriber-rpps': 'b' });
    const after = block('Bloc un', A, C) + block('Bloc trois', B);
    expect(await look(after, fields)).toEqual({ ...RPPS, healing: ['prescriber-rpps'] });
  });
  it('by two anchors: of another type, without any name', async () => {
    const nameless = SCREEN.replace(/name="z\w"/g, '').replaceAll('i-', 'item-4');
    const fields = await teach(nameless, { 'prescriber-rpps': 'b' });
    const after = nameless.replace('data-is="b"', 'data-is="b" type="tel"');
    expect(await look(after, fields)).toEqual({ ...RPPS, healing: ['prescriber-rpps'] });
  });
  it('by two anchors: called otherwise', async () => {
    const fields = await teach(SCREEN, { 'prescriber-rpps': 'b' });
    const after = SCREEN.replace('Zone B', 'Nouveau mot');
    expect(await look(after, fields)).toEqual({ ...RPPS, healing: ['prescriber-rpps'] });
  });
});

describe('a taught field is not guessed', () => {
  const none = { found: [], healing: [] };
  it.each([
    [
      'its name and its label are gone',
      renamed(block('Bloc un', A, line('b', 'Autre', 'name="autre" maxlength="11"'), C)),
    ],
    [
      'its label stands on another field, its name and place on this one',
      block(
        'Bloc un',
        A,
        line('b', 'Zone C', 'name="zb" maxlength="11"'),
        line('c', 'Zone B', 'name="zc" maxlength="11"'),
      ),
    ],
    [
      'there are two of that label and no name',
      renamed(block('Bloc un', A, B, C, line('e', 'Zone B', 'maxlength="11"'))).replaceAll(
        'name="zb"',
        '',
      ),
    ],
    [
      'it became too short for the role',
      SCREEN.replace('name="zb" maxlength="11"', 'name="zb" maxlength="9"'),
    ],
    ['it became the national number', SCREEN.replace('Zone B', 'N° de sécurité sociale')],
    ['it became a password', SCREEN.replace('name="zb"', 'name="zb" type="password"')],
  ])('%s', async (_, after) => {
    const fields = await teach(SCREEN, { 'prescriber-rpps': 'b' });
    const { found } = await look(after, fields);
    expect(found.filter((one) => one === 'prescriber-rpps: b')).toEqual([]);
    expect(found.length).toBeLessThan(2);
  });
  it('names that follow the place and not the field do not carry the role along', async () => {
    const numbered = (...labels: string[]) =>
      block(
        'Bloc un',
        ...labels.map((label, at) =>
          line(label.at(-1) ?? '', label, `name="f_${at}" maxlength="11"`),
        ),
      );
    const fields = await teach(numbered('Zone A', 'Zone B', 'Zone C'), { 'prescriber-rpps': 'B' });
    const { found } = await look(numbered('Zone C', 'Zone A', 'Zone B'), fields);
    expect(found).toEqual(['prescriber-rpps: B']);
  });
  it('one element for two roles is neither', async () => {
    const field = await teachOne();
    const other = { role: 'prescriber-am', anchors: field.anchors } as TaughtField;
    expect(await look(SCREEN, [field, other])).toEqual(none);
  });
  it('a field taught as nothing is nothing', async () => {
    const fields = await teach(SCREEN, { none: 'b' });
    expect(await look(renamed(SCREEN), fields)).toEqual({ found: ['null: b'], healing: [] });
  });
  it('a selector that the browser refuses matches nothing', async () => {
    const field = await teachOne();
    const broken = { ...field, anchors: { ...field.anchors, css: ['input[name="a"'] } };
    expect((await look(SCREEN, [broken])).found).toEqual(['prescriber-rpps: b']);
  });
});

describe('a button', () => {
  const send = (words: string, rest = '') => `<button data-is="s" ${rest}>${words}</button>`;
  const screen = (...buttons: string[]) => block('Bloc un', A, B, ...buttons);
  const FINISH = { found: ['finish: s'], healing: [] };

  it.each([
    ['by its words and its place', screen(send('Vert', 'id="x9k3f7"')), screen(send('Vert'))],
    [
      'among others, in another order',
      screen(send('Vert'), '<button>Bleu</button>'),
      block('Bloc un', '<button>Bleu</button>', send('Vert'), B, A),
    ],
    [
      'without words, by its name and its place',
      screen(send('<svg></svg>', 'data-testid="send"')),
      screen('<p>Une ligne de plus</p>', send('<svg></svg>', 'data-testid="send"')),
    ],
    [
      'as a text drawn as a button',
      screen('<div class="x-btn" data-is="s">Vert</div>'),
      screen('<div class="x-btn">Bleu</div>', '<div class="x-btn" data-is="s">Vert</div>'),
    ],
    [
      'as an input',
      screen('<input type="submit" data-is="s" value="Vert">'),
      screen('<input type="submit" data-is="s" value="Vert">', A),
    ],
  ])('is found again %s', async (_, before, after) => {
    expect(await look(after, await teach(before, { finish: 's' }))).toEqual(FINISH);
  });
  it('is kept without the name that stands on it', async () => {
    const [field] = await teach(screen(send('Facturer Mme ESSAI Camille')), { finish: 's' });
    expect(field?.anchors.label).toBe('facturer');
  });
  it('of two alike without names is neither', async () => {
    const fields = await teach(screen(send('<svg></svg>')), { finish: 's' });
    expect((await look(screen('<button></button>', '<button></button>'), fields)).found).toEqual(
      [],
    );
  });
  it('that says « Valider » and finishes nothing is known as that', async () => {
    const fields = await teach(screen(send('Valider')), { none: 's' });
    expect((await look(screen(send('Valider')), fields)).found).toEqual(['false: s']);
  });
  it('a field never finishes, a button is never a field', async () => {
    const [field] = await teach(screen(send('Vert')), { finish: 's' });
    if (!field) throw new Error('nothing taught');
    const asField = screen('<p><label for="v">Vert</label><input id="v" data-is="s"></p>');
    expect((await look(asField, [field])).found).toEqual([]);
    expect((await look(screen(send('Vert')), [{ ...field, role: 'session-act' }])).found).toEqual(
      [],
    );
  });
});

describe('lines', () => {
  const row = (at: number) =>
    `<tr><td><input data-is="d${at}" name="l[${at}].d"></td><td><input data-is="a${at}" name="l[${at}].a"></td></tr>`;
  const table = (...rows: string[]) =>
    block(
      'Bloc trois',
      `<table><thead><tr><th>Vert</th><th>Bleu</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
    );
  it('a column taught on one line holds for every line', async () => {
    const fields = await teach(table(row(0)), { 'session-date': 'd0', 'session-act': 'a0' });
    const { found } = await look(table(row(0), row(1), row(2)), fields);
    expect(found).toEqual(
      [0, 1, 2]
        .flatMap((at) => [`session-act: a${at}`])
        .concat([0, 1, 2].map((at) => `session-date: d${at}`)),
    );
  });
  it('also after names and the order of columns changed', async () => {
    const fields = await teach(table(row(0)), { 'session-date': 'd0', 'session-act': 'a0' });
    const swapped = (at: number) =>
      `<tr><td><input data-is="a${at}"></td><td><input data-is="d${at}"></td></tr>`;
    const after = table(swapped(0), swapped(1)).replace(
      '<th>Vert</th><th>Bleu</th>',
      '<th>Bleu</th><th>Vert</th>',
    );
    const { found } = await look(after, fields);
    expect(found).toEqual([
      'session-act: a0',
      'session-act: a1',
      'session-date: d0',
      'session-date: d1',
    ]);
  });
});

describe('what is kept', () => {
  it('is no value, no patient’s name, no drawn id', async () => {
    const [field] = await teach(
      block(
        'Bloc un : ESSAI Camille',
        line('b', 'Zone B', 'name="zb" value="10101010105" data-value="ESSAI"').replaceAll(
          'i-b',
          'mat-input-7',
        ),
      ),
      { 'prescriber-rpps': 'b' },
    );
    expect(field).toEqual({
      role: 'prescriber-rpps',
      anchors: {
        css: ['input[name="zb"]', ':scope > p:nth-of-type(1) > input:nth-of-type(1)'],
        label: 'zone b',
        section: 'bloc un',
        ordinal: 0,
        type: 'text',
        maxlength: null,
      },
    });
  });
});
