import { join } from 'node:path';
import type { BrowserName } from './drivers/driver.ts';

export const ROOT = join(import.meta.dirname, '../..');

/** The folder of a build, as `npm run build…` leaves it. */
export function buildDir(name: BrowserName, mode: 'production' | 'e2e'): string {
  const browser = name === 'firefox' ? 'firefox' : 'chrome';
  return join(ROOT, '.output', `${browser}-mv3${mode === 'e2e' ? '-e2e' : ''}`);
}
