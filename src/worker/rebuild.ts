import { rebuildProjections } from '../ledger/project.ts';
import { raiseRevision } from '../ledger/append.ts';
import { clearProgress, showProgress } from './progress.ts';
import type { World } from './world.ts';

/** « Recalculer »: every list and total folded anew from what was written; nothing of that changes. */
export async function rebuild({ ledger }: World): Promise<number> {
  try {
    const patients = await rebuildProjections(ledger, showProgress);
    await ledger.db.transaction('rw', ledger.db.meta, () => raiseRevision(ledger.db));
    return patients;
  } finally {
    await clearProgress();
  }
}
