import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPractice, fill } from '../../test/fakes/any-practice.ts';
import { backupOf, dumpOf, restoreInto, TODAY } from '../../test/fakes/backups.ts';
import { billed, fact, opened } from '../../test/fakes/facts.ts';
import { PATIENT } from '../../test/fakes/draft.ts';
import { runs } from '../../test/fakes/runs.ts';
import { newLedger } from '../../test/fakes/world.ts';
import { civilDate } from '../domain/civil-date.ts';
import { PRACTICE } from '../domain/practice-facts.ts';
import { append } from '../ledger/append.ts';
import { LedgerInUse, readMarksSecret } from '../ledger/marks-secret.ts';
import type { Ledger } from '../ledger/open.ts';
import { readImport, readImports } from '../ledger/imports.ts';
import { purge } from '../ledger/purge.ts';
import { readPurged } from '../ledger/purged-totals.ts';
import { readPeople } from '../ledger/people.ts';
import { tagOf, tagOfAlias } from '../ledger/read.ts';
import { undoImport } from '../ledger/undo-import.ts';
import { planRestore } from './plan-restore.ts';
import { beginRestore } from './restore-batch.ts';
import { missingFrom, tallyHere, tallyOf } from './tally.ts';

/** Everybody with their episodes, in an order of its own. */
async function peopleOf(ledger: Ledger) {
  const people = await readPeople(ledger);
  return people.toSorted((a, b) => (a.tag < b.tag ? -1 : 1));
}

const KNEE = [opened({ episode: 'knee' }), ...billed('a', ['2026-10-05', '2026-10-08'])];

async function filled(): Promise<Ledger> {
  const ledger = await newLedger();
  await fill(ledger, [{ patient: PATIENT, facts: KNEE }]);
  return ledger;
}

describe('a restore into an empty ledger', { timeout: 30_000 }, () => {
  it('brings back the same people, episodes and counts, and knows the software’s ids', async () => {
    const before = await filled();
    const { plan, ledger } = await restoreInto(await newLedger(), await backupOf(before));
    expect(plan).toMatchObject({ known: 0, refused: { malformed: 0, erased: 0, untraceable: 0 } });
    expect(await peopleOf(ledger)).toEqual(await peopleOf(before));
    expect(await tallyHere(ledger)).toEqual({ patients: 1, episodes: 1, sessions: 2 });
    expect(await readMarksSecret(ledger)).toBe(await readMarksSecret(before));
    const alias = await ledger.keys.alias(`https://logiciel.example|patient|${PATIENT.birthName}`);
    expect(await tagOfAlias(ledger, alias)).toBe(await tagOf(ledger, PATIENT));
  });
  it('counts as empty where only decisions were noted', async () => {
    const ledger = await newLedger();
    const noted = { what: 'locked', subject: null, note: '' } as const;
    await append(ledger, { facts: [{ ...fact('decision-noted', noted), tag: PRACTICE }] });
    const { plan } = await restoreInto(ledger, await backupOf(await filled()));
    expect(plan.adopt).not.toBeNull();
  });
  it('marks are never taken over once something carries marks: nothing is changed', async () => {
    const [before, other] = [await filled(), await filled()];
    const dump = await dumpOf(other);
    const adopt = await readMarksSecret(before);
    const late = beginRestore(other, { name: 'x.age', at: 1, adopt });
    await expect(late).rejects.toBeInstanceOf(LedgerInUse);
    expect(await dumpOf(other)).toBe(dump);
  });
  it('any practice comes back as it was, and a second time brings nothing', async () => {
    await fc.assert(
      fc.asyncProperty(anyPractice, async (practice) => {
        const before = await newLedger();
        await fill(before, practice);
        const backup = await backupOf(before);
        const { ledger } = await restoreInto(await newLedger(), backup);
        expect(await peopleOf(ledger)).toEqual(await peopleOf(before));
        expect(await ledger.db.facts.count()).toBe(await before.db.facts.count());
        expect(await tallyOf(backup.facts)).toEqual(await tallyHere(before));
        expect(await missingFrom(backup.facts, ledger)).toBe(0);
        const { db, front } = ledger;
        const rows = await dumpOf(ledger);
        const again = await restoreInto(ledger, backup);
        expect(again.plan.facts).toEqual([]);
        expect(again.plan.known).toBe(backup.facts.length);
        expect(await db.facts.count()).toBe(await before.db.facts.count());
        expect(await dumpOf({ ...ledger, db, front })).toBe(rows);
      }),
      runs(25),
    );
  });
});

describe('a restore into a ledger that is in use', { timeout: 30_000 }, () => {
  it('two ledgers with marks of their own add up to the same, whichever takes in the other', async () => {
    await fc.assert(
      fc.asyncProperty(anyPractice, anyPractice, async (mine, theirs) => {
        const [a, b] = [await newLedger(), await newLedger()];
        await fill(a, mine);
        await fill(b, theirs);
        const [fileA, fileB] = [await backupOf(a), await backupOf(b)];
        const { ledger: ab } = await restoreInto(a, fileB);
        const { ledger: ba } = await restoreInto(b, fileA);
        expect(await tallyHere(ab)).toEqual(await tallyHere(ba));
      }),
      runs(25),
    );
  });
  it('finds a patient again by names and birth date where the marks differ; ids are left out', async () => {
    const [here, there] = [await filled(), await newLedger()];
    const later = billed('b', ['2026-10-12']);
    await fill(there, [
      {
        patient: { ...PATIENT, birthName: PATIENT.birthName.toLowerCase() },
        facts: [...KNEE, ...later],
      },
    ]);
    const { plan, ledger } = await restoreInto(here, await backupOf(there));
    expect(plan).toMatchObject({ adopt: null, aliases: [], known: KNEE.length });
    expect(await tallyHere(ledger)).toEqual({ patients: 1, episodes: 1, sessions: 3 });
  });
  it('refuses what is about a patient whom nothing names', async () => {
    const there = await newLedger();
    await append(there, { facts: KNEE });
    const { plan } = await restoreInto(await filled(), await backupOf(there));
    expect(plan.refused.untraceable).toBe(KNEE.length);
    expect(plan.facts).toEqual([]);
  });
  it('never writes over what is here', async () => {
    const here = await filled();
    const backup = await backupOf(here);
    const rows = await here.db.facts.toArray();
    const facts = backup.facts.map((item) =>
      item.kind === 'episode-opened' ? { ...item, before: 7 } : item,
    );
    const { ledger } = await restoreInto(here, { ...backup, facts });
    expect(await ledger.db.facts.toArray()).toEqual(rows);
  });
});

describe('the software’s ids', () => {
  it('what an id stands for here stays, whatever the backup says', async () => {
    const here = await filled();
    const backup = await backupOf(here);
    const [known] = backup.aliases;
    const aliases = [{ alias: known?.alias ?? '', tag: 'somebody-else' }];
    const facts = [...backup.facts, { ...opened({ key: 'more' }), tag: 'somebody-else' }];
    const { plan, ledger } = await restoreInto(here, { ...backup, facts, aliases });
    expect(plan.aliases).toEqual(aliases);
    expect(await tagOfAlias(ledger, known?.alias ?? '')).toBe(known?.tag);
  });
});

describe('a patient who was erased', () => {
  const tombstone = async (ledger: Ledger, at: number) => ({
    ...fact('patient-erased', { at }),
    tag: await tagOf(ledger, PATIENT),
  });
  it('does not come back; what was written since does', async () => {
    const here = await filled();
    const backup = await backupOf(here);
    const tag = await tagOf(here, PATIENT);
    const erasedAt = Math.max(...backup.facts.map(({ at }) => at)) + 1;
    await here.db.facts.clear();
    await here.db.patients.clear();
    await here.db.aliases.clear();
    await append(here, { facts: [await tombstone(here, erasedAt)] });
    const since = { ...opened({ key: 'since', episode: 'back', at: erasedAt + 1 }), tag };
    const plan = await planRestore(here, { ...backup, facts: [...backup.facts, since] }, TODAY);
    expect(plan.facts).toEqual([since]);
    expect(plan.refused.erased).toBe(backup.facts.length);
    expect(plan.aliases).toEqual([]);
  });
  it('there and not here: nothing is taken away here', async () => {
    const here = await filled();
    const backup = await backupOf(here);
    const plan = await planRestore(here, { ...backup, facts: [await tombstone(here, 1e9)] }, TODAY);
    expect(plan).toMatchObject({ facts: [], refused: { 'still-here': 1 } });
  });
});

describe('what a purge took away', () => {
  it('does not come back from an older backup: it would be summed twice', async () => {
    const here = await filled();
    const backup = await backupOf(here);
    const later = civilDate('2030-06-01');
    await fill(here, [{ patient: { ...PATIENT, firstName: 'Autre' }, facts: [] }]);
    const { facts } = await purge(here, later, 39);
    expect(facts).toBeGreaterThanOrEqual(backup.facts.length);
    const totals = await readPurged(here);
    expect(totals.months['2026-10']?.['10101010105']?.sessions).toBe(2);
    await append(here, { facts: [{ ...opened({ key: 'young', day: later }), tag: 'young' }] });
    const plan = await planRestore(here, backup, later);
    expect(plan).toMatchObject({ empty: false, facts: [] });
    expect(plan.refused.expired).toBe(backup.facts.length);
    expect((await planRestore(here, backup, TODAY)).facts).toHaveLength(backup.facts.length);
  });
});

describe('a restore taken out again', () => {
  it('leaves the ledger as it was, but for the line that says so', async () => {
    const backup = await backupOf(await filled());
    const here = await newLedger();
    const { ledger, batch } = await restoreInto(here, backup);
    const known = await readImport(ledger, batch);
    if (known === null) throw new Error('no record');
    await undoImport(ledger, known, fact('decision-noted', NOTED));
    expect(await ledger.db.facts.count()).toBe(1);
    expect(await ledger.db.patients.count()).toBe(0);
    expect(await readImport(ledger, batch)).toMatchObject({ state: 'undone', kept: 0 });
  });
});

const NOTED = { what: 'import-undone', subject: null, note: '' } as const;

describe('what is kept of a restore', () => {
  it('its facts carry the batch, and the record says how many; one that brought nothing leaves none', async () => {
    const backup = await backupOf(await filled());
    const { ledger, batch } = await restoreInto(await newLedger(), backup);
    expect(await ledger.db.facts.where('batch').equals(batch).count()).toBe(backup.facts.length);
    expect(await readImports(ledger)).toMatchObject([
      { id: batch, kind: 'restore', file: 'essai.age', state: 'done' },
    ]);
    await restoreInto(ledger, backup);
    expect(await ledger.db.imports.count()).toBe(1);
  });
});
