import { canon } from '../find/canon.ts';
import type { Classified } from '../find/classify.ts';
import { phrasesIn } from '../find/score.ts';
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
  trees: readonly ParentNode[],
  fields: readonly Classified[],
  { search, rpps, am, name }: PrescriberFields,
): PrescriberBlock | null {
  const main = search ?? rpps ?? am ?? name;
  const found =
    fields.find(({ field }) => field === main) ??
    fields.find(({ role }) => role.startsWith('prescri'));
  if (found) return { element: found.section?.element ?? found.field, frame: null };
  for (const heading of trees.flatMap((tree) => [...tree.querySelectorAll(HEADINGS)])) {
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

const BUTTONS = 'button,input[type=button],input[type=image],[role=button],a';
const SEARCHES = [
  'rechercher prescripteur',
  'recherche prescripteur',
  'chercher prescripteur',
  'choisir prescripteur',
  'selectionner prescripteur',
  'liste prescripteur',
  'rechercher medecin',
];

/** The button that opens a search for prescribers, where no field does it. */
export function searchButton(
  block: PrescriberBlock | null,
  { search }: PrescriberFields,
): HTMLElement | null {
  if (search !== null || block === null) return null;
  const buttons = [...block.element.querySelectorAll<HTMLElement>(BUTTONS)];
  const found = buttons.filter((button) => {
    const words = ['title', 'aria-label', 'value', 'alt'].map((name) => button.getAttribute(name));
    return phrasesIn(canon([button.textContent, ...words].join(' ')), SEARCHES).length > 0;
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
