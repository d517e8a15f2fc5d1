import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '../src');
const TOKENS = 'design/tokens.css';

const sheets = (await readdir(SRC, { recursive: true })).filter((name) => name.endsWith('.css'));
const read = (name: string) => readFileSync(join(SRC, name), 'utf8');
const SPACED = /(?<![\w-])(?:(?:row-|column-)?gap|(?:scroll-)?(?:padding|margin)[a-z-]*):([^;]*);/g;
const SIZED = /(?<![\w-])font(?:-size)?:([^;]*);/g;
/** A hairline is none of the steps. */
const RAW = /(?<![\w.-])-?(?!1px)[\d.]+(?:px|rem|em)\b/;

const rawIn = (css: string) =>
  [SPACED, SIZED].flatMap((kind) =>
    [...css.matchAll(kind)].filter(([, value = '']) => RAW.test(value)).map(([all]) => all),
  );

describe('space and type come from one small set', () => {
  const outside = sheets.filter((name) => name !== TOKENS);
  it.each(outside)('%s', (name) => {
    expect(rawIn(read(name))).toEqual([]);
  });
  it('whose names all exist and are all used', () => {
    const named = new Set(sheets.flatMap((name) => read(name).match(/(?<=var\()--[\w-]+/g) ?? []));
    const defined = new Set(read(TOKENS).match(/(?<=^ +)--[\w-]+(?=:)/gm));
    const own = new Set(
      sheets.flatMap((name) => read(name).match(/(?<=^ *)--[\w-]+(?=:)/gm) ?? []),
    );
    expect([...defined].filter((token) => !named.has(token))).toEqual([]);
    expect(
      [...named].filter((token) => /^--(?:space|text)/.test(token) && !own.has(token)),
    ).toEqual([]);
  });
  it('and another size is seen', () => {
    expect(rawIn('a { padding: 0 10px; font: 14px/1.4 x; margin: 1px auto; }')).toEqual([
      'padding: 0 10px;',
      'font: 14px/1.4 x;',
    ]);
  });
});
