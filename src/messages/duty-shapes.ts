import type { DocumentSent, EpisodeResult, Referral } from '../domain/care.ts';

/** An episode of a patient. */
export interface EpisodeName {
  tag: string;
  episode: string;
}

/**
 * A gesture is drawn by the page that asks: sent twice it is written once, and what it wrote is taken back
 * under its name.
 */
interface Gesture extends EpisodeName {
  gesture: string;
}

/** One line of the register that is closed with others, as the list showed it (domain/glance.ts). */
export interface ToClose extends EpisodeName {
  glance: string;
}

/** What is written around the sessions of an episode: documents, events, the end of the care. */
export interface UiDuties {
  /** That documents went out, or could not (rules FUP-01, FUP-02). Nothing is sent. */
  'ui/record-document': { request: Gesture & { sent: DocumentSent[] }; response: null };
  /** An adverse event; `what` empty: there was none (rule FUP-05). */
  'ui/record-event': { request: Gesture & { date: string; what: string }; response: null };
  /** The supporting document went with these invoices; null: once for the treatment (rule JUS-01). */
  'ui/attach-document': { request: Gesture & { invoices: (string | null)[] }; response: null };
  /** « Toujours pas de nouvelles »: asked again later. */
  'ui/note-no-news': { request: Gesture; response: null };
  /** The end of the care, with what is asked at closing: all of it or nothing (rules FUP-04, FUP-05). */
  'ui/close-episode': {
    request: Gesture & {
      date: string;
      result: EpisodeResult;
      /** What happened; empty: nothing did; null: not asked, because it was said before. */
      event: string | null;
      /** Null: not asked, or left for later. */
      referral: Referral['decision'] | null;
    };
    response: null;
  };
  /** Several at once. What changed since the list showed it is left alone, and counted. */
  'ui/close-episodes': {
    request: {
      items: ToClose[];
      gesture: string;
      date: string;
      result: EpisodeResult;
      /** She says that no adverse event happened to any of them. */
      noEvent: boolean;
    };
    response: { closed: EpisodeName[]; changed: number; later: number };
  };
  /** Takes back everything that one gesture wrote about these episodes. */
  'ui/undo-gesture': { request: { items: EpisodeName[]; gesture: string }; response: null };
}
