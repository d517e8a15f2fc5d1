import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const COMPONENTS = 'src/ui/components';
const GALLERY = 'test/gallery';
/** Around the whole gallery rather than in it: what it stands in (test/gallery/Gallery.tsx, main.tsx). */
const AROUND = ['PageShell', 'LedgerGate', 'Waiting'];

const sources = readdirSync(GALLERY, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => readFileSync(`${GALLERY}/${path}`, 'utf8'))
  .join('\n');
const names = readdirSync(COMPONENTS)
  .filter((file) => file.endsWith('.tsx'))
  .map((file) => file.replace(/\.tsx$/, ''));

describe('the gallery', () => {
  it('finds the components it is judged by', () => expect(names.length).toBeGreaterThan(15));
  it.each(names)('shows %s, drawn by the real file', (name) => {
    expect(sources).toContain(`${COMPONENTS}/${name}.tsx'`);
  });
  it.each(names.filter((name) => !AROUND.includes(name)))('has states of %s', (name) => {
    expect(sources).toContain(`of: '${name}'`);
  });
});
