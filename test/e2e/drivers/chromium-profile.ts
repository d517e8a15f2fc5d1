import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes the preferences of a new profile. Without developer mode Chromium leaves an unpacked
 * extension disabled after `chrome.runtime.reload()`.
 */
export async function writeChromiumProfile(profileDir: string): Promise<void> {
  const file = join(profileDir, 'Default', 'Preferences');
  if (existsSync(file)) return;
  await mkdir(join(profileDir, 'Default'), { recursive: true });
  await writeFile(file, JSON.stringify({ extensions: { ui: { developer_mode: true } } }));
}
