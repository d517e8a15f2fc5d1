import { textOf, treesIn, type Root } from '../find/roots.ts';
import { mayTakeBack } from '../read/cancel-hints.ts';

/** Words without which no page bills sessions, and one of these: somebody prescribes, or bills. */
const OF_SESSIONS = /prescri|ordonnance|s[ée]ance|cotation|\bactes?\b/i;
const OF_A_FORM = /presc|ord[on]|choisir|factur|fse|feuille|s[ée]cur/i;
const SAID_BY_FIELDS = ['placeholder', 'aria-label', 'title', 'name', 'formcontrolname'];
const BUTTONS = ['submit', 'button', 'reset', 'image'];
const NO_FIELDS = [...BUTTONS, 'hidden', 'password'].map((type) => `[type=${type}]`);
const WRITTEN = `select,textarea,input:not(${NO_FIELDS.join(',')})`;
/** No billing form is smaller. */
const FEWEST_FIELDS = 4;

/**
 * True when a document may hold a form of ours, or take an invoice back: asked before anything that costs.
 * Counts and texts are asked of the document, since the first element that a script touches brings 60 kB
 * of the browser's own into its frame. `isTaught`: she has shown fields of this site, whatever they say.
 */
export function mayConcern(document: Document, isTaught: boolean): boolean {
  const trees = treesIn(document);
  const written = trees.reduce((sum, tree) => sum + countIn(tree), 0);
  if (isTaught && written > 0) return true;
  return (written >= FEWEST_FIELDS && speakOfForms(trees)) || mayTakeBack(document, trees);
}

/** How many fields to write in; a list that the browser keeps tells at once that there are few. */
function countIn(tree: Root): number {
  if ('evaluate' in tree) {
    const lists = ['input', 'select', 'textarea'].map((name) => tree.getElementsByTagName(name));
    if (lists.every(({ length }) => length === 0)) return 0;
  }
  return tree.querySelectorAll(WRITTEN).length;
}

function speakOfForms(trees: readonly Root[]): boolean {
  const said = trees.map(textOf).join(' ');
  if (OF_A_FORM.test(said) && OF_SESSIONS.test(said)) return true;
  const fields = trees.flatMap((tree) => [...tree.querySelectorAll('input,select,textarea')]);
  const named = fields.flatMap(saidBy).join(' ');
  return [OF_A_FORM, OF_SESSIONS].every((words) => words.test(said) || words.test(named));
}

/** What a button says stands in its value; what a field holds is not looked at here. */
function saidBy(field: Element): string[] {
  const names = BUTTONS.includes((field as HTMLInputElement).type) ? ['value'] : SAID_BY_FIELDS;
  return names.flatMap((name) => field.getAttribute(name) ?? []);
}
