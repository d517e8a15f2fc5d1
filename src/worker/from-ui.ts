import { writeProfile } from '../ledger/settings.ts';
import type { UiRequest } from '../messages/schemas.ts';
import type { ResponseOf, UiMessages } from '../messages/shapes.ts';
import {
  addDiagnosis,
  addPrescription,
  addSession,
  closeEpisode,
  noteAssessment,
  openEpisode,
  settleDoubt,
  settleOutcome,
  voidSession,
} from './by-hand.ts';
import { correctEpisode, undoFact } from './corrections.ts';
import { disableSite, enableSite } from './sites.ts';
import { uiTeaching } from './teachings.ts';
import { openWorld, type World } from './world.ts';

type Handlers = { [N in keyof UiMessages]: (request: UiRequest<N>) => Promise<ResponseOf<N>> };

/** What our own pages may ask. */
export const uiHandlers: Handlers = {
  ...uiTeaching,
  'ui/save-profile': async ({ profile }) => {
    await writeProfile((await openWorld()).ledger, profile);
    return null;
  },
  'ui/enable-site': async ({ origin }) => {
    await enableSite(origin);
    return null;
  },
  'ui/disable-site': async ({ origin }) => {
    await disableSite(origin);
    return null;
  },
  'ui/open-episode': async (request) => openEpisode(await openWorld(), request),
  'ui/add-session': async (request) => addSession(await openWorld(), request),
  'ui/void-session': (request) => silently(voidSession, request),
  'ui/record-diagnosis': (request) => silently(addDiagnosis, request),
  'ui/settle-outcome': (request) => silently(settleOutcome, request),
  'ui/settle-doubt': (request) => silently(settleDoubt, request),
  'ui/record-prescription': (request) => silently(addPrescription, request),
  'ui/note-assessment': (request) => silently(noteAssessment, request),
  'ui/correct-episode': (request) => silently(correctEpisode, request),
  'ui/undo-fact': (request) => silently(undoFact, request),
  'ui/close-episode': (request) => silently(closeEpisode, request),
};

async function silently<R>(
  work: (world: World, request: R) => Promise<void>,
  request: R,
): Promise<null> {
  await work(await openWorld(), request);
  return null;
}
