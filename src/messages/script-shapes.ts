/** A request that carries nothing. */
type Nothing = Record<string, never>;

/** Each puts a script into the frame that asks: it carries the gate alone until it needs more. */
export interface PageScripts {
  /** What recognises forms. */
  'page/bring-engine': { request: Nothing; response: null };
  /** What rests on the page. */
  'page/draw': { request: Nothing; response: null };
  /** The ninth-session dialog and the forms. */
  'page/bring-deciding': { request: Nothing; response: null };
  'page/bring-filling': { request: Nothing; response: null };
}
