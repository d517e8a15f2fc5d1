import type { CivilDate } from '../domain/civil-date.ts';
import type { FormDraft } from '../domain/draft.ts';

/** Messages of a form whose prescriber's fields stand in a frame of its own. */

/** What a frame holds of a form that stands around it. */
export interface FramePart {
  prescriber: string[];
  prescriptionDate: CivilDate | null;
}

/** What a frame says after it was filled. */
export type FrameFilled =
  | { with: 'rpps' | 'am' | 'name'; dateByHand: boolean }
  | { why: 'nothing-to-fill' | 'not-accepted' | 'not-in-list' | 'by-hand' };

/** A request that carries nothing. */
type Nothing = Record<string, never>;

export interface PageFrames {
  /** The prescriber's fields stand in the frame of this address: what do they hold? Null: it cannot be reached. */
  'page/frame-part': { request: { address: string }; response: FramePart | null };
  /** Something changed in a frame that was asked for its part. */
  'page/part-changed': { request: Nothing; response: null };
  /** Fills the fields of that frame by the plan for this form. */
  'page/fill-frame': {
    request: { draft: FormDraft; address: string; asked: boolean };
    response: FrameFilled | null;
  };
  'page/undo-frame': { request: { address: string }; response: boolean };
}

export interface WorkerFrames {
  /** A frame that holds a part of the form has changed. */
  'worker/part': { request: Nothing; response: null };
}
