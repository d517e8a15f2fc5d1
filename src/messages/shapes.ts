import type { Prescription, ReferredTo } from '../domain/care.ts';
import type { Diagnosis, OverrideReason } from '../domain/facts.ts';
import type { FormDraft } from '../domain/draft.ts';
import type { Patient } from '../domain/patient.ts';
import type { Settled } from '../domain/sessions.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { UiBrowser } from './browser-shapes.ts';
import type { UiBackup } from './backup-shapes.ts';
import type { PageCancelling } from './cancel-shapes.ts';
import type { UiDuties } from './duty-shapes.ts';
import type { EpisodeOpening, UiEpisodes } from './episode-shapes.ts';
import type { ErrorCode } from './error-codes.ts';
import type { PageFrames, WorkerFrames } from './frame-shapes.ts';
import type { UiImporting } from './import-shapes.ts';
import type { UiLetters } from './letter-shapes.ts';
import type { OtherName, PagePeople, UiPeople } from './people-shapes.ts';
import type { Pending } from './pending-shapes.ts';
import type { PageScripts } from './script-shapes.ts';
import type { SiteFacts } from '../sites/facts.ts';
import type { PageTeaching, UiTeaching, WorkerTeaching } from './teach-shapes.ts';
import type { PageVault, UiVault } from './vault-shapes.ts';

/**
 * The one protocol. The prefix of a name is its sender: `page/` a content script, `ui/` our own pages,
 * `worker/` the background. One-shot messages only; types only: the worker parses them again (schemas.ts).
 */

/** The answer to « Accès direct ? » on a form. */
export type Qualification =
  | { kind: 'direct-access'; opening: EpisodeOpening }
  /** Belongs to an episode that is already open. */
  | { kind: 'same-episode'; episode: string }
  /** « Ordonnance »: left alone. */
  | { kind: 'prescribed' };

/** The statement and sources of a rule, in the kiné's language, for what is shown beside a finding. */
export interface Citation {
  id: string;
  statement: string;
  /** The most official first; each with the address where it can be read, when one is known. */
  sources: { text: string; address: string | null }[];
  inference: boolean;
}

/** A verdict as the page gets it: about the patient it already shows, and nobody else. */
export interface Assessment {
  verdict: Verdict;
  citations: Citation[];
  /** Her own numbers and name, for the next click. */
  own: string[];
  /** « Mode observation »: nothing is filled, no click is held, no dialog opens. */
  observes: boolean;
  /** Episodes of this patient that run today: an act may belong to any of them (rule CNT-13). */
  episodes: { id: string; region: string }[];
  /** An episode of this patient is over: a new one is asked « Pourquoi ce retour ? » (rule DUR-05). */
  cameBefore: boolean;
  /** Asked about where two names stand under one id of the software; null: nothing to ask. */
  otherName: OtherName | null;
  /** Raised by every write; an older one is refused. */
  revision: number;
}

/** A request that carries nothing. */
type Nothing = Record<string, never>;

export type { Pending } from './pending-shapes.ts';

export interface PageMessages
  extends PageTeaching, PageFrames, PageCancelling, PagePeople, PageScripts, PageVault {
  /** Sent once per document. Null: this origin is not enabled, the script stops itself. */
  'page/hello': {
    request: Nothing;
    /**
     * `observers`: those of `own` who are in observation, whose clicks are never held. `site`: what is known
     * and taught of this site's screens; null: nothing.
     */
    response: {
      own: string[];
      observers: string[];
      site: SiteFacts | null;
      pending: Pending | null;
    } | null;
  };
  /** The form is gone from the screen: so is its count from the toolbar. */
  'page/left': { request: Nothing; response: null };
  /** The page keeps taking the overlay away: the toolbar says that nothing is watched there. */
  'page/unwatched': { request: Nothing; response: null };
  'page/assess': { request: { draft: FormDraft }; response: Assessment };
  'page/qualify': {
    request: { draft: FormDraft; qualification: Qualification };
    response: Assessment;
  };
  'page/record-diagnosis': {
    request: { draft: FormDraft; diagnosis: Diagnosis };
    response: Assessment;
  };
  /** She pressed the software's own button: reserves the places before the answer is known. */
  'page/intend': {
    /** `heard`: marks of what the page says of invoices before the answer. */
    request: { draft: FormDraft; intent: string; heard?: number[] | undefined };
    response: Assessment;
  };
  /** She turned to something else before the answer came: the next document is no answer. */
  'page/strayed': { request: { intent: string }; response: null };
  'page/outcome': {
    request: {
      /** The form as it was when she clicked: makes good an intent lost with a killed worker. */
      draft: FormDraft | null;
      intent: string;
      outcome: 'success' | 'failure' | 'unknown';
      evidence: string[];
      /** The id under which the software now shows the invoice. */
      filedAs: string | null;
    };
    /** `kept`: it is now what the ledger says; a form that reserved nothing has no outcome. */
    response: { kept: boolean };
  };
  'page/override': {
    request: { draft: FormDraft; reason: OverrideReason; note: string };
    response: Assessment;
  };
  /** `act`: as written; an act for several regions was counted in several episodes, and goes from all. */
  'page/void-session': {
    request: { draft: FormDraft; session: string; act: string; reason: string };
    response: Assessment;
  };
  /** The same session as one already counted, or another one (rules CNT-05, CNT-15)? */
  'page/settle-doubt': {
    request: { draft: FormDraft; session: string; answer: Settled };
    response: Assessment;
  };
  /** The lines of this act belong to these episodes of the patient (rules CNT-04, CNT-13). */
  'page/assign-act': {
    request: { draft: FormDraft; act: string; episodes: string[] };
    response: Assessment;
  };
  /** « Annexe 1 jointe »: with this invoice, or for the treatment where her settings say so. */
  'page/attach-document': { request: { draft: FormDraft }; response: Assessment };
  /** « Une ordonnance couvre ces dates » (rule CNT-11). */
  'page/record-prescription': {
    request: { draft: FormDraft; prescription: Prescription };
    response: Assessment;
  };
  /**
   * « Réorienter le patient »: to whom, decided today (rule FUP-04). `letter`: our own page of the letter is
   * opened in a tab; the page that asked learns nothing of it.
   */
  'page/record-referral': {
    request: { draft: FormDraft; decision: ReferredTo; letter: boolean };
    response: Assessment;
  };
}

export interface UiMessages
  extends
    UiTeaching,
    UiImporting,
    UiPeople,
    UiVault,
    UiBackup,
    UiBrowser,
    UiEpisodes,
    UiDuties,
    UiLetters {
  /** Sent together with the permission request: the popup may close before it is answered. */
  'ui/enable-site': { request: { origin: string }; response: null };
  'ui/disable-site': { request: { origin: string }; response: null };
}

export interface WorkerMessages extends WorkerTeaching, WorkerFrames {
  /** Something was written: ask again if your revision is older. */
  'worker/revision': { request: { revision: number }; response: null };
  /** The site was switched off: leave the page as you found it. */
  'worker/stop': { request: Nothing; response: null };
  /** Popup → worker → page is not needed: the popup asks the tab itself whom it shows. */
  'worker/whom': { request: Nothing; response: FormDraft | null };
  /** Whom this frame could be about, where it shows several people. */
  'worker/people': { request: Nothing; response: Patient[] };
}

export type Protocol = PageMessages & UiMessages & WorkerMessages;
export type MessageName = keyof Protocol;
export type RequestOf<N extends MessageName> = Protocol[N]['request'];
export type ResponseOf<N extends MessageName> = Protocol[N]['response'];

export interface Envelope<N extends MessageName = MessageName> {
  to: 'neuvieme';
  name: N;
  request: RequestOf<N>;
}

export type { EpisodeChanges, EpisodeOpening } from './episode-shapes.ts';
export type { ErrorCode };

export type Answer<T> = { ok: true; value: T } | { ok: false; error: ErrorCode };

/** The envelope that carries a request. */
export function envelope<N extends MessageName>(name: N, request: RequestOf<N>): Envelope<N> {
  return { to: 'neuvieme', name, request };
}
