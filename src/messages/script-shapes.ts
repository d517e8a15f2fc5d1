import type { Annexe } from '../domain/annexe.ts';
import type { FormDraft } from '../domain/draft.ts';
import type { OwnAnnexe } from '../domain/own-annexe.ts';

/** What stands on annexe 1, and her CPAM's own form; null: she keeps none. */
export interface AskedAnnexe {
  annexe: Annexe;
  own: OwnAnnexe | null;
}

/** A request that carries nothing. */
type Nothing = Record<string, never>;

/** What a frame asks for besides: it carries the gate alone until it needs more. */
export interface PageScripts {
  /** What recognises forms. */
  'page/bring-engine': { request: Nothing; response: null };
  /** What rests on the page. */
  'page/draw': { request: Nothing; response: null };
  /** The ninth-session dialog and the forms. */
  'page/bring-deciding': { request: Nothing; response: null };
  'page/bring-filling': { request: Nothing; response: null };
  /** What writes annexe 1 and gives it to the page. */
  'page/bring-annexe': { request: Nothing; response: null };
  /** What stands on annexe 1 for the invoice on screen. */
  'page/annexe': { request: { draft: FormDraft }; response: AskedAnnexe };
  /**
   * Opens a rule's line in « Textes et règles » in a tab of its own: a page may not link to ours, since
   * nothing of the package is open to pages.
   */
  'page/open-rule': { request: { rule: string }; response: null };
}
