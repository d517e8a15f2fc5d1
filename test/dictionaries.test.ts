import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AUDIENCES, dictionaries, wordsOf, type Audience } from '../scripts/dictionaries.ts';
import { stripComments } from './fakes/source-text.ts';

const LANGUAGES = ['fr', 'en'];
const isSaid = (audience: Audience, key: string) =>
  AUDIENCES[audience]?.some((section) => section === key.split('.')[0]);

/** Keys that the sources of some folders ask for, whole or the part before the first value. */
function askedIn(...folders: string[]): { path: string; key: string }[] {
  const paths = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => join(folder, path))
      .filter((path) => /\.tsx?$/.test(path) && !/\.test\./.test(path)),
  );
  const sections = Object.keys(wordsOf('fr', 'all')).map((key) => key.split('_')[0]);
  const known = new Set(sections);
  return paths.flatMap((path) => {
    const source = stripComments(readFileSync(path, 'utf8'));
    const quoted = [...source.matchAll(/['`]([a-z]\w*\.[\w.]*)(?:['`]|\$\{)/gi)];
    return quoted
      .map(([, key = '']) => ({ path, key }))
      .filter(({ key }) => known.has(key.split('.')[0]));
  });
}

describe('the words that are carried apart from the browser’s', () => {
  it.each([
    ['worker', ['src/worker']],
    ['page', ['src/page', 'src/overlay', 'src/messages']],
  ] as const)('those of the %s are all that it says', (audience, folders) => {
    const asked = askedIn(...folders);
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter(({ key }) => !isSaid(audience, key))).toEqual([]);
  });
  it.each(LANGUAGES)('%s: each audience has its sections and no other', (language) => {
    const all = wordsOf(language, 'all');
    const worker = wordsOf(language, 'worker');
    expect(Object.keys(worker).length).toBeGreaterThan(15);
    expect(Object.keys(worker).length).toBeLessThan(60);
    expect(all).toMatchObject(worker);
    expect(all).toMatchObject(wordsOf(language, 'page'));
  });
  it('a module reads them when it is first called', async () => {
    const { load, resolveId } = dictionaries() as unknown as {
      resolveId: (id: string) => string | null;
      load: (id: string) => string | null;
    };
    expect(resolveId('#words/en/worker')).toBe('\0#words/en/worker');
    expect(resolveId('preact')).toBeNull();
    const code = load('\0#words/en/worker') ?? '';
    const { default: read } = (await import(
      `data:text/javascript,${encodeURIComponent(code)}`
    )) as {
      default: () => Record<string, string>;
    };
    expect(read()).toEqual(wordsOf('en', 'worker'));
  });
});
