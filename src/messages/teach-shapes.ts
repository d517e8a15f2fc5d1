import type { SiteFacts, TaughtField, TaughtRole } from '../sites/facts.ts';

/** What is said around teaching; part of the one protocol of shapes.ts. No value of a field is in it. */

type Nothing = Record<string, never>;

/** A taught field that moved: what was taught, and what it would be now. */
export interface MovedField {
  path: string;
  field: TaughtField;
  now: TaughtField;
}

/** What the popup is told about teaching on the page in front. */
export interface TeachState {
  /** It looks a little like a billing form, and nothing is done about it. */
  possible: boolean;
  /** Taught roles that are found on this screen. */
  taught: TaughtRole[];
  moved: MovedField[];
}

export interface PageTeaching {
  /** Fields are taught on this screen: put what finds them into this frame. */
  'page/taught': { request: Nothing; response: null };
  /** What is known of this site by now, after `worker/site`. */
  'page/site': { request: Nothing; response: SiteFacts | null };
  /** This may be a billing form: a quiet « ? » on the toolbar, and nothing on the page. */
  'page/possible': { request: Nothing; response: null };
  /** The picker was put into this frame. `leads`: this frame shows its words. */
  'page/teach-start': {
    request: Nothing;
    response: { site: SiteFacts | null; leads: boolean };
  };
  'page/teach-field': { request: { path: string; field: TaughtField }; response: null };
  /** « Ce n’est pas un formulaire de facturation » */
  'page/teach-silent': { request: { path: string }; response: null };
  /** She is done in one frame: so she is in all. */
  'page/teach-end': { request: Nothing; response: null };
}

/** What came of an import: nothing that was there is ever overwritten. */
export interface Imported {
  added: number;
  same: number;
  kept: number;
}

export interface UiTeaching {
  /** Starts the picker in every enabled frame of this tab. */
  'ui/teach': { request: { tabId: number }; response: null };
  /** Takes away a taught field; null: the silence on this path. */
  'ui/forget-field': {
    request: { origin: string; path: string; field: TaughtField | null };
    response: null;
  };
  /** « Oui, c’est toujours lui »: the same role, found as it stands now. */
  'ui/heal-field': {
    request: { origin: string; path: string; field: TaughtField; now: TaughtField };
    response: null;
  };
  'ui/import-site': { request: { facts: SiteFacts }; response: Imported };
}

export interface WorkerTeaching {
  /** Something was taught: ask again what is known of this site. */
  'worker/site': { request: Nothing; response: null };
  'worker/teach-end': { request: Nothing; response: null };
  'worker/teaching': { request: Nothing; response: TeachState };
}
