import type { UiRequest } from '../messages/schemas.ts';
import type { ResponseOf } from '../messages/shapes.ts';
import type { UiVault } from '../messages/vault-shapes.ts';
import {
  beginWithout,
  changePassphrase,
  lock,
  newRecoverySheet,
  removePassphrase,
  resetPassphrase,
  setIdle,
  setPassphrase,
  unlock,
} from './vault.ts';
import { backUpIfDue } from './backup-alarm.ts';
import { noteDecision } from './decisions.ts';
import { remindIfDue } from './reminder-alarm.ts';
import { rebuild } from './rebuild.ts';
import { setRetention, trustClock } from './retention.ts';
import { openWorld } from './world.ts';

type Handlers = { [N in keyof UiVault]: (request: UiRequest<N>) => Promise<ResponseOf<N>> };

const NOTHING = null;

/** What our own pages may ask about the lock. */
export const uiVault: Handlers = {
  'ui/set-passphrase': async (request) => {
    await setPassphrase(await openWorld(), request);
    return NOTHING;
  },
  'ui/change-passphrase': async (request) => {
    await changePassphrase(await openWorld(), request);
    return NOTHING;
  },
  'ui/remove-passphrase': async (request) => {
    await removePassphrase(await openWorld(), request);
    return NOTHING;
  },
  'ui/reset-passphrase': async (request) => {
    await resetPassphrase(request);
    void backUpIfDue();
    void remindIfDue();
    return NOTHING;
  },
  'ui/new-recovery': async (request) => {
    await newRecoverySheet(await openWorld(), request);
    return NOTHING;
  },
  'ui/begin-anew': async () => {
    await beginWithout();
    return NOTHING;
  },
  'ui/unlock': async (request) => {
    await unlock(request);
    void backUpIfDue();
    void remindIfDue();
    return NOTHING;
  },
  'ui/lock': async () => {
    await noteDecision(await openWorld(), 'locked');
    await lock();
    return NOTHING;
  },
  'ui/set-retention': async ({ months }) => {
    await setRetention(await openWorld(), months);
    return NOTHING;
  },
  'ui/trust-clock': async () => {
    await trustClock(await openWorld());
    return NOTHING;
  },
  'ui/rebuild': async () => ({ patients: await rebuild(await openWorld()) }),
  'ui/set-idle': async ({ minutes }) => {
    await setIdle(await openWorld(), minutes);
    return NOTHING;
  },
};
