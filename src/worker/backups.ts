import { readBackupRows, writeBackupRows } from '../ledger/backup-rows.ts';
import { theFront } from '../ledger/front.ts';
import type { UiBackup } from '../messages/backup-shapes.ts';
import type { UiRequest } from '../messages/schemas.ts';
import { systemClock } from '../platform/clock.ts';
import { backUpNow } from './backup-alarm.ts';
import { noteDecision } from './decisions.ts';
import { keepRecipient } from './recovery-row.ts';
import { uiRestore } from './restores.ts';
import { openWorld } from './world.ts';

type Handlers = {
  [N in keyof UiBackup]: (request: UiRequest<N>) => Promise<UiBackup[N]['response']>;
};

/** What our own pages may ask about backups. */
export const uiBackup: Handlers = {
  ...uiRestore,
  'ui/keep-recipient': async ({ recipient }) => {
    const world = await openWorld();
    await keepRecipient(world, recipient);
    await noteDecision(world, 'recovery-made');
    return null;
  },
  'ui/automatic-backup': async ({ on }) => {
    const { automatic } = await readBackupRows({ front: theFront() });
    const at = automatic?.at ?? null;
    await writeBackupRows(theFront(), { id: 'automatic', on, at, tried: null });
    if (on) await backUpNow();
    return null;
  },
  'ui/back-up-now': async () => {
    await backUpNow();
    return null;
  },
  'ui/note-whole-export': async ({ name }) => {
    await noteDecision(await openWorld(), 'exported', {
      note: name.endsWith('.json') ? 'json' : 'age',
    });
    return null;
  },
  'ui/note-backup': async ({ at, name, facts }) => {
    // Of a file that the page says was written: never later than now.
    const written = Math.min(at, systemClock());
    await writeBackupRows(theFront(), {
      id: 'backup',
      at: written,
      name,
      how: 'manual',
      facts,
      failure: null,
    });
    return null;
  },
};
