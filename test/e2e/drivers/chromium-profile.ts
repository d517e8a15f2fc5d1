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
  const preferences = {
    extensions: { ui: { developer_mode: true } },
    download: { default_directory: join(profileDir, 'downloads'), prompt_for_download: false },
  };
  await writeFile(file, JSON.stringify(preferences));
}
