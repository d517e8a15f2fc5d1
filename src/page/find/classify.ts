import { canon } from './canon.ts';
import { findGroups } from './groups.ts';
import { FIELD, wordsOf, type Words } from './label.ts';
import { walk, widgetsIn, type Root } from './roots.ts';
import { decide, phrasesIn } from './score.ts';
import { Sections, type Section } from './section.ts';
import { Surroundings } from './surroundings.ts';
import { NATIONAL_NUMBER_LABELS, type FieldRole, type SectionRole } from './vocabulary.ts';

/** A field with the role that its words, its section and its looks give it. */
export interface Classified {
  /** A native field, or a widget that stands for one. */
  field: Element;
  role: FieldRole;
  section: Section | null;
  score: number;
}

/** A field before its role is known. */
export interface Candidate {
  field: Element;
  /** `type` of a native field, `widget` of anything else. */
  type: string;
  words: readonly Words[];
  section: Section | null;
}

/** Everything found in a document. */
export interface Survey {
  roots: readonly Root[];
  fields: readonly Classified[];
  /** All fields that were looked at, those without a role too. */
  candidates: readonly Candidate[];
  sections: Sections;
  near: Surroundings;
}

/** What was shown or shipped about a site's fields; null: none of ours, whatever it looks like. */
export type Taught = ReadonlyMap<Element, FieldRole | null>;

const NO_FIELD = new Set([
  'hidden',
  'submit',
  'button',
  'reset',
  'image',
  'password',
  'color',
  'range',
]);
/** Without a label that says it, a box of exactly a national number's length is taken for one. */
const NIR_LENGTHS: readonly number[] = [13, 15];
/** Looked at as groups and pairs, not by themselves. */
const BOXES = new Set(['checkbox', 'radio', 'file']);

/** Above anything that words and looks can give. */
const TAUGHT = 2;

/** More fields than any billing screen has: nothing is looked at further. */
const MOST_FIELDS = 3000;

/**
 * Finds every field of a document that plays a part on a billing screen. `whole`: what the document is about
 * where no heading of its own says another thing.
 */
export function classifyFields(
  document: Document,
  taught: Taught = new Map(),
  whole: SectionRole | null = null,
): Survey {
  const { roots, fields } = walk(document);
  const found = fields.filter((field) => !NO_FIELD.has(typeOf(field))).slice(0, MOST_FIELDS);
  const isWorth = taught.size > 0 || whole !== null || mayConcern(document, roots, found);
  const all = isWorth ? found : [];
  const near = new Surroundings(all);
  const sections = new Sections(near, all.length);
  const page: Section | null = whole && { element: document.body, roles: [whole] };
  const look = (field: Element) =>
    candidateOf(field, near, sections).map((one) => ({ ...one, section: one.section ?? page }));
  const candidates = all.flatMap(look);
  const single = candidates.flatMap((one) => classified(one, taught));
  const block = blockAround(single);
  const widgets = block ? widgetsIn(block).flatMap(look) : [];
  if (widgets.length > 0) {
    candidates.push(...widgets);
    candidates.sort((a, b) => (isBefore(a.field, b.field) ? -1 : 1));
    single.push(...widgets.flatMap((one) => classified(one, taught)));
  }
  return { roots, candidates, sections, near, fields: findGroups(unique(single), candidates) };
}

/** Words without which no page bills sessions; asked for before anything that costs. */
const CONCERNS = /prescri|ordonnance|s[ée]ance|cotation|\bactes?\b/i;
const SAID_BY_FIELDS = ['placeholder', 'aria-label', 'title', 'name', 'formcontrolname'];
/** No billing form is smaller. */
const FEWEST_FIELDS = 4;

function mayConcern(
  document: Document,
  roots: readonly Root[],
  fields: readonly Element[],
): boolean {
  if (fields.length < FEWEST_FIELDS) return false;
  // What stands in shadow roots is in nobody's text: few pages have any.
  if (roots.length > 1 || CONCERNS.test(document.body?.textContent ?? '')) return true;
  return fields.some((field) =>
    SAID_BY_FIELDS.some((name) => CONCERNS.test(field.getAttribute(name) ?? '')),
  );
}

function candidateOf(field: Element, near: Surroundings, sections: Sections): Candidate[] {
  const words = wordsOf(field, near);
  // Recognised in order never to be read: not even its value is looked at.
  if (isNationalNumber(words) || NIR_LENGTHS.includes((field as HTMLInputElement).maxLength))
    return [];
  return [{ field, type: typeOf(field), words, section: sections.of(field) }];
}

function classified({ field, type, words, section }: Candidate, taught: Taught): Classified[] {
  const told = taught.get(field);
  if (told === null || (told === undefined && BOXES.has(type))) return [];
  if (told !== undefined) return [{ field, role: told, section, score: TAUGHT }];
  const best = decide(words, section?.roles ?? [], field);
  if (!best) return [];
  // A list of names to choose from is searched, not typed into.
  const role = best.role === 'prescriber-name' && isList(field) ? 'prescriber-search' : best.role;
  return [{ field, section, score: best.score, role }];
}

function typeOf(field: Element): string {
  return field.matches(FIELD) || field instanceof HTMLInputElement
    ? (field as HTMLInputElement).type
    : 'widget';
}

function isList(field: Element): boolean {
  if (!(field instanceof HTMLInputElement)) return true;
  return field.matches('[role=combobox],[aria-autocomplete=list],[aria-autocomplete=both],[list]');
}

/** The smallest block of the page itself that holds every field with a part; null without a prescriber. */
function blockAround(fields: readonly Classified[]): Element | null {
  if (!fields.some(({ role }) => role.startsWith('prescri'))) return null;
  const own = fields.filter(({ field }) => field.getRootNode() instanceof Document);
  let block = own[0]?.field.parentElement ?? null;
  while (block && !own.every(({ field }) => block?.contains(field))) block = block.parentElement;
  return block;
}

function isBefore(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** There is one of these on a form: of two as likely, neither is sure. */
const ONCE: ReadonlySet<FieldRole> = new Set(['planned', 'validity']);

function unique(fields: readonly Classified[]): Classified[] {
  return fields.filter(({ role, score, field }) => {
    const others = fields.filter((other) => other.role === role && other.field !== field);
    return !ONCE.has(role) || others.every((other) => other.score < score);
  });
}

/** The role of a field from plain words and its section, without its looks. */
export function roleFor(label: string, section: SectionRole | null): FieldRole | null {
  const words: Words[] = [{ source: 'label', text: canon(label) }];
  if (isNationalNumber(words)) return null;
  return decide(words, section ? [section] : [], null)?.role ?? null;
}

function isNationalNumber(words: readonly Words[]): boolean {
  return words.some(({ text }) => phrasesIn(text, NATIONAL_NUMBER_LABELS).length > 0);
}
