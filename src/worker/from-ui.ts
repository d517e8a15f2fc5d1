import type { UiRequest } from '../messages/schemas.ts';
import type { ResponseOf, UiMessages } from '../messages/shapes.ts';
import { keepOwnAnnexe } from './annexe.ts';
import {
  addDiagnosis,
  addPrescription,
  addSession,
  noteAssessment,
  openEpisode,
  settleDoubt,
  settleOutcome,
  voidSession,
} from './by-hand.ts';
import { uiBackup } from './backups.ts';
import { uiBrowser } from './browser-settings.ts';
import { correctEpisode, undoFact } from './corrections.ts';
import { uiDuties } from './from-duties.ts';
import { uiImporting } from './from-imports.ts';
import { joinPatients, splitPatient } from './identity.ts';
import { recordReferral } from './referrals.ts';
import { moveSession } from './move-session.ts';
import { erasePatient, noteEvaluationExport, noteExport } from './patient-file.ts';
import { removeProfile, saveProfile, switchPractitioner } from './practitioners.ts';
import { silently } from './silently.ts';
import { disableSite, enableSite } from './sites.ts';
import { uiTeaching } from './teachings.ts';
import { uiVault } from './ui-vault.ts';
import { openWorld } from './world.ts';

type Handlers = { [N in keyof UiMessages]: (request: UiRequest<N>) => Promise<ResponseOf<N>> };

/** What our own pages may ask. */
export const uiHandlers: Handlers = {
  ...uiTeaching,
  ...uiBackup,
  ...uiBrowser,
  ...uiImporting,
  ...uiDuties,
  'ui/save-profile': (request) => silently(saveProfile, request),
  'ui/remove-profile': (request) => silently(removeProfile, request),
  'ui/switch-practitioner': (request) => silently(switchPractitioner, request),
  'ui/join-patients': (request) => silently(joinPatients, request),
  'ui/split-patient': (request) => silently(splitPatient, request),
  'ui/note-export': (request) => silently(noteExport, request),
  'ui/note-evaluation-export': (request) => silently(noteEvaluationExport, request),
  'ui/erase-patient': (request) => silently(erasePatient, request),
  ...uiVault,
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
  'ui/move-session': (request) => silently(moveSession, request),
  'ui/record-diagnosis': (request) => silently(addDiagnosis, request),
  'ui/settle-outcome': (request) => silently(settleOutcome, request),
  'ui/settle-doubt': (request) => silently(settleDoubt, request),
  'ui/record-prescription': (request) => silently(addPrescription, request),
  'ui/note-assessment': (request) => silently(noteAssessment, request),
  'ui/correct-episode': (request) => silently(correctEpisode, request),
  'ui/undo-fact': (request) => silently(undoFact, request),
  'ui/record-referral': async (request) => recordReferral(await openWorld(), request),
  'ui/keep-own-annexe': (request) => silently(keepOwnAnnexe, request),
};
