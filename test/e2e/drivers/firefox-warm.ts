import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { startFirefox } from './firefox-process.ts';
import { writeProfile } from './firefox-profile.ts';
import { FirefoxSession } from './firefox-session.ts';
import { DEFAULT_TIMEOUT } from './until.ts';

const PLACE = 'NEUVIEME_WARM_FIREFOX';

/** What a running Firefox holds its profile by. */
const HELD: readonly string[] = ['lock', '.parentlock'];

/**
 * A profile that Firefox has opened and closed once, without an extension: its own scripts are compiled in
 * it and its databases made, which is two fifths of the work of a start. For the processes that this one
 * starts; resolves with what takes it away again.
 * @throws Error when Firefox does not start
 */
export async function warmFirefox(binary = '/usr/bin/firefox-esr'): Promise<() => Promise<void>> {
  const path = await mkdtemp(join(tmpdir(), 'neuvieme-warm-'));
  const remove = () => rm(path, { recursive: true, force: true, maxRetries: 10 });
  try {
    await writeProfile(path, 'fr');
    await openAndClose(path, binary);
  } catch (error) {
    await remove();
    throw error;
  }
  process.env[PLACE] = path;
  return remove;
}

async function openAndClose(path: string, binary: string): Promise<void> {
  const options = { headless: true, display: undefined, binary, timeout: DEFAULT_TIMEOUT };
  const firefox = await startFirefox(path, options);
  const session = new FirefoxSession(firefox.wire);
  try {
    await session.command('WebDriver:NewSession', {});
    const quits = session.command('Marionette:Quit', { flags: ['eForceQuit'] });
    // The connection may drop before the answer: the exit is what counts.
    await quits.catch(() => undefined);
  } finally {
    await firefox.ended(DEFAULT_TIMEOUT);
    session.close();
  }
}

/** Lays the warm profile into a new one; one that Firefox has opened already stays as it is. */
export async function warm(profile: string): Promise<void> {
  const from = process.env[PLACE];
  if (!from || existsSync(join(profile, 'compatibility.ini'))) return;
  await cp(from, profile, {
    recursive: true,
    filter: (path) => !HELD.includes(basename(path)),
  });
}
