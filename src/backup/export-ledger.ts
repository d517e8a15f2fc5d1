import { allAliases, allFacts } from '../ledger/all-rows.ts';
import { wholeRevision } from '../ledger/append.ts';
import { readKeeping } from '../ledger/keeping.ts';
import { readMarksSecret } from '../ledger/marks-secret.ts';
import type { Ledger } from '../ledger/open.ts';
import { readPurged } from '../ledger/purged-totals.ts';
import { readSites } from '../ledger/read.ts';
import { readProfiles } from '../ledger/settings.ts';
import { readTeachings } from '../ledger/teachings.ts';
import { nextTask } from '../platform/next-task.ts';
import { FORMAT, VERSION } from './backup-schema.ts';

/** The JSON of a backup, and how many facts it holds. */
export interface Exported {
  bytes: Uint8Array<ArrayBuffer>;
  facts: number;
}

export type OnProgress = (done: number, of: number) => void;

/** How often it is read anew because something was written meanwhile. */
const MOST_TRIES = 3;

/**
 * Writes the whole ledger as one JSON document, read in slices so that nothing freezes. Written to meanwhile,
 * it is read again; the third reading stands: what it misses is in the next backup.
 * @throws SealBroken when a row does not open: a backup that leaves something out would be believed.
 */
export async function exportLedger(
  ledger: Ledger,
  made: number,
  onProgress: OnProgress = () => {},
): Promise<Exported> {
  for (let attempt = 1; ; attempt += 1) {
    const revision = await wholeRevision(ledger);
    const exported = await readWhole(ledger, made, onProgress);
    if (attempt === MOST_TRIES || (await wholeRevision(ledger)) === revision) return exported;
  }
}

async function readWhole(ledger: Ledger, made: number, onProgress: OnProgress): Promise<Exported> {
  const of = await ledger.db.facts.count();
  const head = {
    format: FORMAT,
    version: VERSION,
    made: new Date(made).toISOString(),
    marks: await readMarksSecret(ledger),
    profiles: await readProfiles(ledger),
    sites: await readSites(ledger),
    teachings: await readTeachings(ledger),
    purged: await readPurged(ledger),
    retention: (await readKeeping(ledger)).months,
  };
  const parts = [encode(JSON.stringify(head).slice(0, -1))];
  let facts = 0;
  const list = async (name: string, slices: AsyncGenerator<unknown[]>, count: boolean) => {
    parts.push(encode(`,"${name}":[`));
    let first = true;
    for await (const slice of slices) {
      parts.push(encode(`${first ? '' : ','}${JSON.stringify(slice).slice(1, -1)}`));
      first = false;
      if (count) onProgress((facts += slice.length), of);
      await nextTask();
    }
    parts.push(encode(']'));
  };
  await list('facts', allFacts(ledger), true);
  await list('aliases', allAliases(ledger), false);
  parts.push(encode('}\n'));
  return { bytes: new Uint8Array(await new Blob(parts).arrayBuffer()), facts };
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
