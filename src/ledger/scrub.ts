import { Dexie, type Table } from 'dexie';
import type { FrontDatabase } from './front.ts';

/** One row of noise; larger ones are kept in files of their own, which wear nothing down. */
const ROW_BYTES = 50_000;
const ROWS_AT_ONCE = 20;
const MB = 1_000_000;
/** Two thirds of it were seen to be enough for a small ledger (test/e2e/profile-search.test.ts). */
const LEAST_MB = 24;
const PREFIX = 'noise-';

type Noisy = Table<{ id: string }, string>;

/** How much noise wears down a ledger of so many facts: as much as it took itself. */
export function noiseFor(facts: number): number {
  return Math.max(LEAST_MB, Math.ceil(facts / 1000));
}

/**
 * Writes noise over and beside what was deleted, and deletes it again. Chromium keeps deleted rows and
 * overwritten keys in its files until enough is written around them; then it writes those files anew, without
 * them. Firefox wipes what it deletes by itself, and loses nothing by this. No row of ours is touched. Resolves
 * to false where there was no room for it: what was deleted is deleted all the same, and may be found.
 */
export async function scrubDeleted(front: FrontDatabase, megabytes = LEAST_MB): Promise<boolean> {
  const beside = new Dexie(nameBeside(front));
  beside.version(1).stores({ noise: 'id' });
  try {
    await noise(metaOf(front), megabytes);
    await noise(beside.table('noise'), megabytes);
    await noise(metaOf(front), megabytes);
    return true;
  } catch {
    return false;
  } finally {
    beside.close();
    await clearNoise(front);
  }
}

/** Takes away what a killed worker left of its noise. */
export async function clearNoise(front: FrontDatabase): Promise<void> {
  await metaOf(front).where('id').startsWith(PREFIX).delete();
  await Dexie.delete(nameBeside(front));
}

async function noise(table: Noisy, megabytes: number): Promise<void> {
  const rows = Math.ceil((megabytes * MB) / ROW_BYTES);
  const written: string[] = [];
  while (written.length < rows) {
    const some = Array.from({ length: ROWS_AT_ONCE }, () => ({
      id: `${PREFIX}${crypto.randomUUID()}`,
      bytes: crypto.getRandomValues(new Uint8Array(ROW_BYTES)),
    }));
    await table.bulkPut(some);
    written.push(...some.map(({ id }) => id));
  }
  await table.bulkDelete(written);
}

function metaOf(front: FrontDatabase): Noisy {
  return front.meta as unknown as Noisy;
}

function nameBeside(front: FrontDatabase): string {
  return `${front.name}-scrub`;
}
