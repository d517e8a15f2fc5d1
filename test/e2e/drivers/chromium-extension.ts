import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { LaunchOptions } from './driver.ts';

type Lang = NonNullable<LaunchOptions['lang']>;

interface Manifest {
  key?: string;
  default_locale?: string;
}

/** An unpacked extension as one launch loads it. */
export interface ChromiumExtension {
  dir: string;
  /** chrome-extension://ID; Chromium derives the id from the manifest's key or from the path. */
  origin: string;
}

/**
 * True when Chromium has its own texts in that language (package chromium-l10n). Only then does it
 * become the language of `chrome.i18n`; `--lang` and Playwright's `locale` never do that on Linux.
 */
export function speaks(binary: string, lang: Lang): boolean {
  const places = [dirname(binary), '/usr/lib/chromium'];
  return lang === 'en' || places.some((dir) => existsSync(join(dir, 'locales', `${lang}.pak`)));
}

/**
 * Copies the extension into the profile and says how to load it. The copy gives one path, hence one
 * id and one storage, to all launches and builds of a profile, and can be replaced by an update.
 * Where Chromium cannot speak the language, the copy has only that one for `chrome.i18n` to find.
 */
export async function chromiumExtension(
  from: string,
  lang: Lang,
  native: boolean,
  profileDir: string,
): Promise<ChromiumExtension> {
  const dir = join(await realpath(profileDir), 'extension-under-test');
  await rm(dir, { recursive: true, force: true });
  await cp(from, dir, { recursive: true });
  const manifest = await manifestOf(dir);
  if (!native && manifest.default_locale !== undefined) await keepOnly(lang, dir, manifest);
  const seed = manifest.key ? Buffer.from(manifest.key, 'base64') : dir;
  const digest = createHash('sha256').update(seed).digest('hex').slice(0, 32);
  // Hexadecimal written with the letters a to p.
  const id = digest.replace(/./g, (hex) => String.fromCharCode(97 + Number.parseInt(hex, 16)));
  return { dir, origin: `chrome-extension://${id}` };
}

async function manifestOf(dir: string): Promise<Manifest> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Chromium checks manifests
  return JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8')) as Manifest;
}

async function keepOnly(lang: Lang, dir: string, manifest: Manifest): Promise<void> {
  for (const name of await readdir(join(dir, '_locales'))) {
    if (name !== lang) await rm(join(dir, '_locales', name), { recursive: true });
  }
  const changed = { ...manifest, default_locale: lang };
  await writeFile(join(dir, 'manifest.json'), JSON.stringify(changed));
}
