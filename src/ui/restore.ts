import type { Backup } from '../backup/backup-schema.ts';
import type { RestorePlan } from '../backup/plan-restore.ts';
import { slicesOf } from '../backup/slices.ts';
import { askWorker } from '../messages/send.ts';

interface Chosen {
  backup: Backup;
  name: string;
  plan: RestorePlan;
}

/**
 * Has the worker write what is new, slice by slice, and then what is no fact. Cut short at any point, it can be
 * started again: what is written is known by then. Resolves to the number of facts written.
 * @throws MessageRefused
 */
export async function doRestore(
  { backup, name, plan }: Chosen,
  onProgress: (done: number, of: number) => void,
): Promise<number> {
  const { batch } = await askWorker('ui/restore-begin', { name, adopt: plan.adopt });
  let done = 0;
  for (const slice of slicesOf(plan)) {
    await askWorker('ui/restore-slice', { batch, ...slice });
    onProgress((done += slice.facts.length), plan.facts.length);
  }
  const { profiles, sites, teachings, purged, retention } = backup;
  // Totals of what was purged belong to the ledger they were counted in, and so does how long is kept.
  const kept = plan.empty ? { purged, retention } : null;
  const rest = { batch, name, profiles, sites, teachings, kept };
  return (await askWorker('ui/restore-rest', rest)).facts;
}
