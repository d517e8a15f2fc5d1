import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFacts, anyOpening } from '../../test/fakes/any-facts.ts';
import { PATIENT } from '../../test/fakes/draft.ts';
import { fact, opened } from '../../test/fakes/facts.ts';
import { profile } from '../../test/fakes/profile.ts';
import { runs } from '../../test/fakes/runs.ts';
import { newLedger } from '../../test/fakes/world.ts';
import type { Fact } from '../domain/facts.ts';
import { newCabinetKey } from '../vault/keys.ts';
import { append, wholeRevision } from './append.ts';
import { ledgerNamed, ledgersBeside } from './ledgers.ts';
import { factsOf } from './facts-of.ts';
import { openLedger, type Ledger } from './open.ts';
import { projectionOf } from './people.ts';
import { burnLeftovers, resealLedger } from './reseal.ts';
import { historyOf, patientOf, tagOfAlias } from './read.ts';
import { readProfile, writeProfile, writeSite } from './settings.ts';

const open = (key: Uint8Array<ArrayBuffer>) => ({ key, vault: { kind: 'open', key } as const });

async function filled(): Promise<Ledger> {
  const ledger = await newLedger();
  await writeProfile(ledger, profile());
  await writeSite(ledger.front, 'https://logiciel.example', true);
  await append(ledger, {
    facts: [fact('patient-seen', { patient: PATIENT }), opened()],
    aliases: [{ alias: 'mark', tag: 'patient' }],
    batch: 'first',
  });
  return ledger;
}

const inOrder = (facts: Fact[]) => facts.toSorted((a, b) => a.at - b.at);

const inClear = async ({ db }: Ledger) => ({
  facts: (await db.facts.toArray()).flatMap(({ id, tag }) => [id, tag]),
  aliases: (await db.aliases.toArray()).flatMap(({ alias, tag }) => [alias, tag]),
  patients: (await db.patients.toArray()).map(({ tag }) => tag),
});

describe('sealing everything again under a new key', () => {
  it('keeps all there is to know, and no mark in clear of the old one', async () => {
    const before = await filled();
    const [facts, marks, revision] = [
      await factsOf(before, 'patient'),
      await inClear(before),
      await wholeRevision(before),
    ];
    const projection = await projectionOf(before, 'patient');
    await resealLedger(before, open(newCabinetKey()));
    const after = await openLedger(before.front);
    expect(after.db.name).not.toBe(before.db.name);
    expect(inOrder(await factsOf(after, 'patient'))).toEqual(inOrder(facts));
    expect(await projectionOf(after, 'patient')).toEqual(projection);
    expect(await patientOf(after, 'patient')).toEqual(PATIENT);
    expect(await tagOfAlias(after, 'mark')).toBe('patient');
    expect(await readProfile(after)).toEqual(profile());
    expect(await after.keys.tag('x')).toBe(await before.keys.tag('x'));
    expect((await after.db.facts.toArray()).map(({ batch }) => batch)).toEqual(['first', 'first']);
    // Open pages ask again: what they hold is of a database that is gone.
    expect(await wholeRevision(after)).toBeGreaterThan(revision);
    const now = await inClear(after);
    const old = new Set([...marks.facts, ...marks.aliases, ...marks.patients]);
    expect([...now.facts, ...now.aliases, ...now.patients].filter((mark) => old.has(mark))).toEqual(
      [],
    );
    expect(await ledgersBeside(before.front.name)).toEqual([after.db.name]);
  });
  it('writes once what is said again afterwards', async () => {
    const before = await newLedger();
    const first = opened({ key: 'episode|1' });
    await append(before, { facts: [first] });
    await resealLedger(before, open(newCabinetKey()));
    const after = await openLedger(before.front);
    await append(after, { facts: [opened({ key: 'episode|1', region: 'dos' })] });
    expect(await factsOf(after, 'patient')).toEqual([first]);
  });
  it('failing on the way leaves the old ledger in use, whole; what was begun is burnt', async () => {
    const before = await filled();
    const facts = await factsOf(before, 'patient');
    const [row] = await before.db.facts.toArray();
    if (!row) throw new Error('no row');
    await before.db.facts.put({ ...row, sealed: row.sealed.map((byte) => byte ^ 1) });
    await expect(resealLedger(before, open(newCabinetKey()))).rejects.toThrow();
    await before.db.facts.put(row);
    expect(await ledgersBeside(before.front.name)).toHaveLength(2);
    expect(await burnLeftovers(before.front)).toHaveLength(1);
    const after = await openLedger(before.front);
    expect(after.db.name).toBe(before.db.name);
    expect(await factsOf(after, 'patient')).toEqual(facts);
  });
  it('an old ledger that outlived a kill is burnt, the one in use never', async () => {
    const ledger = await filled();
    const stale = await ledgerNamed(`${ledger.front.name}-ledger-stale`);
    await stale.open();
    expect(await burnLeftovers(ledger.front)).toEqual([stale.name]);
    expect(await factsOf(await openLedger(ledger.front), 'patient')).toHaveLength(2);
  });
  it('without the row that says which ledger is in use nothing is deleted', async () => {
    const ledger = await filled();
    await ledger.front.meta.delete('vault');
    expect(await burnLeftovers(ledger.front)).toEqual([]);
    expect(await ledgersBeside(ledger.front.name)).toHaveLength(1);
  });
  it('any journal counts the same before and after', async () => {
    await fc.assert(
      fc.asyncProperty(anyOpening, anyFacts, async (opening, facts) => {
        const before = await newLedger();
        await append(before, { facts: [...opening, ...facts] });
        const told = await historyOf(before, 'patient');
        await resealLedger(before, open(newCabinetKey()));
        const after = await openLedger(before.front);
        expect(await historyOf(after, 'patient')).toEqual(told);
        await after.db.delete();
      }),
      runs(15),
    );
  });
});
