import { browser, extensionUrl } from '../platform/browser.ts';
import { readSession, writeSession } from '../platform/session.ts';

const OPENED = 'unlock-window';
const SIZE = { width: 420, height: 520 };

/** Opens our own window for the passphrase: no page is ever handed one. A second click brings it forward. */
export async function openUnlockWindow(): Promise<void> {
  const open = await readSession(OPENED);
  if (typeof open === 'number') {
    const there = await browser.windows.update(open, { focused: true }).catch(() => null);
    if (there) return;
  }
  const url = extensionUrl('/popup.html?unlock');
  const opened = await browser.windows.create({ url, type: 'popup', ...SIZE });
  await writeSession(OPENED, opened?.id ?? null);
}
