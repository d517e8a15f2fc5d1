import { describe, expect, it } from 'vitest';
import { newCabinetKey } from './keys.ts';
import {
  openWithPassphrase,
  openWithRecovery,
  wrapUnderPassphrase,
  wrapUnderRecovery,
} from './passphrase.ts';
import { passphraseFault } from './passphrase-fault.ts';
import { newRecovery } from './recovery.ts';

const PHRASE = 'quatre mots au hasard é';

describe('the cabinet key under a passphrase', () => {
  it('opens with it, however its accents were typed, and with no other', async () => {
    const key = newCabinetKey();
    const kept = await wrapUnderPassphrase(key, PHRASE);
    expect(await openWithPassphrase(kept, PHRASE)).toEqual(key);
    expect(await openWithPassphrase(kept, ` ${PHRASE.normalize('NFD')} `)).toEqual(key);
    expect(await openWithPassphrase(kept, `${PHRASE}!`)).toBeNull();
    expect(await openWithPassphrase(kept, '')).toBeNull();
  }, 60_000);
  it('costs what was decided, and shows nothing of the key', async () => {
    const key = newCabinetKey();
    const kept = await wrapUnderPassphrase(key, PHRASE);
    expect(kept).toMatchObject({ memory: 19_456, passes: 2 });
    expect(kept.salt).toHaveLength(16);
    expect(Buffer.from(kept.sealed).includes(Buffer.from(key))).toBe(false);
  }, 60_000);
  it('a wrap that was damaged opens with nothing', async () => {
    const kept = await wrapUnderPassphrase(newCabinetKey(), PHRASE);
    const sealed = kept.sealed.map((byte, at) => (at === 20 ? byte ^ 1 : byte));
    expect(await openWithPassphrase({ ...kept, sealed }, PHRASE)).toBeNull();
  }, 60_000);
});

describe('the cabinet key under the words of the sheet', () => {
  it('opens with them, and not with those of another sheet', async () => {
    const key = newCabinetKey();
    const sheet = newRecovery();
    const kept = await wrapUnderRecovery(key, sheet.wrappingKey);
    expect(await openWithRecovery(kept, sheet.wrappingKey)).toEqual(key);
    expect(await openWithRecovery(kept, newRecovery().wrappingKey)).toBeNull();
  });
});

describe('a new passphrase', () => {
  const known = ['EXEMPLE', 'Andrée', '10101010105', '457000016'];
  it.each([
    ['quatre mots au hasard', null],
    ['elevencharz', 'short'],
    ['   short    ', 'short'],
    ['aaaaaaaaaaaaaaaa', 'repeated'],
    ['Andrée EXEMPLE 10101010105', 'known'],
    ['exempleandree1', 'known'],
    ['exemple de cheval orange', null],
    ['🐎🐎🐎🐎🐎🐎🐎🐎🐎🐎🐎', 'short'],
  ])('%j: %s', (typed, fault) => {
    expect(passphraseFault(typed, known)).toBe(fault);
  });
});
