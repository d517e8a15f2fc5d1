import type { ComesBack, EpisodeResult, Prescription } from '../domain/care.ts';
import type { Diagnosis, FactOf, OverrideReason } from '../domain/facts.ts';
import type { FormDraft } from '../domain/draft.ts';
import type { Patient } from '../domain/patient.ts';
import type { Profile } from '../domain/profile.ts';
import type { Settled } from '../domain/sessions.ts';
import type { Verdict } from '../domain/verdict.ts';
import type { PageCancelling } from './cancel-shapes.ts';
import type { PageFrames, WorkerFrames } from './frame-shapes.ts';
import type { PageScripts } from './script-shapes.ts';
import type { SiteFacts } from '../sites/facts.ts';
import type { PageTeaching, UiTeaching, WorkerTeaching } from './teach-shapes.ts';

/**
 * The one protocol. The prefix of a name is its sender: `page/` a content script, `ui/` our own pages,
 * `worker/` the background. One-shot messages only; types only: the worker parses them again (schemas.ts).
 */

/** How an episode begins: what the kiné answers in one line. */
export interface EpisodeOpening {
  region: string;
  before: number;
  elsewhere: number;
  firstDate: string | null;
  perWeek: number | null;
  /** Why the patient is here again (rule DUR-05); null: not asked, or no answer. */
  comesBack: ComesBack | null;
  /** Sessions for this complaint in the last twelve months (rule ACT-11); null: not asked. */
  pastYear: number | null;
  /** False: there is none (rule FUP-03); null: not asked. */
  treatingDoctor: boolean | null;
  diagnosis: Diagnosis | null;
}

/** What was said when an episode opened, said better: only what changes is named. */
export type EpisodeChanges = FactOf<'episode-corrected'>['changes'];

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
  /** Episodes of this patient that run today: an act may belong to any of them (rule CNT-13). */
  episodes: { id: string; region: string }[];
  /** An episode of this patient is over: a new one is asked « Pourquoi ce retour ? » (rule DUR-05). */
  cameBefore: boolean;
  /** Raised by every write; an older one is refused. */
  revision: number;
}

/** An invoice that was on its way when the document before this one was left. */
export interface Pending {
  intent: string;
  /** The name under which it was sent: the same sessions in this document are the same invoice. */
  invoiceId: string;
  /** ISO dates of its sessions. */
  dates: string[];
  /** Marks of what the page before already said: it is no answer. */
  heard: number[];
  /** She turned to something else before the answer came. */
  strayed: boolean;
  ageMs: number;
}

/** A request that carries nothing. */
type Nothing = Record<string, never>;

export interface PageMessages extends PageTeaching, PageFrames, PageCancelling, PageScripts {
  /** Sent once per document. Null: this origin is not enabled, the script stops itself. */
  'page/hello': {
    request: Nothing;
    /** `site`: what is known and taught of this site's screens; null: nothing. */
    response: { own: string[]; site: SiteFacts | null; pending: Pending | null } | null;
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
}

export interface UiMessages extends UiTeaching {
  'ui/save-profile': { request: { profile: Profile }; response: null };
  /** Sent together with the permission request: the popup may close before it is answered. */
  'ui/enable-site': { request: { origin: string }; response: null };
  'ui/disable-site': { request: { origin: string }; response: null };
  'ui/open-episode': {
    /** `place`: where she treats this patient; null: her first place of practice. */
    request: { patient: Patient; opening: EpisodeOpening; place: string | null };
    response: { tag: string; episode: string };
  };
  /** Refused with `same-day` when one is already counted that day, unless `second` is said. */
  'ui/add-session': {
    request: { tag: string; episode: string; date: string; second: boolean };
    response: { session: string };
  };
  'ui/void-session': {
    request: { tag: string; episode: string; session: string; reason: string };
    response: null;
  };
  'ui/record-diagnosis': {
    request: { tag: string; episode: string; diagnosis: Diagnosis };
    response: null;
  };
  /** An outcome nobody could see: did the software accept that invoice? */
  'ui/settle-outcome': {
    request: { tag: string; intent: string; outcome: 'success' | 'failure' };
    response: null;
  };
  /** Rules CNT-05, CNT-15: the same session as one already counted, or another one? */
  'ui/settle-doubt': {
    request: { tag: string; episode: string; session: string; answer: Settled };
    response: null;
  };
  /** An ordonnance arrived while the episode runs (rule CNT-11). */
  'ui/record-prescription': {
    request: { tag: string; episode: string; prescription: Prescription };
    response: null;
  };
  /** An initial assessment (BDK) that no invoice of this software shows. */
  'ui/note-assessment': { request: { tag: string; episode: string; date: string }; response: null };
  'ui/correct-episode': {
    request: { tag: string; episode: string; changes: EpisodeChanges; reason: string };
    response: null;
  };
  /** Undoes one line of the history; `fact` is the key it was written under. */
  'ui/undo-fact': { request: { tag: string; fact: string; reason: string }; response: null };
  'ui/close-episode': {
    request: { tag: string; episode: string; date: string; result: EpisodeResult | null };
    response: null;
  };
}

export interface WorkerMessages extends WorkerTeaching, WorkerFrames {
  /** Something was written: ask again if your revision is older. */
  'worker/revision': { request: { revision: number }; response: null };
  /** The site was switched off: leave the page as you found it. */
  'worker/stop': { request: Nothing; response: null };
  /** Popup → worker → page is not needed: the popup asks the tab itself whom it shows. */
  'worker/whom': { request: Nothing; response: FormDraft | null };
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

/** Why the worker refused. Each code has its words in `locales/` (`error_…`). */
export type ErrorCode =
  | 'bad-message'
  | 'not-enabled'
  | 'no-profile'
  | 'locked'
  | 'no-episode'
  | 'no-fact'
  | 'holds-sessions'
  | 'unknown-patient'
  | 'same-day'
  | 'future-date'
  | 'storage'
  | 'internal';

export type Answer<T> = { ok: true; value: T } | { ok: false; error: ErrorCode };

/** The envelope that carries a request. */
export function envelope<N extends MessageName>(name: N, request: RequestOf<N>): Envelope<N> {
  return { to: 'neuvieme', name, request };
}
