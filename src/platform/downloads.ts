import { browser } from './browser.ts';

/** What became of a file that the browser was asked to save. */
export type Saved =
  | { ok: true; bytes: number }
  | { ok: false; why: 'interrupted' | 'other-name' | 'empty-file' | 'timeout' | 'no-permission' };

type Bytes = Uint8Array<ArrayBuffer>;

const PERMISSION: { permissions: 'downloads'[] } = { permissions: ['downloads'] };
/** A download of our own bytes is a matter of seconds; forty megabytes as an address took ten. */
const LONGEST_MS = 120_000;
const LOOK_MS = 100;

/** Asks the browser for `downloads`. Must be the first statement of the click that wants it. */
export function requestDownloads(): Promise<boolean> {
  return browser.permissions.request(PERMISSION);
}

/** True when files may be saved without a hand. */
export function hasDownloads(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION);
}

/**
 * `rotate`: writes over the file of that name without asking. `beside`: the first of a rotation, which may meet
 * the files of an earlier installation and leaves them. `by-hand`: as the browser saves any file.
 */
export type Manner = 'rotate' | 'beside' | 'by-hand';

/**
 * Saves bytes in the folder of downloads and waits until they are there: complete, under the name that was
 * asked, as many as were given. `name` may have a folder. What is saved by itself leaves no line in the
 * browser's list of downloads.
 */
export async function saveFile(bytes: Bytes, name: string, manner: Manner): Promise<Saved> {
  if (!(await hasDownloads())) return { ok: false, why: 'no-permission' };
  const address = addressOf(bytes);
  try {
    const id = await browser.downloads.download({
      url: address.url,
      filename: name,
      conflictAction: manner === 'rotate' ? 'overwrite' : 'uniquify',
      ...(manner === 'by-hand' ? {} : { saveAs: false }),
    });
    const saved = await ending(id, { size: bytes.length, name, manner });
    if (manner !== 'by-hand') await browser.downloads.erase({ id });
    return saved;
  } catch {
    // She cancelled, or the browser's own settings do not let it.
    return { ok: false, why: 'interrupted' };
  } finally {
    address.release();
  }
}

interface Expected {
  size: number;
  name: string;
  manner: Manner;
}

/** Looks at the download until it ended. */
async function ending(id: number, expected: Expected): Promise<Saved> {
  const until = Date.now() + LONGEST_MS;
  while (Date.now() < until) {
    const [item] = await browser.downloads.search({ id });
    if (!item || item.state === 'interrupted') return { ok: false, why: 'interrupted' };
    if (item.state === 'complete') return checked(item.filename, item.fileSize, expected);
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
  return { ok: false, why: 'timeout' };
}

/** Judges a download that the browser calls complete. Its path has the separators of its system. */
export function checked(path: string, bytes: number, { size, name, manner }: Expected): Saved {
  if (!isNamed(path.replaceAll('\\', '/'), name, manner)) return { ok: false, why: 'other-name' };
  return bytes > 0 && bytes === size ? { ok: true, bytes } : { ok: false, why: 'empty-file' };
}

/** By hand she may have chosen any name; beside another file a number in brackets follows. */
function isNamed(path: string, name: string, manner: Manner): boolean {
  if (manner === 'by-hand') return true;
  if (path.endsWith(`/${name}`)) return true;
  if (manner === 'rotate') return false;
  const stem = name.replace(/\.\w+$/, '');
  const suffix = name.replace(/^.*\./, '.');
  const at = path.lastIndexOf(`/${stem}`);
  return at >= 0 && new RegExp(`^ ?\\(\\d+\\)\\${suffix}$`).test(path.slice(at + stem.length + 1));
}

/**
 * Firefox takes no `data:` address for a download, Chromium's worker can make no other (measured up to 45 MB).
 */
function addressOf(bytes: Bytes): { url: string; release: () => void } {
  if (typeof URL.createObjectURL !== 'function') {
    return { url: `data:application/octet-stream;base64,${base64(bytes)}`, release: () => {} };
  }
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  return { url, release: () => URL.revokeObjectURL(url) };
}

function base64(bytes: Bytes): string {
  const parts: string[] = [];
  // A multiple of three, so that the parts join without padding between them.
  for (let start = 0; start < bytes.length; start += 24_576) {
    parts.push(btoa(String.fromCharCode(...bytes.subarray(start, start + 24_576))));
  }
  return parts.join('');
}
