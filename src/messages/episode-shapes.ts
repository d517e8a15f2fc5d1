import type { ComesBack, Prescription } from '../domain/care.ts';
import type { Diagnosis, FactOf } from '../domain/facts.ts';
import type { OwnAnnexe } from '../domain/own-annexe.ts';
import type { Patient } from '../domain/patient.ts';
import type { Settled } from '../domain/sessions.ts';

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

/** What is written about an episode with no page of the software. */
export interface UiEpisodes {
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
  /** A session noted under the wrong day. Refused with `same-day` like one more, unless `second` is said. */
  'ui/move-session': {
    request: {
      tag: string;
      episode: string;
      session: string;
      date: string;
      second: boolean;
      reason: string;
    };
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
  /** Her CPAM's own form of annexe 1; null: none is kept. */
  'ui/keep-own-annexe': { request: { own: OwnAnnexe | null }; response: null };
  'ui/correct-episode': {
    request: { tag: string; episode: string; changes: EpisodeChanges; reason: string };
    response: null;
  };
  /** Undoes one line of the history; `fact` is the key it was written under. */
  'ui/undo-fact': { request: { tag: string; fact: string; reason: string }; response: null };
}
