import { canon } from './canon.ts';
import { closestAround, rootOf, around } from './roots.ts';
import { phrasesIn } from './score.ts';
import type { Surroundings } from './surroundings.ts';
import { SECTION_WORDS } from '../data/roles.ts';
import type { SectionRole } from './vocabulary.ts';

/** The block a field stands in, with what its heading says it is about. */
export interface Section {
  element: Element;
  roles: readonly SectionRole[];
}

const HEADINGS = 'h1,h2,h3,h4,h5,h6,legend,summary,[role=heading]';
const TITLES =
  '[class*=title i],[class*=heading i],[class*=header i]:not(th,td,tr),[class*=legend i],[class*=titre i],[class*=entete i],[class*=divider i],[role=separator]';
const NO_HEADING = 'table,tbody,thead,tr,ul,ol,dl,svg,script,style,iframe,select,video';
const TOP_CHILDREN = 4;
const TOP_LEVELS = 2;
const MOST_LEVELS = 18;
const MOST_SIBLINGS = 40;
const LONGEST_TITLE = 80;
const LONGEST_HINT = 120;
/** A message in a row of its own says more. */
const MOST_WORDS = 6;
/** From so many fields on, a block that holds most of a page is the page. */
const WHOLE_PAGE = 14;

/** Sections of one look: what was found about a block is not looked for again. */
export class Sections {
  readonly #byParent = new WeakMap<Element, Section | null>();
  readonly #total: number;
  readonly #near: Surroundings;

  constructor(near: Surroundings, total: number) {
    this.#near = near;
    this.#total = total;
  }

  /**
   * The nearest block whose own heading, legend or label tells what it is about. Sections decide where
   * labels cannot: « RPPS » and « Date » say nothing by themselves.
   */
  of(field: Element): Section | null {
    return this.#byColumns(field) ?? this.#climb(field);
  }

  /** A table whose columns are dates and acts holds sessions; a header over several columns is a title. */
  #byColumns(field: Element): Section | null {
    const { headers } = this.#near;
    const table = closestAround(field, 'table,[role=grid],[role=table]');
    for (const text of this.#near.headers.spanning(field)) {
      const roles = sectionRoles(text);
      if (roles.length > 0) return { element: table ?? headers.group(field) ?? field, roles };
    }
    const columns = this.#near.headers.siblings(field).map(canon);
    const dated = columns.some((text) => /\b(?:date|jour|execution|execute)\b/.test(text));
    const coded = columns.some((text) => /\b(?:acte|cotation|code|lettre)\b/.test(text));
    return dated && coded ? { element: closestRow(field), roles: ['sessions'] } : null;
  }

  #climb(field: Element): Section | null {
    const passed: Element[] = [];
    let found: Section | null = null;
    let inner = field;
    for (let level = 0; level < MOST_LEVELS; level += 1) {
      const outer = around(inner);
      if (!outer || outer.localName === 'html') break;
      const known = this.#byParent.get(inner);
      if (known !== undefined && inner !== field) {
        found = known;
        break;
      }
      if (inner !== field) passed.push(inner);
      found = this.#sectionAt(inner, outer);
      if (found) break;
      inner = outer;
    }
    for (const element of passed) this.#byParent.set(element, found);
    return found;
  }

  /** What `outer` says of its child `inner`: the heading before it, else its own name. */
  #sectionAt(inner: Element, outer: Element): Section | null {
    const before = headingBefore(inner, this.#near);
    // The chosen entry of a list stands before its box: only a block of several fields has a title bar.
    if (before !== null && (before.sure || this.#near.countIn(outer) > 1)) {
      const roles = sectionRoles(before.text);
      const isOneOfMany = before.bar !== null && this.#isRepeated(before.bar);
      if (roles.length > 0 && (isOneOfMany || !this.#isPage(outer, before.main))) {
        return { element: before.first && !isOneOfMany ? outer : inner, roles };
      }
    }
    const name = nameOf(outer) ?? headingInRoot(outer);
    const roles = name === null ? [] : sectionRoles(name);
    return roles.length > 0 && !this.#isPage(outer, false) ? { element: outer, roles } : null;
  }

  /** Bars between the fields of one long block: each is about what follows, up to the next. */
  #isRepeated(bar: Element): boolean {
    const alike = [...(bar.parentElement?.children ?? [])].filter(
      (other) => other.localName === bar.localName && other.className === bar.className,
    );
    return alike.filter((other) => asHeading(other, this.#near) !== null).length > 1;
  }

  /** « Nouvelle prescription » over the whole page says nothing of « Nom » somewhere in it. */
  #isPage(element: Element, main: boolean): boolean {
    if (element.matches('body,main')) return this.#total > WHOLE_PAGE || main;
    const inside = this.#near.countIn(element);
    return inside > WHOLE_PAGE && inside > this.#total * 0.6 && !element.matches('table');
  }
}

/** What a heading says its block is about; « other » only when it says nothing else. */
export function sectionRoles(heading: string): SectionRole[] {
  const text = canon(heading);
  const roles = SECTION_WORDS.filter(({ words }) => phrasesIn(text, words).length > 0).map(
    ({ role }) => role,
  );
  // « Médecin traitant » is a doctor, « Médecin prescripteur et traitant » is both.
  const telling = roles.filter((role) => role !== 'other');
  return telling.length > 0 ? telling : roles;
}

interface Heading {
  text: string;
  /** The block begins with it. */
  first: boolean;
  /** It names the page. */
  main: boolean;
  /** A heading element, not a bar of text. */
  sure: boolean;
  /** What stands among the siblings, where it is a bar. */
  bar: Element | null;
}

/** The nearest heading before an element among its siblings. One that says nothing ends the search. */
function headingBefore(element: Element, near: Surroundings): Heading | null {
  let sibling = element.previousElementSibling;
  for (let count = 0; sibling && count < MOST_SIBLINGS; count += 1) {
    const heading = asHeading(sibling, near);
    if (heading) {
      const first = sibling.previousElementSibling === null;
      return {
        text: heading.textContent ?? '',
        first,
        main: heading.matches('h1'),
        sure: heading.matches(HEADINGS),
        bar: heading === sibling && !heading.matches('h1') ? sibling : null,
      };
    }
    sibling = sibling.previousElementSibling;
  }
  return null;
}

/** A heading, or what holds one at its top: what is deeper or holds a field is another block. */
function asHeading(element: Element, near: Surroundings): Element | null {
  if (element.matches(HEADINGS)) return isShort(element) ? element : null;
  if (element.localName === 'tr') return isTitleRow(element, near) ? element : null;
  if (element.matches(NO_HEADING) || element.childElementCount > 12) return null;
  if (near.hasField(element)) return null;
  const inner = atTop(element, HEADINGS);
  if (inner) return isShort(inner) && !holdsMore(element, inner) ? inner : null;
  if (element.matches(TITLES) && isShort(element)) return element;
  const titled = atTop(element, TITLES);
  if (titled && isShort(titled)) return titled;
  return isBar(element) && !isCaption(element, near) ? element : null;
}

/** True for a card that has content of its own under its heading: it says nothing of what stands after it. */
function holdsMore(element: Element, heading: Element): boolean {
  const rest = (element.textContent ?? '').replace(heading.textContent ?? '', '').trim();
  return rest.length > LONGEST_HINT || /[\d:]/.test(rest);
}

/** A row of one cell over all columns, with a few words: « PRESCRIPTEUR » over the rows that follow. */
function isTitleRow(row: Element, near: Surroundings): boolean {
  const [cell, ...others] = row.children;
  if (!(cell instanceof HTMLTableCellElement) || cell.colSpan < 2 || others.length > 0)
    return false;
  const words = (cell.textContent ?? '').trim().split(/\s+/);
  return isShort(cell) && words.length <= MOST_WORDS && !near.hasField(row);
}

/** Caption, field, caption, field: what names one of several fields in a row is no title over them. */
function isCaption(element: Element, near: Surroundings): boolean {
  if (element.matches('label') || element.querySelector('label[for]')) return true;
  const next = element.nextElementSibling;
  if (!next || near.countIn(next) !== 1) return false;
  const before = element.previousElementSibling;
  const after = next.nextElementSibling;
  const follows = before !== null && near.countIn(before) === 1;
  const isFollowed = after?.nextElementSibling && near.countIn(after.nextElementSibling) === 1;
  return follows || (isFollowed === true && after !== null && !near.hasField(after));
}

/** The first match among an element's first children and theirs, three levels deep. */
function atTop(element: Element, selector: string, level = 0): Element | null {
  for (const child of [...element.children].slice(0, TOP_CHILDREN)) {
    if (child.matches(selector)) return child;
    const deeper =
      level < TOP_LEVELS && !child.matches(NO_HEADING) ? atTop(child, selector, level + 1) : null;
    if (deeper) return deeper;
  }
  return null;
}

/** A bar of text above a block, where the page has no heading elements. */
function isBar(element: Element): boolean {
  if (!element.matches('div,p,b,strong,span,button[aria-expanded],center,font')) return false;
  return (
    element.childElementCount <= 1 &&
    isShort(element) &&
    sectionRoles(element.textContent ?? '').length > 0
  );
}

function isShort(element: Element): boolean {
  const length = (element.textContent ?? '').trim().length;
  return length > 1 && length <= LONGEST_TITLE;
}

/** What ARIA or a legend calls a container. */
function nameOf(element: Element): string | null {
  const id = element.getAttribute('aria-labelledby')?.split(/\s+/)[0];
  const root = element.getRootNode() as Document | ShadowRoot;
  const labelled = id ? root.getElementById(id)?.textContent : null;
  if (labelled) return labelled.length <= LONGEST_TITLE ? labelled : null;
  const attributes = ['aria-label', 'data-title', 'heading', 'titre', 'title', 'legend'];
  if (element.matches('input,select,textarea')) return null;
  for (const attribute of attributes) {
    const text = element.getAttribute(attribute);
    if (text && text.length <= LONGEST_TITLE) return text;
  }
  return null;
}

/** A card keeps its heading in a root that a closed slot hides from the field. */
function headingInRoot(host: Element): string | null {
  if (!host.localName.includes('-')) return null;
  const heading = rootOf(host)?.querySelector(HEADINGS);
  return heading && isShort(heading) ? heading.textContent : null;
}

function closestRow(field: Element): Element {
  return closestAround(field, 'tr,[role=row]') ?? field;
}
