import { describe, expect, it } from 'vitest';
import { billed, fact, opened } from '../../test/fakes/facts.ts';
import { PATIENT } from '../../test/fakes/draft.ts';
import { profile } from '../../test/fakes/profile.ts';
import { newLedger } from '../../test/fakes/world.ts';
import { normaliseName } from '../domain/patient.ts';
import { append, currentRevision } from './append.ts';
import { factsOf } from './facts-of.ts';
import { factByKey, tagOfAlias } from './read.ts';
import { writeProfile, writeSite } from './settings.ts';
import { changeTeaching } from './teachings.ts';

const seen = () => fact('patient-seen', { patient: PATIENT });

describe('writing facts', () => {
  it('keeps what is written, and raises the revision once per command', async () => {
    const ledger = await newLedger();
    expect(await currentRevision(ledger.db)).toBe(0);
    const facts = [opened(), ...billed('a', ['2026-10-05'])];
    expect(await append(ledger, { facts })).toBe(1);
    expect(await currentRevision(ledger.db)).toBe(1);
    const kept = await factsOf(ledger, 'patient');
    expect(kept.toSorted((a, b) => a.at - b.at)).toEqual(facts);
  });
  it('the same fact written again changes nothing and raises nothing', async () => {
    const ledger = await newLedger();
    const first = opened({ key: 'episode|1', region: 'genou' });
    await append(ledger, { facts: [first] });
    const again = opened({ key: 'episode|1', region: 'épaule' });
    expect(await append(ledger, { facts: [again] })).toBe(1);
    expect(await factsOf(ledger, 'patient')).toEqual([first]);
    expect(await factByKey(ledger, 'episode|1')).toEqual(first);
    expect(await factByKey(ledger, 'episode|2')).toBeNull();
  });
  it('the same fact twice in one command is one row', async () => {
    const ledger = await newLedger();
    const once = opened();
    expect(await append(ledger, { facts: [once, once] })).toBe(1);
    expect(await ledger.db.facts.count()).toBe(1);
  });
  it('two commands at once with the same fact give one row and one revision', async () => {
    const ledger = await newLedger();
    const facts = [opened({ key: 'episode|1' })];
    const revisions = await Promise.all([
      append(ledger, { facts }),
      append(ledger, { facts }),
      append(ledger, { facts }),
    ]);
    expect(revisions).toEqual([1, 1, 1]);
    expect(await ledger.db.facts.count()).toBe(1);
  });
  it('all of a command or nothing: an invalid fact leaves nothing behind', async () => {
    const ledger = await newLedger();
    const invalid = fact('patient-seen', { patient: { ...PATIENT, birthName: '' } });
    await expect(append(ledger, { facts: [opened(), invalid] })).rejects.toThrow();
    expect(await ledger.db.facts.count()).toBe(0);
    expect(await currentRevision(ledger.db)).toBe(0);
  });
  it('a refused write is loud and leaves nothing behind', async () => {
    const ledger = await newLedger();
    const full = new DOMException('full', 'QuotaExceededError');
    ledger.db.aliases.hook('creating', () => {
      throw full;
    });
    const refused = append(ledger, {
      facts: [opened()],
      aliases: [{ alias: 'a', tag: 'patient' }],
    });
    await expect(refused).rejects.toThrow();
    expect(await ledger.db.facts.count()).toBe(0);
    expect(await currentRevision(ledger.db)).toBe(0);
  });
  it('learns the software’s own id with the facts', async () => {
    const ledger = await newLedger();
    await append(ledger, { facts: [seen()], aliases: [{ alias: 'mark', tag: 'patient' }] });
    expect(await tagOfAlias(ledger, 'mark')).toBe('patient');
    expect(await tagOfAlias(ledger, 'another')).toBeNull();
  });
});

describe('what lies on disk', () => {
  it('holds no name, no birth date, no number, no act, in any row', async () => {
    const ledger = await newLedger();
    await writeProfile(ledger, profile());
    await writeSite(ledger.front, 'https://logiciel.example', true);
    await changeTeaching(ledger.front, 'https://logiciel.example', () => ({
      version: 1,
      name: '',
      origins: ['https://logiciel.example'],
      prescriber: null,
      paths: { '/statistiques': null },
    }));
    await append(ledger, {
      facts: [seen(), opened({ region: 'genou-secret' }), ...billed('a', ['2026-10-05'])],
      aliases: [{ alias: 'mark', tag: 'patient' }],
    });
    const { db, front } = ledger;
    const tables = await Promise.all(
      [...front.tables, ...db.tables.filter(({ name }) => name !== 'imports')].map((table) =>
        table.toArray(),
      ),
    );
    expect(tables.every((rows) => rows.length > 0)).toBe(true);
    const bytes = tables.flat().map(rawText).join('\n');
    // The search itself works: what is meant to be in clear is found.
    expect(bytes).toContain('https://logiciel.example');
    expect(bytes).toContain('2026-10');
    const secrets = [
      PATIENT.birthName,
      normaliseName(PATIENT.birthName),
      PATIENT.firstName,
      PATIENT.birthDate,
      profile().familyName,
      profile().rpps,
      '457000016',
      'genou-secret',
      'RAM 8,09',
      '2026-10-05',
    ];
    for (const secret of secrets) expect(bytes).not.toContain(secret);
  });
});

/** A row's text with its bytes read as text, in both encodings a name could lie in. */
function rawText(row: object): string {
  return Object.values(row)
    .map((value: unknown) =>
      value instanceof Uint8Array
        ? `${Buffer.from(value).toString('utf8')}\n${Buffer.from(value).toString('latin1')}`
        : String(value),
    )
    .join('\n');
}
