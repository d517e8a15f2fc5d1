import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOf } from '../../test/fakes/backups.ts';
import { fill } from '../../test/fakes/any-practice.ts';
import { PATIENT } from '../../test/fakes/draft.ts';
import { opened } from '../../test/fakes/facts.ts';
import { newLedger } from '../../test/fakes/world.ts';
import { newRecovery } from '../vault/recovery.ts';
import { open, seal } from './envelope.ts';
import { recipientOf } from './recipient.ts';

/** The `age` of the machine, which knows nothing of ours: Debian's package, see scripts/set-up.mjs. */
const run = promisify(execFile);
const PASSPHRASE = 'quatre mots assez longs';

let folder: string;
let plain: Uint8Array<ArrayBuffer>;
const at = (name: string) => join(folder, name);
const read = async (name: string) => new Uint8Array(await readFile(at(name)));

/** Runs age on a terminal, where alone it reads a passphrase, and types each line. */
async function onTerminal(command: string, typed: string): Promise<void> {
  const child = spawn('script', ['-qec', command, '/dev/null'], { cwd: folder });
  child.stdin.end(typed);
  child.stdout.resume();
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect(code).toBe(0);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'neuvieme-age-'));
  const ledger = await newLedger();
  await fill(ledger, [{ patient: PATIENT, facts: [opened()] }]);
  plain = await bytesOf(ledger);
  await writeFile(at('plain.json'), plain);
});
afterAll(() => rm(folder, { recursive: true }));

// Scrypt takes a second, on a machine with nothing else to do.
describe('the ordinary age', { timeout: 60_000 }, () => {
  it('opens an automatic backup with the line of the recovery sheet', async () => {
    const { identity } = newRecovery();
    await writeFile(at('cle.txt'), `${identity}\n`);
    const sealed = await seal(plain, { recipient: await recipientOf(identity) });
    await writeFile(at('sauvegarde.age'), sealed);
    const { stdout } = await run('age', ['-d', '-i', at('cle.txt'), at('sauvegarde.age')]);
    expect(stdout).toBe(new TextDecoder().decode(plain));
    expect(JSON.parse(stdout)).toMatchObject({ format: 'neuvieme', version: 1 });
  });
  it('opens a backup made by hand with its passphrase', async () => {
    await writeFile(at('main.age'), await seal(plain, { passphrase: PASSPHRASE }));
    await onTerminal('age -d -o main.json main.age', `${PASSPHRASE}\n`);
    expect(await read('main.json')).toEqual(plain);
  });
  it('writes files that open here: to a recipient, and with a passphrase', async () => {
    const { identity } = newRecovery();
    const recipient = await recipientOf(identity);
    await run('age', ['-r', recipient, '-o', at('r.age'), at('plain.json')]);
    expect(await open(await read('r.age'), { identity })).toEqual(plain);
    await onTerminal('age -p -o p.age plain.json', `${PASSPHRASE}\n${PASSPHRASE}\n`);
    expect(await open(await read('p.age'), { passphrase: PASSPHRASE })).toEqual(plain);
  });
  it('finds the same recipient for the line of a sheet', async () => {
    const { identity } = newRecovery();
    await writeFile(at('k.txt'), `${identity}\n`);
    const { stdout } = await run('age-keygen', ['-y', at('k.txt')]);
    expect(stdout.trim()).toBe(await recipientOf(identity));
  });
});
