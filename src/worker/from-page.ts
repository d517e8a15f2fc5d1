import { ownTexts } from '../domain/profile.ts';
import { LedgerLocked } from '../ledger/open.ts';
import { readOwnAnnexe } from '../ledger/own-annexe.ts';
import { readProfiles } from '../ledger/settings.ts';
import type { PageRequest } from '../messages/schemas.ts';
import type { Assessment, PageMessages, ResponseOf } from '../messages/shapes.ts';
import {
  injectAnnexe,
  injectCancelReader,
  injectDeciding,
  injectEngine,
  injectFilling,
  injectOverlay,
} from '../platform/scripting.ts';
import { bare } from '../rules/bare.ts';
import { annexeOnPage } from './annexe.ts';
import {
  assignAct,
  attachDocument,
  prescribeOnPage,
  referOnPage,
  settleOnPage,
} from './answers.ts';
import { assess, NOBODY, type Judged } from './assess.ts';
import { showBadge, showUnwatched } from './badge.ts';
import { intend, recordOutcome } from './billing.ts';
import { cancelledInvoice, takeBack } from './cancellation.ts';
import { samePerson } from './identity.ts';
import { openRule } from './open-rule.ts';
import { override, qualify, recordDiagnosis, voidFromPage } from './record.ts';
import { dropPending, keepPending, pendingIn, strayPending } from './pending.ts';
import { fillFrame, framePart, partChanged, undoFrame } from './frames.ts';
import { isActive } from './sites.ts';
import { pageTeaching, siteFactsOf } from './teachings.ts';
import { wasToldLocked } from './told-locked.ts';
import { openUnlockWindow } from './unlock-window.ts';
import { revisionNow } from './after-write.ts';
import { openWorld, type World } from './world.ts';

/** The content script that speaks: its exact origin, and the tab that shows it. */
export interface PageSender {
  origin: string;
  tabId: number;
  frameId: number;
}

type Handlers = {
  [N in keyof PageMessages]: (
    request: PageRequest<N>,
    sender: PageSender,
  ) => Promise<ResponseOf<N>>;
};

/** What a page may ask: about the form it shows, nothing else. */
export const pageHandlers: Handlers = {
  ...pageTeaching,
  'page/hello': async (_request, sender) => {
    // A frame of the page starts later than the page: it has no say on the page's badge.
    if (sender.frameId === 0) await showBadge(sender.tabId, null);
    if (!(await isActive(sender.origin))) return null;
    const [hers, site, pending] = await Promise.all([
      ownPrescriber(),
      siteFactsOf(sender.origin),
      pendingIn(sender),
    ]);
    return { ...hers, site, pending };
  },
  'page/draw': async (_request, { tabId, frameId }) => {
    await injectOverlay(tabId, frameId);
    return null;
  },
  'page/bring-engine': async (_request, { tabId, frameId }) => {
    await injectEngine(tabId, frameId);
    return null;
  },
  'page/bring-cancel': async (_request, { tabId, frameId }) => {
    await injectCancelReader(tabId, frameId);
    return null;
  },
  'page/bring-deciding': async (_request, { tabId, frameId }) => {
    await injectDeciding(tabId, frameId);
    return null;
  },
  'page/bring-filling': async (_request, { tabId, frameId }) => {
    await injectFilling(tabId, frameId);
    return null;
  },
  'page/bring-annexe': async (_request, { tabId, frameId }) => {
    await injectAnnexe(tabId, frameId);
    return null;
  },
  'page/annexe': async (request, { origin }) => {
    const world = await openWorld();
    const annexe = await annexeOnPage(world, origin, request);
    return { annexe, own: await readOwnAnnexe(world.ledger) };
  },
  'page/left': async (_request, { tabId }) => {
    await showBadge(tabId, null);
    return null;
  },
  'page/unwatched': async (_request, { tabId }) => {
    await showUnwatched(tabId);
    return null;
  },
  'page/unlock': async () => {
    await openUnlockWindow();
    return null;
  },
  'page/open-rule': async ({ rule }) => {
    await openRule(rule);
    return null;
  },
  'page/frame-part': ({ address }, { tabId }) => framePart(tabId, address),
  'page/part-changed': async (_request, { tabId }) => {
    await partChanged(tabId);
    return null;
  },
  'page/fill-frame': (request, sender) => fillFrame(sender, request),
  'page/undo-frame': ({ address }, { tabId }) => undoFrame(tabId, address),
  'page/assess': ({ draft }, sender) => judged(sender, draft),
  'page/qualify': (request, sender) => judged(sender, request.draft, qualify, request),
  'page/record-diagnosis': (request, sender) =>
    judged(sender, request.draft, recordDiagnosis, request),
  'page/intend': async (request, sender) => {
    // First: the page may be left before the rest is written, and the next one asks at once.
    await keepPending(sender, request);
    return judged(sender, request.draft, intend, request);
  },
  'page/strayed': async ({ intent: of }, sender) => {
    await strayPending(sender, of);
    return null;
  },
  'page/outcome': async (request, sender) => {
    const kept = await recordOutcome(await openWorld(), sender.origin, request);
    await dropPending(sender, request.intent);
    return { kept };
  },
  'page/override': (request, sender) => judged(sender, request.draft, override, request),
  'page/void-session': (request, sender) => judged(sender, request.draft, voidFromPage, request),
  'page/settle-doubt': (request, sender) => judged(sender, request.draft, settleOnPage, request),
  'page/assign-act': (request, sender) => judged(sender, request.draft, assignAct, request),
  'page/attach-document': (request, sender) =>
    judged(sender, request.draft, attachDocument, request),
  'page/record-prescription': (request, sender) =>
    judged(sender, request.draft, prescribeOnPage, request),
  'page/record-referral': (request, sender) => judged(sender, request.draft, referOnPage, request),
  'page/same-person': (request, sender) => judged(sender, request.draft, samePerson, request),
  'page/cancellation': async (request, { origin }) =>
    cancelledInvoice(await openWorld(), origin, request),
  'page/take-back': async (request, { origin }) => {
    await takeBack(await openWorld(), origin, request);
    return null;
  },
};

/** Writes what is asked, then judges the form as it stands after the write. */
async function judged<R>(
  sender: PageSender,
  draft: PageRequest<'page/assess'>['draft'],
  write?: (world: World, origin: string, request: R) => Promise<void>,
  request?: R,
): Promise<Assessment> {
  // Read before the key and the facts: whoever locks or writes in between raises it, and the page asks again.
  let revision = await revisionNow();
  const told = await unlocked(sender, draft, async (world) => {
    if (write && request) {
      await write(world, sender.origin, request);
      revision = await revisionNow();
    }
    return assess(world, sender.origin, draft);
  });
  await showBadge(sender.tabId, told.verdict);
  return { ...told, revision };
}

/** Without the key nothing can be counted, and the page is told so instead of a number. */
async function unlocked(
  sender: PageSender,
  draft: PageRequest<'page/assess'>['draft'],
  work: (world: World) => Promise<Judged>,
): Promise<Judged> {
  try {
    return await work(await openWorld());
  } catch (error) {
    if (!(error instanceof LedgerLocked)) throw error;
    const verdict = bare({ kind: 'locked', told: await wasToldLocked(sender, draft) });
    const nobody = { citations: [], own: [], observes: false };
    return { ...NOBODY, ...nobody, verdict };
  }
}

/**
 * Numbers and names of everybody who bills here: the page holds a click only where one of them stands as
 * prescriber. Which of them it is, a verdict tells once the form is read.
 */
async function ownPrescriber(): Promise<{ own: string[]; observers: string[] }> {
  try {
    const { list } = await readProfiles((await openWorld()).ledger);
    const observers = list.filter(({ observes }) => observes);
    return { own: list.flatMap(ownTexts), observers: observers.flatMap(ownTexts) };
  } catch (error) {
    if (error instanceof LedgerLocked) return { own: [], observers: [] };
    throw error;
  }
}
