import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LEDGER_VERSION } from '../src/ledger/database.ts';
import { rebuildProjections } from '../src/ledger/project.ts';
import { openKept, toldOf, type KeptLedger } from './fakes/kept-ledger.ts';

/** A ledger of each version that was ever released: today's product opens all of them, with the same counts. */
const ROOT = join(import.meta.dirname, 'fixtures/ledgers');
const KEPT = readdirSync(ROOT);
const read = (version: string, name: string): unknown =>
  JSON.parse(readFileSync(join(ROOT, version, name), 'utf8'));

describe('ledgers of every version', () => {
  it('the one of today is kept too: npm run ledger:fixture', () => {
    expect(KEPT).toContain(`v${LEDGER_VERSION}`);
  });
  it.each(KEPT)('%s opens, and adds up to what it did', async (version) => {
    const kept = read(version, 'ledger.json') as KeptLedger;
    expect(`v${kept.version}`).toBe(version);
    const ledger = await openKept(kept, `kept-${version}`);
    expect(await toldOf(ledger)).toEqual(read(version, 'expected.json'));
    await rebuildProjections(ledger);
    expect(await toldOf(ledger)).toEqual(read(version, 'expected.json'));
  });
});
