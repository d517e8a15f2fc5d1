import type { Patient } from '../../domain/patient.ts';
import { readDate, withoutNationalNumber } from '../find/text.ts';

const BORN =
  /\b[Nn]é(?:e|\(e\)|·e)?\s+(?:le|\p{Lu})|\bDDN\b|\b[Nn]aissance\b|\d{4}[^\p{L}\d]{1,4}\d{1,3} ans\b/u;
/** The same in a whole page, where words of two elements touch: « AlixNé le ». */
const MAYBE_BORN =
  /[Nn]é(?:e|\(e\)|·e)?\s+(?:le|\p{Lu})|DDN|[Nn]aissance|\d{4}[^\p{L}\d]{1,4}\d{1,3} ans/u;
const LEVELS = 4;
const LONGEST_SENTENCE = 220;
const MOST_SENTENCES = 12;

/** A text that says a person, and where it stands. */
export interface Sentence {
  element: Element;
  text: string;
}

/** Pieces of text that hold a name and, after it, a date of birth. */
export function sentencesIn(trees: readonly ParentNode[]): Sentence[] {
  const found = new Map<string, Sentence>();
  for (const tree of trees) {
    const top = tree instanceof Document ? tree.body : (tree as Element | ShadowRoot);
    // One look at the whole text first: walking its pieces costs more, and most pages do not say it.
    if (top && MAYBE_BORN.test(top.textContent ?? '')) collect(top, found);
  }
  return [...found.values()];
}

function collect(top: Element | ShadowRoot, found: Map<string, Sentence>): void {
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!BORN.test(node.textContent ?? '')) continue;
    const sentence = sentenceAround(node);
    if (sentence) found.set(sentence.text, sentence);
    if (found.size > MOST_SENTENCES) return;
  }
}

/** True when every text is still there, as it was. */
export function stillSaid(sentences: readonly Sentence[]): boolean {
  return sentences.every(({ element, text }) => element.isConnected && spaced(element) === text);
}

/** The nearest element around a piece of text that says a whole person. */
function sentenceAround(node: Node): Sentence | null {
  let element = node.parentElement;
  if (element?.closest('script,style,option,template')) return null;
  for (let level = 0; element && level < LEVELS; level += 1, element = element.parentElement) {
    const text = spaced(element);
    if (text.length > LONGEST_SENTENCE) return null;
    if (personIn(text)) return { element, text };
  }
  return null;
}

/** The pieces of an element with a space between them: « ESSAI » and « Camille » in two spans. */
function spaced(element: Element): string {
  if ((element.textContent ?? '').length > 2 * LONGEST_SENTENCE)
    return 'x'.repeat(LONGEST_SENTENCE + 1);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    pieces.push((node.textContent ?? '').trim());
  }
  return withoutNationalNumber(pieces.filter(Boolean).join(' ')).replace(/\s+/g, ' ').trim();
}

const DATE = String.raw`(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})`;
const TITLE = String.raw`(?:(?:m\.|mme|mlle|mr|monsieur|madame)\s+)?`;
const LEAD = String.raw`^(?:.*?(?:(?:patiente?|patient\(e\)|bénéficiaire|assuré(?:\(e\)|e)?|identité|dossier|pour)\s*:?|[:–—|·•/]|\s-)\s+|.*?(?:factures?|facturation|fse|soins|séances?|traitement|prescription|ordonnance)\s+(?:de|pour)\s+(?!l[ae]s?\s|du\s|des\s)|.*?\s(?=(?:m\.|mme|mlle|mr|monsieur|madame)\s))?`;
const NAMES = String.raw`([\p{L}'’ -]{3,80}?)`;
const BIRTH_NAME = String.raw`(?:[\s,(]+née?\s+(?!le\s)([\p{Lu}][\p{Lu}'’ -]+?)(?=[\s),]))?`;
const BETWEEN = String.raw`[^\p{L}\d]*(?:\(?\d{1,3}\s+ans\)?[^\p{L}\d]*)?(?:[MF]\b[^\p{L}\d]*)?`;
// Camille and Michelle end in « le ».
const SAYS = String.raw`(?<!\p{L})(né(?:e|\(e\)|·e)?\s+le|le|ddn|date de naissance|naissance)`;
/** « 12/03/1980 · 46 ans »: a day with an age after it is a birth, whatever stands before. */
const AGED = String.raw`(?=[^\p{L}\d]{1,4}\d{1,3}\s+ans)`;
const PERSON = new RegExp(
  String.raw`${LEAD}${TITLE}${NAMES}${BIRTH_NAME}${BETWEEN}(?:${SAYS}\s*:?\s*${DATE}|${DATE}${AGED})`,
  'iu',
);

/**
 * A person told in one sentence: the family name in capitals, before or after the first names; « née X »
 * gives the birth name. Anything else is a guess, and null.
 */
export function patientIn(sentence: string): Patient | null {
  const [, names = '', birthName = '', says = '', told = '', aged = ''] =
    PERSON.exec(sentence) ?? [];
  const date = told || aged;
  // « le 12/03/2026 » alone is any day; « née MAQUETTE le 12/03/1980 » is a birth.
  if (says.toLowerCase() === 'le' && birthName === '') return null;
  const words = withoutInitials(names.trim().split(/\s+/));
  const isFamily = (word: string) => word === word.toUpperCase() && /\p{L}/u.test(word);
  const family = words.filter(isFamily);
  const first = words.filter((word) => !isFamily(word));
  // « de LA TOUR Camille »: whose the small word is, nobody can tell.
  if (!first.every((word) => /^\p{Lu}/u.test(word))) return null;
  const parts = [family, first].map((part) => part.join(' '));
  const whole = words.join(' ');
  if (![parts.join(' '), parts.toReversed().join(' ')].includes(whole)) return null;
  const birth = birthName.trim();
  if (birth !== '' && birth !== birth.toUpperCase()) return null;
  return assemble([[birth || family.join(' ')], [first.join(' ')], [date]]);
}

/** Names of what a patient's card says, and of what stands between: each ends the value before it. */
const NAMED =
  /(nom (?:de naissance|de famille)|nom d['’](?:usage|[ée]poux|[ée]pouse)|nom utilis[ée]|nom|pr[ée]noms?(?: de naissance)?|date de naissance|n[ée](?:e|\(e\)|·e)? le|ddn|sexe|[âa]ge|civilit[ée]|adresse|t[ée]l[ée]phone|t[ée]l|r[ée]gime|caisse|mutuelle|ipp|dossier)\s*:?\s+/giu;
const A_NAME = /^\p{L}[\p{L}'’ -]{1,59}$/u;

/** A person told by a small card: « Nom : ESSAI Prénom : Camille Né(e) le : 12/03/1980 ». */
function cardIn(text: string): Patient | null {
  const [, ...pieces] = ` ${text} `.split(NAMED);
  const told = new Map<string, string[]>();
  for (let at = 0; at + 1 < pieces.length; at += 2) {
    const name = partOf(pieces[at] ?? '');
    const value = (pieces[at + 1] ?? '').replace(/[\s,;·|]+$/u, '').trim();
    if (name !== null) told.set(name, [...(told.get(name) ?? []), value]);
  }
  const of = (name: string) => told.get(name) ?? [];
  const names = of('birth').length > 0 ? of('birth') : of('name');
  if (![...names, ...of('first')].every((value) => A_NAME.test(value))) return null;
  return assemble([names, of('first'), of('date')]);
}

function partOf(label: string): 'birth' | 'name' | 'first' | 'date' | null {
  const said = label.toLowerCase();
  if (said.startsWith('pr')) return 'first';
  if (said.startsWith('nom de')) return 'birth';
  if (said === 'nom') return 'name';
  return /^(?:date|n[ée]|ddn)/.test(said) ? 'date' : null;
}

/** A person told in one sentence or on one small card. */
export function personIn(text: string): Patient | null {
  return patientIn(text) ?? cardIn(text);
}

const byCode = (one: string, other: string): number => (one < other ? -1 : 1);

/** « ME » of a round picture before « ESSAI Maëlle » is no part of the name. */
function withoutInitials(words: string[]): string[] {
  const [mark = '', ...rest] = words;
  const letters = rest
    .map((word) => word[0] ?? '')
    .toSorted(byCode)
    .join('');
  const own = [...mark].toSorted(byCode).join('');
  return mark.length > 1 && mark.length <= 3 && rest.length > 1 && own === letters ? rest : words;
}

/** A patient of three lists of values, each of which must say one thing. */
export function assemble(parts: readonly (readonly string[])[]): Patient | null {
  const [birthName, firstName, date] = parts.map((values) => only(values));
  const birthDate = readDate(dateOf(date ?? ''));
  if (!birthName || !firstName || !birthDate) return null;
  // A claim of the page: the worker checks that it is a real day before it is used.
  return { birthName, firstName, birthDate: birthDate as Patient['birthDate'] };
}

/** « 12/03/1980 (46 ans) » */
function dateOf(text: string): string {
  return /\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/.exec(text)?.[0] ?? text;
}

/** The one value that stands there; two different ones are nobody. */
function only(values: readonly string[]): string | null {
  const clean = values.map((value) => withoutNationalNumber(value).trim()).filter(Boolean);
  const distinct = [...new Set(clean)];
  return distinct.length === 1 ? (distinct[0] ?? null) : null;
}
