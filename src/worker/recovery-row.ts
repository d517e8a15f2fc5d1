import { recipientOf } from '../backup/recipient.ts';
import { writeBackupRows } from '../ledger/backup-rows.ts';
import type { Recovery } from '../vault/recovery.ts';
import type { World } from './world.ts';

/** Automatic backups go to this recipient from now on. */
export async function keepRecipient(
  { ledger, now }: Pick<World, 'ledger' | 'now'>,
  recipient: string,
): Promise<void> {
  await writeBackupRows(ledger.front, { id: 'recovery', recipient, madeOn: now() });
}

/** There is one sheet in force: that which opens the ledger opens the backups too. */
export async function keepSheet(
  world: Pick<World, 'ledger' | 'now'>,
  { identity }: Recovery,
): Promise<void> {
  await keepRecipient(world, await recipientOf(identity));
}
