import type { Classified } from '../find/classify.ts';
import { sectionRoles } from '../find/section.ts';
import type { PrescriberFields } from './form.ts';

const HEADINGS =
  'h2,h3,h4,h5,h6,legend,summary,[role=heading],button[aria-expanded],[role=button][aria-expanded],[class*=title i]';
const LONGEST_HEADING = 120;
const LEVELS = 5;

/** The block of a screen that is about who prescribes. */
export interface PrescriberBlock {
  element: Element;
  /** The frame in it, when the fields stand there. */
  frame: HTMLIFrameElement | null;
}

/**
 * The block of the prescriber's surest field; without one, the block under a heading that says so: it may
 * be folded, show a name only, or hold a frame. Null when the screen has none.
 */
export function prescriberBlock(
  scope: Element,
  fields: readonly Classified[],
  { search, rpps, am, name }: PrescriberFields,
): PrescriberBlock | null {
  const main = search ?? rpps ?? am ?? name;
  const found =
    fields.find(({ field }) => field === main) ??
    fields.find(({ role }) => role.startsWith('prescri'));
  if (found) return { element: found.section?.element ?? found.field, frame: null };
  for (const heading of scope.querySelectorAll(HEADINGS)) {
    const text = heading.textContent ?? '';
    if (text.length > LONGEST_HEADING || !sectionRoles(text).includes('prescriber')) continue;
    return blockUnder(heading);
  }
  return null;
}

/** The nearest container of a heading that holds more than the heading. */
function blockUnder(heading: Element): PrescriberBlock {
  let element = heading;
  for (let level = 0; level < LEVELS && element.parentElement; level += 1) {
    element = element.parentElement;
    const frame = element.querySelector('iframe');
    if (frame || element.children.length > 1) return { element, frame };
  }
  return { element: heading, frame: null };
}
