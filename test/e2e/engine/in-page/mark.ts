import { rootOf } from './roots.ts';

/** On what the truth points at: its places in the list of selectors. The engine knows nothing of it. */
export const MARK = 'data-m';

const FIELDS = 'input:not([type=hidden]),select,textarea';
const CONTROL = `${FIELDS},button,[role=combobox],[role=spinbutton],[role=textbox],[contenteditable]`;
const FARTHEST = 4;

/** What a selector of the truth met in one document. */
export interface Met {
  index: number;
  /** Something is typed, chosen or pressed there; else it is text, which is judged by its value. */
  control: boolean;
}

/** A selector of the truth without its frames, as its steps through shadow roots. */
export interface Steps {
  index: number;
  steps: string[];
}

/** Waits until each selector means one element of this document, or until the time is up. */
export async function arrive(selectors: readonly Steps[], longestMs: number): Promise<void> {
  const end = performance.now() + longestMs;
  const waited = () => selectors.some(({ steps }) => find(steps).length !== 1);
  while (waited() && performance.now() < end) await new Promise(requestAnimationFrame);
}

/** Marks what the selectors mean in this document. */
export function mark(selectors: readonly Steps[]): Met[] {
  return selectors.flatMap(({ index, steps }) => {
    const [element, ...others] = find(steps);
    if (!element || others.length > 0) return [];
    const marks = element.getAttribute(MARK)?.split(' ') ?? [];
    element.setAttribute(MARK, [...new Set([...marks, String(index)])].join(' '));
    return [{ index, control: element.matches(CONTROL) }];
  });
}

function find(steps: readonly string[]): Element[] {
  let found: Element[] = [];
  for (const [depth, css] of steps.entries()) {
    const within = depth === 0 ? [document] : found.flatMap((host) => rootOf(host) ?? []);
    found = within.flatMap((root) => [...root.querySelectorAll(css)]);
  }
  return found;
}

/** The marks of an element, or of the widget of one field that it is a part of. */
export function marksOf(element: Element): number[] {
  const own = marked(element) ?? oneInside(element);
  if (own) return own;
  const isFace = !element.matches(`${FIELDS},button`);
  let around: Element | null = outOf(element);
  for (let level = 0; around && level < FARTHEST; level += 1, around = outOf(around)) {
    const [field, another] = around.querySelectorAll(FIELDS);
    if (another) return [];
    // The box of a select widget stands beside the select that it hides.
    const marks = marked(around) ?? (isFace && field ? marked(field) : null);
    if (marks) return marks;
  }
  return [];
}

function marked(element: Element | undefined): number[] | null {
  return element?.getAttribute(MARK)?.split(' ').map(Number) ?? null;
}

function oneInside(element: Element): number[] | null {
  const roots = [element, rootOf(element)].filter((root) => root !== null);
  if (roots.some((root) => root.querySelectorAll(FIELDS).length > 1)) return null;
  const inside = roots.flatMap((root) => [...root.querySelectorAll(`[${MARK}]`)]);
  return inside.length === 1 ? marked(inside[0]) : null;
}

function outOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
