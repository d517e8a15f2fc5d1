import { textOf, treesIn, type Root } from '../find/roots.ts';
import { mayTakeBack } from '../read/cancel-hints.ts';

/** One of each stands on every page that bills sessions: somebody prescribes or bills, and what is billed. */
const WORDS = {
  form: ['presc', 'ordo', 'ordn', 'choisir', 'factur', 'fse', 'feuille', 'sécur', 'secur'],
  sessions: ['prescri', 'ordonnance', 'séance', 'seance', 'cotation', 'acte'],
};
type Kind = keyof typeof WORDS;
/** « Contacter » and « caractère » are everywhere. */
const PATTERNS: Record<Kind, RegExp> = {
  form: new RegExp(WORDS.form.join('|'), 'i'),
  sessions: new RegExp(WORDS.sessions.join('|').replace(/acte$/, String.raw`\bactes?\b`), 'i'),
};
const KINDS = Object.keys(WORDS) as Kind[];
const SAID_BY_FIELDS = ['placeholder', 'aria-label', 'title', 'name', 'formcontrolname'];
const BUTTONS = ['submit', 'button', 'reset', 'image'];
const FIELDS = ['input', 'select', 'textarea'];
/** No billing form is smaller. */
const FEWEST_FIELDS = 4;
/** In characters: some ten thousand elements. */
const LONG_TEXT = 50_000;
/** Made when first needed: most pages have too few fields. */
const selectors: Partial<Record<Kind, string>> = {};

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
  const count = trees.reduce((sum, tree) => sum + countIn(tree), 0);
  if (isTaught && count > 0) return true;
  let texts: string[] | undefined;
  const said = () => (texts ??= trees.map(textOf));
  return (
    (count >= FEWEST_FIELDS && speakOfForms(said(), trees)) || mayTakeBack(document, trees, said)
  );
}

/**
 * As far as it matters; hidden ones too. The browser keeps such lists of a document, and tells at once how
 * long they are.
 */
function countIn(tree: Root): number {
  if (!('evaluate' in tree)) return tree.querySelectorAll(FIELDS.join(',')).length;
  let count = 0;
  for (const list of listsIn(tree)) {
    count += list.length;
    if (count >= FEWEST_FIELDS) break;
  }
  return count;
}

function listsIn(tree: Document): HTMLCollectionOf<Element>[] {
  return FIELDS.map((name) => tree.getElementsByTagName(name));
}

/** Each kind of words, in the texts or in what the fields say of themselves. */
function speakOfForms(texts: readonly string[], trees: readonly Root[]): boolean {
  const unsaid = KINDS.filter((kind) => !texts.some((text) => PATTERNS[kind].test(text)));
  return unsaid.every((kind) => trees.some((tree, at) => fieldsSay(tree, kind, texts[at])));
}

function fieldsSay(tree: Root, kind: Kind, text = ''): boolean {
  return namedIn(tree, kind, text).some((field) => PATTERNS[kind].test(saidBy(field)));
}

/**
 * Fields that may say such a word. The browser looks for them: nearly always it finds none, and none comes
 * into our hands. Only where that is a long way, all that it knows already are asked.
 */
function namedIn(tree: Root, kind: Kind, { length }: string): Element[] {
  if ('evaluate' in tree && length > LONG_TEXT) return listsIn(tree).flatMap((list) => [...list]);
  return [...tree.querySelectorAll((selectors[kind] ??= naming(kind)))];
}

/** Fields of which an attribute holds such a word, or a part of another one. */
function naming(kind: Kind): string {
  // A selector takes only the letters of English for their capitals.
  const written = WORDS[kind].flatMap((word) => [...new Set([word, word.replace('é', 'É')])]);
  const holding = (names: readonly string[]) =>
    names.flatMap((name) => written.map((word) => `[${name}*="${word}" i]`)).join(',');
  const types = BUTTONS.map((type) => `[type=${type} i]`).join(',');
  const fields = FIELDS.map((name) => `${name}:is(${holding(SAID_BY_FIELDS)})`);
  return `${fields.join(',')},input:is(${types}):is(${holding(['value'])})`;
}

/** What a button says stands in its value; what a field holds is not looked at here. */
function saidBy(field: Element): string {
  const names = BUTTONS.includes((field as HTMLInputElement).type) ? ['value'] : SAID_BY_FIELDS;
  return names.map((name) => field.getAttribute(name) ?? '').join(' ');
}
