import { describe, expect, it } from 'vitest';
import { newLedger } from '../../../test/fakes/world.ts';
import { addDays, civilDate } from '../../domain/civil-date.ts';
import { currentRevision } from '../../ledger/append.ts';
import { sessionsOnForm } from '../../rules/form-sessions.ts';
import { mapColumns } from './columns.ts';
import { tryOut } from './dry-run.ts';
import { readGroups } from './groups.ts';
import { MOST_ROWS, readTable } from './table.ts';

const TODAY = civilDate('2026-11-21');
const HEADER =
  'Date de séance;Nom;Prénom;Date de naissance;Traitement;Cotation;Date de facture;Numéro de facture';
const PATIENTS = 1000;

/** A practice of many years. */
function table(rows: number): Uint8Array<ArrayBuffer> {
  const days = Array.from({ length: 50 }, (_, index) =>
    addDays(civilDate('2026-08-01'), index * 2)
      .split('-')
      .toReversed()
      .join('/'),
  );
  const letter = (n: number) => String.fromCharCode(65 + (n % 26));
  const lines = Array.from({ length: rows }, (_, index) => {
    const who = index % PATIENTS;
    const name = `ESSAI-${letter(who)}${letter(who / 26)}${letter(who / 676)}`;
    const day = days[Math.floor(index / PATIENTS) % days.length] ?? '';
    return `${day};${name};Camille;12/03/1980;"genou; ${who}";RAM 8,09;${day};F-${index}`;
  });
  return new TextEncoder().encode(`${HEADER}\n${lines.join('\n')}\n`);
}

describe('200 000 lines', () => {
  it('are read in pieces, held against the ledger, and nothing of them is lost', async () => {
    let pauses = 0;
    const breathe = () => {
      pauses += 1;
      return Promise.resolve();
    };
    const read = await readTable(table(200_000), breathe);
    if (!read.ok) throw new Error(read.fault);
    expect(read.table.rows).toHaveLength(200_000);
    const how = {
      mapping: mapColumns(read.table.headers),
      order: 'capitals',
      today: TODAY,
    } as const;
    const past = await readGroups(read.table, how, [], breathe);
    expect(past.refused.size).toBe(0);
    expect(past.groups).toHaveLength(PATIENTS);
    // A page that reads it stays alive: it is never held for more than some thousand lines.
    expect(pauses).toBeGreaterThan(150);
    const ledger = await newLedger();
    const tried = await tryOut(ledger, past.groups, TODAY, sessionsOnForm, breathe);
    expect(tried.reduce((sum, { fresh }) => sum + fresh, 0)).toBe(200_000);
    expect(await currentRevision(ledger.db)).toBe(0);
  }, 60_000);
  it('beyond what can be shown the file is refused, with a reason', async () => {
    const read = await readTable(table(MOST_ROWS + 1), () => Promise.resolve());
    expect(read).toMatchObject({ ok: false, fault: 'too-many' });
  }, 60_000);
});
