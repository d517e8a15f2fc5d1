import { walk, type Walk } from '../find/roots.ts';
import { mayTakeBack } from '../read/cancel-hints.ts';

/** Words without which no page bills sessions. */
const OF_SESSIONS = /prescri|ordonnance|s[ée]ance|cotation|\bactes?\b/;
/** And one of these: somebody prescribes there, or something is billed. Looked for as they stand: cheap. */
const OF_A_FORM = 'presc|ordo|ordn|choisir|factur|fse|feuille|secur|sécur'.split('|');
const SAID_BY_FIELDS = ['placeholder', 'aria-label', 'title', 'name', 'formcontrolname'];
/** What a button says in its value; what a field says in its own is not looked at here. */
const BUTTONS = new Set(['submit', 'button', 'reset', 'image']);
const NO_FIELDS = new Set([...BUTTONS, 'hidden', 'password']);
/** No billing form is smaller. */
const FEWEST_FIELDS = 4;

/**
 * True when a document may hold a form of ours, or take an invoice back: asked before anything that costs.
 * `isTaught`: she has shown fields of this site, whatever they are called.
 */
export function mayConcern(document: Document, isTaught: boolean): boolean {
  if (!document.body) return false;
  const found = walk(document);
  return mayHoldForm(found, isTaught) || mayTakeBack(document, found.roots);
}

function mayHoldForm({ roots, fields }: Walk, isTaught: boolean): boolean {
  const written = fields.filter((field) => !NO_FIELDS.has((field as HTMLInputElement).type));
  if (isTaught && written.length > 0) return true;
  if (written.length < FEWEST_FIELDS) return false;
  const texts = roots.map((root) => ('body' in root ? root.body : root).textContent ?? '');
  const text = [...texts, ...fields.flatMap(saidBy)].join(' ').toLowerCase();
  return OF_A_FORM.some((word) => text.includes(word)) && OF_SESSIONS.test(text);
}

function saidBy(field: Element): string[] {
  const names = BUTTONS.has((field as HTMLInputElement).type) ? ['value'] : SAID_BY_FIELDS;
  return names.flatMap((name) => field.getAttribute(name) ?? []);
}
