import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildDir } from './builds.ts';
import { BROWSERS } from './scene.ts';
import { KNOWN_SITES } from '../../src/sites/known.ts';
import { SOURCES } from '../../src/rules/sources.ts';

/** What stands in every frame of an enabled site; raw. */
const MOST_IN_EVERY_FRAME = 11_400;
/** What an invoice at rest has loaded: the gate, the engine, the overlay. */
const MOST_AT_REST = 135_000;
/** What the popup loads before its first word. */
const MOST_FOR_A_POPUP = 520_000;
/** What wakes the databases before that is there. */
const MOST_TO_WAKE = 1_650;

/** Addresses that may stand in the package: texts the kiné can open, and names of XML and of schemas. */
const KNOWN_ADDRESSES = [
  // The texts that the rules come from.
  ...Object.values(SOURCES).flatMap(({ address }) => address ?? []),
  // The hosts of known tools.
  ...KNOWN_SITES.flatMap(({ origins }) => origins),
  'http://www.w3.org/',
  'https://json-schema.org/',
  'http://json-schema.org/',
  // In the messages of Dexie and zod, for developers.
  'https://tinyurl.com/y2uuvskb',
  'http://bit.ly/2kdckMn',
  'http://[${',
  // Names of XML that a PDF can say about itself.
  'http://ns.adobe.com/',
  'http://purl.org/dc/elements/1.1/',
  'http://www.aiim.org/pdfa/ns/id/',
  // Named by the library that writes PDF as its own maker, and replaced by ours.
  'https://github.com/Hopding/pdf-lib',
  // Stands in for an origin that a taught site has not.
  'https://site',
  // The words that say how an address begins.
  'https://.',
  // What the kiné types as the address of her software.
  'https://${',
];

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe.each(BROWSERS)('the production package for %s', (name) => {
  const folder = buildDir(name, 'production');
  const manifest = async (dir = folder): Promise<Record<string, unknown>> =>
    JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8'));

  it('asks for no host, opens no resource to pages, and states its permissions', async () => {
    const written = await manifest();
    expect(written).not.toHaveProperty('host_permissions');
    expect(written).not.toHaveProperty('web_accessible_resources');
    expect(written).not.toHaveProperty('content_scripts');
    expect(written).not.toHaveProperty('externally_connectable');
    expect(written['permissions']).toEqual([
      'storage',
      'unlimitedStorage',
      'alarms',
      'idle',
      'scripting',
      'activeTab',
      'contextMenus',
      ...(name === 'chromium' ? ['sidePanel'] : []),
    ]);
    expect(written['optional_permissions']).toEqual(['downloads', 'notifications']);
    expect(written['optional_host_permissions']).toEqual([
      'https://*/*',
      'http://localhost/*',
      'http://127.0.0.1/*',
    ]);
    expect(JSON.stringify(written['content_security_policy'])).not.toContain('unsafe');
  });

  it('differs from the build for automated browsers by what is granted there only', async () => {
    const { host_permissions: granted, ...rest } = await manifest(buildDir(name, 'e2e'));
    expect(granted).toEqual(['http://127.0.0.1/*', 'http://127.0.0.2/*']);
    const shipped = await manifest();
    expect(rest).toEqual({
      ...shipped,
      permissions: [...(shipped['permissions'] as string[]), 'downloads', 'notifications'],
    });
  });

  it('leaves the gallery to the build for automated browsers', async () => {
    const named = async (dir: string) =>
      (await filesOf(dir)).filter((path) => path.slice(dir.length).includes('gallery'));
    expect(await named(folder)).toEqual([]);
    // What is looked for is there to be found.
    expect(await named(buildDir(name, 'e2e'))).not.toEqual([]);
    for (const file of await filesOf(folder)) {
      if (!/\.(js|html|css)$/.test(file)) continue;
      expect(await readFile(file, 'utf8'), file).not.toContain('data-overlay');
    }
  });

  it('keeps the page script small, with no validator and no database in it', async () => {
    const sizeOf = async (script: string) => (await stat(join(folder, script))).size;
    const sizes = await Promise.all(['invoice.js', 'engine.js', 'overlay.js'].map(sizeOf));
    expect(sizes[0]).toBeLessThanOrEqual(MOST_IN_EVERY_FRAME);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(MOST_AT_REST);
    for (const script of ['invoice.js', 'engine.js', 'overlay.js', 'decide.js', 'fill.js']) {
      const source = await readFile(join(folder, script), 'utf8');
      expect(source).not.toMatch(/ZodError|Dexie|indexedDB/);
    }
  });

  it('opens a popup with what it shows first, and no paper, font or table with it', async () => {
    const loaded = await loadedWith(folder, 'popup.html');
    const sizes = await Promise.all(loaded.map(async (file) => (await stat(file)).size));
    expect(sizes.length).toBeGreaterThan(2);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(MOST_FOR_A_POPUP);
    const html = await readFile(join(folder, 'popup.html'), 'utf8');
    expect(html).toMatch(/<script +async src="\/wake\.js">/);
    expect((await stat(join(folder, 'wake.js'))).size).toBeLessThanOrEqual(MOST_TO_WAKE);
  });

  it('builds no code at run time and names no unknown address', async () => {
    for (const file of await filesOf(folder)) {
      if (!/\.(js|html|css)$/.test(file)) continue;
      const source = await readFile(file, 'utf8');
      expect(source.match(/\beval\(/g), file).toBeNull();
      expect(source.match(/\bfetch\(/g), file).toBeNull();
      const addresses = source.match(/https?:\/\/[^\s"'`)*<>\\]+/g) ?? [];
      const unknown = addresses.filter(
        (address) => !KNOWN_ADDRESSES.some((known) => address.startsWith(known)),
      );
      expect(unknown, file).toEqual([]);
    }
  });
});

/** The scripts that a page loads by itself: those of its head, and what they import. */
async function loadedWith(folder: string, page: string): Promise<string[]> {
  const html = await readFile(join(folder, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="(\/chunks\/[^"]+\.js)"/g)];
  const loaded = new Set(named.map(([, path]) => join(folder, path ?? '')));
  for (const file of loaded) {
    const source = await readFile(file, 'utf8');
    for (const [, path] of source.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)) {
      loaded.add(join(dirname(file), path ?? ''));
    }
  }
  return [...loaded];
}
