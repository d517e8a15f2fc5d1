import { walk, type Root } from '../find/roots.ts';
import { hasAny, plain } from '../find/text.ts';
import { ACCEPTED, REFUSED } from '../find/vocabulary.ts';

/** What a screen says of an invoice. */
export type Vote = 'success' | 'failure';

const LIVE_REGIONS =
  '[role=alert],[role=status],[aria-live=polite],[aria-live=assertive],[class*=toast i],[class*=snackbar i],output';
/** Regions of messages that nobody marked as such: the summaries of classic tools. */
const MESSAGES =
  '[class*=message i],[class*=msg i],[class*=alert i],[class*=notif i],[id*=summary i]';
/** Said of a refusal beside the words of single fields. */
const ALSO_REFUSED = [
  'erreurs',
  'corriger',
  'errone',
  'erronee',
  'absent',
  'absente',
  'requis',
  'requise',
  'manquant',
  'manquante',
  'non enregistree',
  'n existe pas',
];
/** What an acceptance speaks of: « État : enregistrée » of a list speaks of nothing. */
const SUBJECT = ['facture', 'fse', 'feuille de soins', 'feuille', 'saisie'];
/** What a refusal speaks of, besides. */
const TAKING = ['enregistrement', 'facturation', 'sauvegarde', 'formulaire'];
/** A legend that stands under every form, or a question: « La facture sera enregistrée. Confirmez-vous ? ». */
const NOT_SAID = [
  'aucun',
  'aucune',
  'champs obligatoires',
  'champ obligatoire',
  'sera',
  'seront',
  'va etre',
  'vont etre',
  'voulez vous',
  'souhaitez vous',
  'confirmez',
  'etes vous sur',
];
/** « N’a finalement pas été enregistrée », « non enregistrée »: an acceptance that is taken back. */
const TAKEN_BACK = /\b(?:pas|non)(?: \w+){1,4}/g;
const SPEAKERS = /toast|snack|alert|notif|message/;
const MOST_TEXTS = 3000;
const LONGEST = 200;
const NEVER = 'script,style,option,label,button,a,th,legend,textarea,noscript,[role=option]';

/** What the live regions say now, in all trees of the document. */
export function liveTexts(document: Document): string[] {
  return walk(document)
    .roots.flatMap(regionsIn)
    .map((region) => plain((region.textContent ?? '').slice(0, 500)))
    .filter((text) => text !== '' && text.length <= 300);
}

/** A component for messages is one as a whole, whatever stands in its root. */
function regionsIn(root: Root): Element[] {
  const own = root instanceof ShadowRoot && SPEAKERS.test(root.host.localName);
  const regions = own ? root.children : root.querySelectorAll(`${LIVE_REGIONS},${MESSAGES}`);
  return [...regions].filter(({ localName }) => localName !== 'style').slice(0, 60);
}

/** True when a text is about the invoice itself, not about one of its fields or a card reader. */
export function isOfInvoice(text: string): boolean {
  return hasAny(text, SUBJECT) || hasAny(text, TAKING);
}

/**
 * How a text of a live region is taken; null: it says nothing of an invoice, or both (« Facture enregistrée.
 * Mutuelle absente »), which must never be taken for a refusal.
 */
export function voteOf(text: string): Vote | null {
  if (hasAny(text, NOT_SAID)) return null;
  const accepted = hasAny(text.replace(TAKEN_BACK, ' '), ACCEPTED);
  const isTakenBack = !accepted && hasAny(text, ACCEPTED);
  const refused = isTakenBack || hasAny(text, REFUSED) || hasAny(text, ALSO_REFUSED);
  if (refused === accepted) return null;
  return refused ? 'failure' : 'success';
}

/**
 * What a page says anywhere in its text, as marks with their votes: a classic tool writes « Facture n° 12
 * enregistrée » into a cell. Short texts only. Marks, not words, since they are kept until the next page.
 */
export function tellingsOf(document: Document): Map<number, Vote> {
  const found = new Map<number, Vote>();
  for (const root of walk(document).roots) collect(root, found);
  return found;
}

function collect(root: Root, found: Map<number, Vote>): void {
  const top = root instanceof Document ? root.body : root;
  if (!top) return;
  const walker = (top.ownerDocument ?? document).createTreeWalker(top, NodeFilter.SHOW_TEXT);
  for (let rank = 0, node = walker.nextNode(); node && rank < MOST_TEXTS; rank += 1) {
    const text = node.nodeValue ?? '';
    const parent = node.parentElement;
    if (text.length > 5 && text.length < LONGEST && parent && !parent.closest(NEVER)) {
      const said = plain(text);
      const vote = voteOf(said);
      const counts = vote === 'failure' || (vote !== null && isAbout(parent, said));
      if (vote && counts && parent.checkVisibility()) found.set(markOf(said), vote);
    }
    node = walker.nextNode();
  }
}

function isAbout(parent: Element, said: string): boolean {
  return hasAny(said, SUBJECT) || parent.closest(`${LIVE_REGIONS},${MESSAGES}`) !== null;
}

/** 32 bits of FNV-1a: enough to know a text again on the next page. */
function markOf(text: string): number {
  let mark = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    mark = Math.imul(mark ^ text.charCodeAt(at), 0x01000193);
  }
  return mark >>> 0;
}
