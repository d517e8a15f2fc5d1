import { Encrypter } from 'age-encryption';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fill } from '../../test/fakes/any-practice.ts';
import { bytesOf, dumpOf, TODAY } from '../../test/fakes/backups.ts';
import { PATIENT } from '../../test/fakes/draft.ts';
import { billed, opened } from '../../test/fakes/facts.ts';
import { runs } from '../../test/fakes/runs.ts';
import { newLedger } from '../../test/fakes/world.ts';
import type { Ledger } from '../ledger/open.ts';
import { newRecovery } from '../vault/recovery.ts';
import { BackupFault, backupFaults } from './backup-fault.ts';
import { asks, open, seal, type Secret } from './envelope.ts';
import { planRestore } from './plan-restore.ts';
import { readBackup } from './read-backup.ts';
import { recipientOf } from './recipient.ts';
import { LARGEST_BACKUP } from './size-cap.ts';

type Bytes = Uint8Array<ArrayBuffer>;

const SHEET = newRecovery();
let ledger: Ledger;
let plain: Bytes;
let sealed: Bytes;
let quick: Bytes;

/** All that happens before anything is written. */
async function dryRun(bytes: Bytes, secret: Secret) {
  return planRestore(ledger, await readBackup(await open(bytes, secret)), TODAY);
}

const fault = (code: string) => expect.objectContaining({ name: 'BackupFault', code }) as unknown;
const encode = (text: string): Bytes => new TextEncoder().encode(text);
const json = (change: (whole: Record<string, unknown>) => void): Bytes => {
  const whole = JSON.parse(new TextDecoder().decode(plain)) as Record<string, unknown>;
  change(whole);
  return encode(JSON.stringify(whole));
};

beforeAll(async () => {
  ledger = await newLedger();
  const facts = [opened(), ...billed('a', ['2026-10-05'])];
  await fill(ledger, [{ patient: PATIENT, facts }]);
  plain = await bytesOf(ledger);
  sealed = await seal(plain, { recipient: await recipientOf(SHEET.identity) });
  // The full work factor takes a second; here only the way through matters.
  const encrypter = new Encrypter();
  encrypter.setPassphrase('phrase');
  encrypter.setScryptWorkFactor(4);
  quick = new Uint8Array(await encrypter.encrypt(plain));
});

describe('what a file asks for', () => {
  it('is told by its first bytes', () => {
    expect([asks(quick), asks(sealed), asks(plain)]).toEqual(['passphrase', 'sheet', 'nothing']);
    expect(asks(encode('\uFEFF  {"format":"neuvieme"}'))).toBe('nothing');
  });
  it.each(['', 'PK\u0003\u0004', '%PDF-1.7', '[1]', 'age-encryption.org/v2\n'])(
    '%j is no backup',
    (text) => {
      expect(() => asks(encode(text))).toThrow(fault('not-a-backup'));
    },
  );
});

describe('a file that is refused', () => {
  it.each<[string, () => Bytes, Secret]>([
    ['wrong-passphrase', () => quick, { passphrase: 'autre' }],
    ['wrong-passphrase', () => quick, null],
    ['wrong-passphrase', () => quick, { identity: SHEET.identity }],
    ['other-sheet', () => sealed, { identity: newRecovery().identity }],
    ['other-sheet', () => sealed, { passphrase: 'phrase' }],
    ['damaged', () => sealed.slice(0, -1), { identity: SHEET.identity }],
    ['damaged', () => sealed.slice(0, sealed.length >> 1), { identity: SHEET.identity }],
    ['damaged', () => sealed.slice(0, 100), { identity: SHEET.identity }],
    ['damaged', () => quick.slice(0, 60), { passphrase: 'phrase' }],
    ['damaged', () => sealed.slice(0, 25), { identity: SHEET.identity }],
    ['not-a-backup', () => plain.slice(0, -9), null],
    ['not-a-backup', () => encode('{"format":"autre","version":1}'), null],
    ['newer', () => json((whole) => (whole['version'] = 2)), null],
    ['malformed', () => json((whole) => delete whole['marks']), null],
    ['malformed', () => json((whole) => (whole['more'] = 1)), null],
    ['malformed', () => json((whole) => (whole['facts'] = 'x')), null],
  ])('%s', async (code, bytes, secret) => {
    const before = await dumpOf(ledger);
    await expect(dryRun(bytes(), secret)).rejects.toEqual(fault(code));
    expect(await dumpOf(ledger)).toBe(before);
  });
  it('too-large: it is not even read', () => {
    const large = { length: LARGEST_BACKUP + 1 } as Bytes;
    expect(() => asks(large)).toThrow(fault('too-large'));
  });
  it('a row that is malformed is left out alone, and counted', async () => {
    const bytes = json((whole) => (whole['facts'] as unknown[]).push({ kind: 'autre' }, null, 7));
    expect((await dryRun(bytes, null)).refused.malformed).toBe(3);
  });
});

describe('any change to a file', { timeout: 30_000 }, () => {
  /** Bytes changed, cut out, doubled. */
  const mutated = (bytes: Bytes) =>
    fc
      .array(fc.record({ at: fc.nat(bytes.length - 1), kind: fc.nat(3), byte: fc.nat(255) }), {
        minLength: 1,
        maxLength: 4,
      })
      .map((changes) => {
        let now = [...bytes];
        for (const { at, kind, byte } of changes) {
          if (kind === 0) now[at % now.length] = byte;
          else if (kind === 1) now = now.slice(0, at);
          else if (kind === 2) now.splice(at, byte);
          else now.splice(at, 0, ...now.slice(at, at + byte));
          if (now.length === 0) now = [byte];
        }
        return new Uint8Array(now);
      });
  /** What it was refused with, or null where it was read; nothing here may have changed. */
  const tried = async (bytes: Bytes, secret: Secret): Promise<unknown> => {
    const before = await dumpOf(ledger);
    const refused = await dryRun(bytes, secret).then(
      () => null,
      (error: unknown) => error,
    );
    expect(await dumpOf(ledger)).toBe(before);
    return refused;
  };
  const codeOf = (refused: unknown) =>
    refused instanceof BackupFault && backupFaults.includes(refused.code) ? refused.code : refused;
  it('of an encrypted one is refused by its own name, and nothing here changes', async () => {
    await fc.assert(
      fc.asyncProperty(mutated(sealed), async (bytes) => {
        const same = Buffer.compare(bytes, sealed) === 0;
        const code = codeOf(await tried(bytes, { identity: SHEET.identity }));
        expect(same ? code === null : typeof code === 'string').toBe(true);
      }),
      runs(500),
    );
  });
  it('of a plain one is refused or read for what it says, and nothing here changes', async () => {
    await fc.assert(
      fc.asyncProperty(mutated(plain), async (bytes) => {
        const code = codeOf(await tried(bytes, null));
        expect(code === null || typeof code === 'string').toBe(true);
      }),
      runs(500),
    );
  });
  it('of its JSON, by value, too', async () => {
    const names = [
      'made',
      'marks',
      'profiles',
      'facts',
      'aliases',
      'sites',
      'teachings',
      'purged',
      'retention',
    ];
    const any = fc.tuple(fc.constantFrom(...names), fc.jsonValue({ maxDepth: 3 }));
    await fc.assert(
      fc.asyncProperty(any, async ([name, value]) => {
        const changed = json((whole) => (whole[name] = value));
        expect([null, 'malformed']).toContain(codeOf(await tried(changed, null)));
      }),
      runs(500),
    );
  });
});
