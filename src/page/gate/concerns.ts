import { textOf, treesIn, type Root } from '../find/roots.ts';
import { mayTakeBack } from '../read/cancel-hints.ts';

/**
 * Words without which no page bills sessions, and one of the others: somebody prescribes, or bills. Looked
 * for one by one in lower case: over the text of a long page that is cheaper than a pattern.
 */
const OF_SESSIONS = ['prescri', 'ordonnance', 'séance', 'seance', 'cotation'];
const OF_A_FORM = [
  'presc',
  'ordo',
  'ordn',
  'choisir',
  'factur',
  'fse',
  'feuille',
  'sécur',
  'secur',
];
/** « Contacter » and « caractère » are everywhere. */
const ACT = /\bactes?\b/;
const SAID_BY_FIELDS = ['placeholder', 'aria-label', 'title', 'name', 'formcontrolname'];
const BUTTONS = ['submit', 'button', 'reset', 'image'];
const FIELDS = ['input', 'select', 'textarea'];
/** No billing form is smaller. */
const FEWEST_FIELDS = 4;

/**
 * True when a document may hold a form of ours, or take an invoice back: asked before anything that costs.
 * Counts and texts are asked of the document, since the first element that a script touches brings 60 kB
 * of the browser's own into its frame. `isTaught`: she has shown fields of this site, whatever they say.
 */
export function mayConcern(
  document: Document,
  isTaught: boolean,
  trees: readonly Root[] = treesIn(document),
): boolean {
  const fields = trees.flatMap(fieldsIn);
  const count = fields.reduce((sum, { length }) => sum + length, 0);
  if (isTaught && count > 0) return true;
  let texts: string[] | undefined;
  const said = () => (texts ??= trees.map(textOf));
  return (
    (count >= FEWEST_FIELDS && speakOfForms(said(), fields)) || mayTakeBack(document, trees, said)
  );
}

/** Hidden ones too. The browser keeps such lists of a document, and tells at once how long they are. */
function fieldsIn(tree: Root): ArrayLike<Element>[] {
  if (!('evaluate' in tree)) return [tree.querySelectorAll(FIELDS.join(','))];
  return FIELDS.map((name) => tree.getElementsByTagName(name));
}

function speakOfForms(texts: readonly string[], fields: readonly ArrayLike<Element>[]): boolean {
  const said = texts.join(' ').toLowerCase();
  if (saysForm(said) && saysSessions(said)) return true;
  const named = fields
    .map((list) => Array.from(list, saidBy).join(' '))
    .join(' ')
    .toLowerCase();
  return [saysForm, saysSessions].every((says) => says(said) || says(named));
}

function saysForm(text: string): boolean {
  return OF_A_FORM.some((word) => text.includes(word));
}

function saysSessions(text: string): boolean {
  return (
    OF_SESSIONS.some((word) => text.includes(word)) || (text.includes('acte') && ACT.test(text))
  );
}

/** What a button says stands in its value; what a field holds is not looked at here. */
function saidBy(field: Element): string {
  const names = BUTTONS.includes((field as HTMLInputElement).type) ? ['value'] : SAID_BY_FIELDS;
  return names.map((name) => field.getAttribute(name) ?? '').join(' ');
}
