import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { Tab } from '../drivers/driver.ts';
import type { Command } from './command.ts';

const MANIFEST = {
  manifest_version: 3,
  name: 'Ladder',
  version: '1.0',
  background: { service_worker: 'background.js', scripts: ['background.js'] },
  host_permissions: ['http://127.0.0.1/*', 'http://127.0.0.2/*'],
  content_scripts: [
    {
      matches: ['http://127.0.0.1/*', 'http://127.0.0.2/*'],
      js: ['content.js'],
      run_at: 'document_start',
      all_frames: true,
    },
  ],
  browser_specific_settings: { gecko: { id: 'ladder@neuvieme.test' } },
};

/** An extension whose page script fills on demand, from the sources as they stand; `remove` when done. */
export async function makeLadder(): Promise<{ dir: string; remove(): Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), 'ladder-'));
  await mkdir(dir, { recursive: true });
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: join(import.meta.dirname, 'in-page.ts'), formats: ['iife'], name: 'ladder' },
    },
  });
  const [first] = [built].flat();
  const chunk = first && 'output' in first ? first.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('nothing bundled');
  await writeFile(join(dir, 'content.js'), chunk.code);
  await writeFile(join(dir, 'background.js'), 'chrome.runtime.onInstalled.addListener(() => {});');
  await writeFile(join(dir, 'manifest.json'), JSON.stringify(MANIFEST));
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}

let asked = 0;
const LONGEST_MS = 30_000;

/** Posts the question and resolves with the answer that is written into the document. */
const ASK = `const [message, name, longest] = args;
  const root = document.documentElement;
  return new Promise((resolve) => {
    const look = () => {
      const answer = root.getAttribute(name);
      if (answer === null) return;
      observer.disconnect();
      resolve(answer);
    };
    const observer = new MutationObserver(look);
    observer.observe(root, { attributes: true, attributeFilter: [name] });
    setTimeout(() => resolve(null), longest);
    window.postMessage(message, '*');
  });`;

/** Asks the page script of a tab, or of a frame in it, and waits for its answer. */
export async function ask<T>(tab: Tab, command: Command, frame?: string): Promise<T> {
  const ladder = (asked += 1);
  const message = JSON.stringify({ ladder, ...(frame ? { frame } : {}), ...command });
  const name = `data-ladder-${ladder}`;
  const answer = await tab.evaluate<string | null>(ASK, message, name, LONGEST_MS);
  if (answer === null) throw new Error(`no answer to ${command.do}`);
  return (JSON.parse(answer) as { value: T }).value;
}
