import { hasAny, plain } from './text.ts';
import { SECTIONS, type SectionRole } from './vocabulary.ts';

/** The block a field stands in, with what its heading says it is about. */
export interface Section {
  element: Element;
  role: SectionRole;
}

const HEADINGS = 'h1,h2,h3,h4,h5,h6,legend,[role=heading]';
const MOST_LEVELS = 14;
const LONGEST_TITLE = 60;

/**
 * The nearest container whose own heading, legend or label tells what it is about. Sections decide
 * where labels cannot: « RPPS » and « Date » say nothing by themselves.
 */
export function sectionOf(field: Element): Section | null {
  let element = field.parentElement;
  for (let level = 0; element && level < MOST_LEVELS; level += 1, element = element.parentElement) {
    const heading = headingOf(element);
    if (heading === null) continue;
    const role = roleOf(plain(heading));
    if (role) return { element, role };
  }
  return null;
}

function roleOf(heading: string): SectionRole | null {
  return SECTIONS.find(({ words }) => hasAny(heading, words))?.role ?? null;
}

/** The text that names a container, or null when it has none of its own. */
function headingOf(element: Element): string | null {
  const id = element.getAttribute('aria-labelledby')?.split(/\s+/)[0];
  const root = element.getRootNode() as Document | ShadowRoot;
  const labelled = id ? root.getElementById(id)?.textContent : null;
  return labelled ?? element.getAttribute('aria-label') ?? ownHeading(element);
}

/** A heading that opens the container: among its first children, or one level below. */
function ownHeading(element: Element): string | null {
  for (const child of [...element.children].slice(0, 2)) {
    if (child.matches(HEADINGS)) return child.textContent;
    if (element.childElementCount > 1 && isTitle(child)) return child.textContent;
    const inner = child.firstElementChild;
    if (inner?.matches(HEADINGS) && !child.querySelector('input,select,textarea')) {
      return inner.textContent;
    }
  }
  return null;
}

/** A bar of text above a block, where the page has no heading elements. */
function isTitle(child: Element): boolean {
  if (!child.matches('div,p,b,strong') || child.childElementCount > 0) return false;
  const text = (child.textContent ?? '').trim();
  return text !== '' && text.length <= LONGEST_TITLE;
}
