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
  /**
   * Opens a rule's line in « Textes et règles » in a tab of its own: a page may not link to ours, since
   * nothing of the package is open to pages.
   */
  'page/open-rule': { request: { rule: string }; response: null };
}
