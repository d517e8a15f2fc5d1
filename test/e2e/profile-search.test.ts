import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { profile } from '../fakes/profile.ts';
import { OPENING } from '../fakes/opening.ts';
import { launch, type Launched, type Tab } from './drivers/driver.ts';
import { foundIn, spellings } from './profile-folder.ts';
import { buildDir } from './builds.ts';
import { mainly } from './sample.ts';
import { asking, askingEach, inStore } from './stores.ts';

const PHRASE = 'cheval orange sept tuiles';
const WORDS = `${'abaisser '.repeat(11)}abeille`;
/** A hundred people who say by their names that they are nobody. */
const STEM = 'QUIDAMFICTIF';
const NAMES = Array.from({ length: 100 }, (_, at) => `${STEM}${letters(at)}`);

function letters(number: number): string {
  return [...String(number + 100)].map((digit) => 'ABCDEFGHIJ'[Number(digit)]).join('');
}

function opening(birthName: string) {
  const patient = { birthName, firstName: 'Zoé', birthDate: '1980-03-12' };
  return { patient, opening: OPENING, place: null };
}

describe.each(mainly('firefox'))(
  'what a thief finds in the browser’s profile folder, in %s',
  (name) => {
    let profileDir: string;
    let browser: Launched;
    let data: Tab;
    beforeEach(async () => {
      profileDir = await mkdtemp(join(tmpdir(), 'neuvieme-search-'));
      browser = await launch(name, { extensionDir: buildDir(name, 'e2e'), profileDir });
      data = await browser.newTab(`${browser.extensionOrigin}/data.html`);
      await data.waitForText('Sans phrase secrète');
      await data.evaluate(asking('ui/save-profile', { profile: profile(), replaces: null }));
      await data.evaluate(askingEach('ui/open-episode', NAMES.map(opening)));
    });
    afterEach(async () => {
      await browser.close();
      await rm(profileDir, { recursive: true, force: true, maxRetries: 10 });
    });

    it('without a passphrase: the key, which opens the rows; no name lies in clear', async () => {
      const { key, marks } = await before();
      await browser.close();
      const found = await foundIn(profileDir, { key, ...names(), marks });
      expect(found).toEqual(['key', 'marks']);
    });

    it('after a passphrase and a lock: no name, no phrase, no key in use, no row of before', async () => {
      const { key: oldKey, marks: oldRows } = await before();
      await data.evaluate(asking('ui/set-passphrase', { passphrase: PHRASE, words: WORDS }));
      await data.evaluate(asking('ui/open-episode', opening('APRESQUIDAM')));
      const text = await data.evaluate<string>(`
      const api = globalThis.browser ?? globalThis.chrome;
      return (await api.storage.session.get('unlocked')).unlocked.key;`);
      const newKey = Buffer.from(text.replaceAll('-', '+').replaceAll('_', '/'), 'base64');
      const newRows = spellings(await marksOnDisk());
      await data.evaluate(asking('ui/lock', {}));
      await browser.close();
      const sought = {
        ...names(),
        after: spellings('APRESQUIDAM'),
        phrase: spellings(PHRASE),
        words: spellings(WORDS),
        key: [pieceOf(newKey), ...spellings(text)],
        oldRows,
      };
      // The search works: the rows in use are found by the marks that lie in clear.
      expect(await foundIn(profileDir, { ...sought, newRows })).toEqual(['newRows']);
      // Nothing remains of the time before: not its rows, not the key that lay in clear.
      expect(await foundIn(profileDir, { oldKey })).toEqual([]);
    });

    async function before() {
      const key = await data.evaluate<number[]>(
        inStore('front', 'meta', `return [...rows.find(({ id }) => id === 'vault').vault.key];`),
      );
      return { key: [pieceOf(Buffer.from(key))], marks: spellings(await marksOnDisk()) };
    }

    /** The mark of a row, which lies in clear: where the browser compresses, its first letters. */
    async function marksOnDisk(): Promise<string> {
      const id = await data.evaluate<string>(
        inStore('ledger', 'patients', `return rows.at(-1).tag;`),
      );
      return id;
    }
  },
);

/** Every one of the hundred names begins so: found or not, they are all told at once. */
function names(): Record<string, Buffer[]> {
  return { name: spellings(STEM) };
}

/**
 * Of 32 random bytes those in the middle: a browser that compresses may write the first and the last together
 * with an equal byte beside them.
 */
function pieceOf(key: Buffer): Buffer {
  return key.subarray(4, -4);
}
