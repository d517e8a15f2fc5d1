import type { Root } from '../find/roots.ts';
import { classifyFields, type Classified, type Survey, type Taught } from '../find/classify.ts';

/** At the latest after so long a page is looked at anew, whatever did not change. */
const OLDEST_MS = 10_000;

const NONE: readonly Classified[] = [];

/**
 * Keeps what was found of a document: which field plays which part changes far less often than what
 * stands in it. Looked at anew when a field came or went, at another address, or when it has grown old.
 */
export class Surveyor {
  readonly #document: Document;
  #survey: Survey | null = null;
  #taught: Taught | undefined;
  #address = '';
  #at = 0;
  /** How many fields each tree had: the count of a live list costs nothing while nothing changes. */
  #counts: (() => boolean)[] = [];

  constructor(document: Document) {
    this.#document = document;
  }

  /** The survey, and whether it is a new one. */
  survey(taught?: Taught): { survey: Survey; isNew: boolean } {
    const { href } = this.#document.location;
    const known = this.#survey;
    if (known && href === this.#address && this.#isCurrent(known, taught)) {
      return { survey: known, isNew: false };
    }
    const survey = classifyFields(this.#document, taught);
    this.#survey = survey;
    this.#taught = taught;
    this.#address = href;
    this.#at = performance.now();
    const { roots, fields } = survey;
    this.#counts = [
      ...roots.flatMap((root) => countsIn(root, roots)),
      ...fields.flatMap(labelOn(survey)),
    ];
    return { survey, isNew: true };
  }

  trees(): readonly Root[] {
    return this.#survey?.roots ?? [this.#document];
  }

  /** The fields that play a part, as last looked at; the same list as long as nothing is looked at anew. */
  parts(): readonly Classified[] {
    return this.#survey?.fields ?? NONE;
  }

  #isCurrent({ fields }: Survey, taught?: Taught): boolean {
    return (
      performance.now() - this.#at < OLDEST_MS &&
      isSame(taught, this.#taught) &&
      this.#counts.every((isUnchanged) => isUnchanged()) &&
      fields.every(({ field }) => field.isConnected)
    );
  }
}

/** What tells whether a field is still called the same: a page may use its fields again for other things. */
function labelOn({ near }: Survey): (one: Classified) => (() => boolean)[] {
  return ({ field }) => {
    const [label] = near.labelsOf(field);
    const before = label?.textContent;
    return label ? [() => label.isConnected && label.textContent === before] : [];
  };
}

/** What tells whether a tree still has as many fields; a shadow root has no live lists, and is small. */
function countsIn(root: Root, roots: readonly Root[]): (() => boolean)[] {
  if (!(root instanceof Document)) {
    const count = () => root.querySelectorAll('input,select,textarea').length;
    const before = count();
    return [() => count() === before];
  }
  // An element that brought a root may bring another one, with fields of its own.
  const hosts = roots.flatMap((one) => (one instanceof ShadowRoot ? one.host.localName : []));
  return ['input', 'select', 'textarea', ...new Set(hosts)].map((name) => {
    const live = root.getElementsByTagName(name);
    const before = live.length;
    return () => live.length === before;
  });
}

function isSame(one?: Taught, other?: Taught): boolean {
  if (one === other) return true;
  if (!one || !other || one.size !== other.size) return false;
  return [...one].every(([element, role]) => other.get(element) === role);
}
