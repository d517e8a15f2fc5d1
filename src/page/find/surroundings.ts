import { Headers } from './grid.ts';
import type { Root } from './roots.ts';

/**
 * What is looked up about all fields of one look, each thing once: labels, column headers, and which
 * fields stand in an element. Asking the page for each field by itself costs a walk through all of it:
 * `labels` alone takes 2 ms a field in a page of 47 000 elements.
 */
export class Surroundings {
  readonly headers: Headers;
  readonly #labels = new Map<Root, Map<Element, HTMLLabelElement[]>>();
  readonly #fields = new Map<Root, Element[]>();
  readonly #places = new Map<Element, number>();
  readonly #counts = new Map<Element, number>();

  /** `fields`: in the order of the screen. */
  constructor(fields: readonly Element[]) {
    for (const field of fields) {
      const root = field.getRootNode() as Root;
      const own = this.#fields.get(root) ?? [];
      this.#places.set(field, own.length);
      own.push(field);
      this.#fields.set(root, own);
      for (let at: Element | null = field; at; at = at.parentElement) {
        this.#counts.set(at, (this.#counts.get(at) ?? 0) + 1);
      }
    }
    this.headers = new Headers((element) => this.hasField(element));
  }

  /** The labels of a field, as `labels` gives them. */
  labelsOf(field: Element): readonly HTMLLabelElement[] {
    const root = field.getRootNode() as Root;
    const known = this.#labels.get(root) ?? labelsIn(root);
    this.#labels.set(root, known);
    return known.get(field) ?? [];
  }

  /** True when another field stands in the element too. */
  isShared(element: Element, field: Element): boolean {
    const own = this.#fields.get(field.getRootNode() as Root) ?? [];
    const place = this.#places.get(field);
    if (place === undefined) return this.countIn(element) > 1;
    const near = [own[place - 1], own[place + 1]];
    return near.some((other) => other !== undefined && element.contains(other));
  }

  hasField(element: Element): boolean {
    return this.countIn(element) > 0;
  }

  /** How many fields stand in an element: each field once told its ancestors. */
  countIn(element: Element): number {
    return this.#counts.get(element) ?? 0;
  }
}

function labelsIn(root: Root): Map<Element, HTMLLabelElement[]> {
  const found = new Map<Element, HTMLLabelElement[]>();
  for (const label of root.querySelectorAll('label')) {
    const { control } = label;
    if (control) found.set(control, [...(found.get(control) ?? []), label]);
  }
  return found;
}
