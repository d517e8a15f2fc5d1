import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stripComments } from './fakes/source-text.ts';

/**
 * Who may import whom, as data. A folder may always import itself. `types: true` on a folder means that
 * it may take types from it and nothing that runs. What is not listed is forbidden.
 */
const MAY_IMPORT: Record<string, { runs: readonly string[]; types?: readonly string[] }> = {
  domain: { runs: ['platform/zod', 'temporal-polyfill'] },
  rules: { runs: ['domain'] },
  sites: { runs: ['platform/zod'] },
  vault: { runs: ['platform', '@noble/hashes', '@scure/bip39', '@scure/base'] },
  ledger: { runs: ['domain', 'vault', 'platform', 'dexie'], types: ['sites'] },
  messages: { runs: ['domain', 'sites', 'platform'] },
  // What runs inside the host page carries no rules, no keys, no ledger and no validator.
  page: { runs: [], types: ['domain', 'messages', 'sites'] },
  // Style sheets only.
  design: { runs: [] },
  overlay: {
    runs: ['page', 'messages', 'platform', 'preact', '@floating-ui/dom'],
    types: ['domain', 'sites'],
  },
  backup: {
    runs: ['ledger', 'vault', 'domain', 'sites', 'platform', 'age-encryption', 'papaparse'],
  },
  documents: {
    runs: ['rules', 'domain', 'platform', '@cantoo/pdf-lib', '@cantoo/fontkit', '#font'],
  },
  evaluation: { runs: ['ledger', 'rules', 'domain', 'platform'] },
  // The practice invoice: the real engine, overlay and rules over a history that nobody keeps.
  practice: {
    runs: ['page', 'overlay', 'rules', 'domain', 'messages', 'platform', 'worker/citations'],
  },
  worker: {
    runs: [
      'ledger',
      'vault',
      'backup',
      'documents',
      'evaluation',
      'messages',
      'sites',
      'rules',
      'domain',
      'platform',
    ],
  },
  ui: {
    runs: [
      'ledger',
      'vault',
      'backup',
      'documents',
      'evaluation',
      'messages',
      'sites',
      'rules',
      'domain',
      'platform',
      'preact',
      'd3-scale',
    ],
    types: ['practice'],
  },
  platform: { runs: ['wxt', '#i18n', '#words', 'zod'] },
  entrypoints: {
    runs: [
      'worker',
      'page',
      'overlay',
      'ui',
      'practice',
      'backup',
      'documents',
      'messages',
      'platform',
      'wxt',
      // Runs before everything else of a page is loaded, and brings nothing.
      'ledger/wake',
      'ledger/woken',
    ],
  },
};

/** Packages with one door: everybody else goes through that file or folder. */
const ONE_DOOR: Record<string, string> = {
  '@floating-ui/dom': 'src/overlay/',
  'age-encryption': 'src/backup/',
  papaparse: 'src/backup/',
  '@cantoo/pdf-lib': 'src/documents/',
  '@cantoo/fontkit': 'src/documents/paper/',
  '#font': 'src/documents/paper/',
  '@noble/hashes': 'src/vault/',
  '@scure/bip39': 'src/vault/',
  '@scure/base': 'src/vault/',
  dexie: 'src/ledger/',
  'd3-scale': 'src/ui/components/',
  'wxt/browser': 'src/platform/browser.ts',
  'webextension-polyfill': 'src/platform/browser.ts',
  '#i18n': 'src/platform/',
  '#words': 'src/platform/',
  zod: 'src/platform/zod.ts',
  'temporal-polyfill': 'src/domain/',
};

/** Scripts that run in the host page, and what must never be dragged into them. */
const IN_THE_PAGE = [
  'entrypoints/invoice/index.ts',
  'entrypoints/engine/index.ts',
  'entrypoints/overlay.ts',
  'entrypoints/decide.ts',
  'entrypoints/cancel.ts',
  'entrypoints/fill.ts',
  'entrypoints/annexe.ts',
  'entrypoints/teach.ts',
  'entrypoints/taught.ts',
];
const TOO_HEAVY_FOR_THE_PAGE = ['zod', 'dexie', 'temporal-polyfill'];

/** Globals of a clock, of chance, of a page, of a store, of the network and of the browser. */
const OUTSIDE_WORLD =
  /\b(?:Date\.now|new Date|Temporal\.Now|Math\.random|performance\.|setTimeout|setInterval|window\.|document\.|globalThis|localStorage|sessionStorage|indexedDB|navigator|fetch\(|crypto\.|chrome\.|browser\.|process\.|console\.)/g;

const NAMES_THAT_SAY_NOTHING = /^(utils?|helpers?|common|types?|misc)$/;
const MOST_LINES = 250;
/** Tables are read by their rows: one more act or department is no reason to split them. */
const TABLES = /^src\/\w+\/data\//;

interface Import {
  from: string;
  /** As written. */
  specifier: string;
  /** A file of ours from the root of the repository, or the package as written. */
  target: string;
  /** Erased by the compiler: nothing runs. */
  typeOnly: boolean;
}

const FILES = ['src', 'entrypoints']
  .flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => join(root, path)),
  )
  .filter((path) => /\.(tsx?|mts|css|html)$/.test(path) && !/\.test\.tsx?$/.test(path));
const IMPORTS = FILES.filter((path) => /\.tsx?$/.test(path)).flatMap(importsOf);

describe('who imports whom', () => {
  it('finds the imports it judges', () => {
    expect(IMPORTS.length).toBeGreaterThan(100);
    expect(new Set(IMPORTS.map(({ from }) => folderOf(from))).size).toBeGreaterThan(8);
  });
  it('every folder of the house is in the table', () => {
    const known = Object.keys(MAY_IMPORT);
    expect(FILES.map(folderOf).filter((folder) => !known.includes(folder))).toEqual([]);
  });
  it('no import goes against the table', () => {
    expect(IMPORTS.filter((item) => !isAllowed(item)).map(broken)).toEqual([]);
  });
  it('nobody imports an entrypoint', () => {
    const wrong = IMPORTS.filter(
      ({ from, target }) => target.startsWith('entrypoints/') && dirname(target) !== dirname(from),
    );
    expect(wrong.map(broken)).toEqual([]);
  });
  it.each(Object.entries(ONE_DOOR))('%s has one door: %s', (name, door) => {
    const wrong = IMPORTS.filter(
      ({ from, target }) =>
        (target === name || target.startsWith(`${name}/`)) && !from.startsWith(door),
    );
    expect(wrong.map(broken)).toEqual([]);
  });
  it('helpers of WXT are for entrypoints and the platform', () => {
    const wrong = IMPORTS.filter(
      ({ from, target }) =>
        packageOf(target) === 'wxt' && !['entrypoints', 'platform'].includes(folderOf(from)),
    );
    expect(wrong.map(broken)).toEqual([]);
  });
  it('every file of ours that is imported exists', () => {
    const wrong = IMPORTS.filter(({ target }) => isOurs(target) && !FILES.includes(target));
    expect(wrong.map(broken)).toEqual([]);
  });
});

describe('the core is handed its world', () => {
  it.each(['domain', 'rules', 'evaluation'])(
    'src/%s knows no clock, page, store or browser',
    (folder) => {
      const files = FILES.filter((path) => folderOf(path) === folder);
      expect(files.length).toBeGreaterThan(0);
      const found = files.flatMap((path) => {
        const code = stripComments(readFileSync(path, 'utf8')).replace(/'[^'\n]*'|`[^`]*`/g, '');
        return (code.match(OUTSIDE_WORLD) ?? []).map((name) => `${path}: ${name}`);
      });
      expect(found).toEqual([]);
    },
  );
});

describe('what runs in the host page', () => {
  it.each(IN_THE_PAGE)('%s drags in nothing heavy, by whatever way', (entry) => {
    expect(FILES).toContain(entry);
    const ways = waysFrom(entry);
    const found = TOO_HEAVY_FOR_THE_PAGE.flatMap((name) =>
      [...ways].filter(([target]) => packageOf(target) === name).map(([, way]) => way),
    );
    expect(found.map((way) => way.join(' → '))).toEqual([]);
  });
  it.each(IN_THE_PAGE)('%s reaches no ledger, key, rule or worker', (entry) => {
    const reached = [...waysFrom(entry)]
      .filter(([target]) => /^src\/(ledger|vault|rules|worker|backup)\//.test(target))
      .map(([, way]) => way.join(' → '));
    expect(reached).toEqual([]);
  });
});

describe('the practice invoice', () => {
  it('reaches no ledger, no key and no message to the worker: nothing of it can be kept', () => {
    const entry = 'src/practice/start.ts';
    expect(FILES).toContain(entry);
    const kept = /^src\/(?:ledger|vault|backup|messages\/send\.ts|worker\/(?!citations\.ts))/;
    const reached = [...waysFrom(entry)].filter(([target]) => kept.test(target));
    expect(reached.map(([, way]) => way.join(' → '))).toEqual([]);
  });
});

describe('files', () => {
  it('are named for what they do', () => {
    const parts = FILES.flatMap((path) => path.split('/').map((part) => part.replace(/\..*$/, '')));
    expect(parts.filter((part) => NAMES_THAT_SAY_NOTHING.test(part))).toEqual([]);
  });
  it(`have ${MOST_LINES} lines at the most`, () => {
    const long = FILES.filter((path) => !TABLES.test(path))
      .map((path) => [path, readFileSync(path, 'utf8').split('\n').length - 1] as const)
      .filter(([, lines]) => lines > MOST_LINES)
      .map(([path, lines]) => `${path}: ${lines} lines`);
    expect(long).toEqual([]);
  });
});

function isAllowed({ from, target, typeOnly }: Import): boolean {
  const folder = folderOf(from);
  const allowed = MAY_IMPORT[folder];
  if (!allowed) return false;
  const names = isOurs(target)
    ? [folderOf(target), `${folderOf(target)}/${basename(target).replace(/\..*$/, '')}`]
    : [packageOf(target)];
  if (names[0] === folder) return true;
  const list = typeOnly ? [...allowed.runs, ...(allowed.types ?? [])] : allowed.runs;
  return names.some((name) => list.includes(name));
}

/** Every file and package that runs because `entry` does, each with the way that leads to it. */
function waysFrom(entry: string): Map<string, string[]> {
  const ways = new Map([[entry, [entry]]]);
  const next = [entry];
  for (let file = next.pop(); file !== undefined; file = next.pop()) {
    const way = ways.get(file) ?? [];
    for (const { target } of IMPORTS.filter((item) => item.from === file && !item.typeOnly)) {
      if (ways.has(target)) continue;
      ways.set(target, [...way, target]);
      next.push(target);
    }
  }
  return ways;
}

/**
 * Static imports, re-exports, bare imports and `import()`. Only `import type` and `export type` are
 * erased: under `verbatimModuleSyntax` an import of inline types still loads its module.
 */
function importsOf(from: string): Import[] {
  const source = stripComments(readFileSync(from, 'utf8'));
  const statements = source.matchAll(
    /^[ \t]*(?:import|export)\s+(type\s+(?!from\b))?(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"]+)['"]/gm,
  );
  const dynamic = source.matchAll(/\bimport\(\s*()['"]([^'"]+)['"]/g);
  return [...statements, ...dynamic].map(([, type, specifier = '']) => ({
    from,
    specifier,
    target: specifier.startsWith('.')
      ? normalize(join(dirname(from), specifier.replace(/\?\w+$/, '')))
      : specifier,
    typeOnly: Boolean(type),
  }));
}

function isOurs(target: string): boolean {
  return target.startsWith('src/') || target.startsWith('entrypoints/');
}

function folderOf(path: string): string {
  const [root = '', folder = ''] = path.split('/');
  return root === 'src' ? folder : root;
}

function packageOf(specifier: string): string {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? '');
}

function broken({ from, specifier, typeOnly }: Import): string {
  return `${from} imports ${typeOnly ? 'types of ' : ''}${specifier}`;
}
