import { around } from '../find/roots.ts';
import { hasAny, plain } from '../find/text.ts';
import { settled, until } from './settle.ts';
import { limitInValue, limitInWords } from './size-limit.ts';

/** A document to attach. */
export interface Attachment {
  name: string;
  /** `application/pdf` */
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A document that the page took. */
export interface Attached {
  ok: true;
  /** `page`: it took the document over, names it, and emptied its input again. */
  heldBy: 'input' | 'page';
  /** Takes it back; false when the page keeps it, or something else, or is gone. */
  undo(): boolean;
}

const ANSWERS_WITHIN_MS = 2000;

/** Why the input is as it was before. */
export interface NotAttached {
  ok: false;
  /** `not-free`: disabled, gone, or a document stands there. `not-accepted`: the page did not keep it. */
  why: 'not-free' | 'kind' | 'too-big' | 'not-accepted';
}

/** Gives a document to a file input, on her click, and checks what the page made of it. */
export async function attachFile(
  input: HTMLInputElement,
  document: Attachment,
): Promise<Attached | NotAttached> {
  const { name, type, bytes } = document;
  if (!isFree(input)) return { ok: false, why: 'not-free' };
  if (!takesKind(input.accept, name, type)) return { ok: false, why: 'kind' };
  if (bytes.length > limitOf(input)) return { ok: false, why: 'too-big' };
  const before = input.files;
  const page = new Surroundings(input, name);
  const transfer = new DataTransfer();
  transfer.items.add(new File([bytes], name, { type }));
  give(input, transfer.files);
  await settled();
  const holds = () => {
    const [file, ...others] = input.files ?? [];
    return file?.name === name && file.size === bytes.length && others.length === 0;
  };
  const undo = () => {
    if (!input.isConnected || !holds()) return false;
    give(input, before);
    return true;
  };
  // What was taken out of the input is sent away first, and named after.
  const answer = () => page.names() || page.refuses() || null;
  if (!holds()) await until(answer, ANSWERS_WITHIN_MS);
  if (!isWrong(input) && !page.refuses()) {
    if (input.isConnected && holds()) return { ok: true, heldBy: 'input', undo };
    if (page.names()) return { ok: true, heldBy: 'page', undo: () => false };
  }
  undo();
  return { ok: false, why: 'not-accepted' };
}

function give(input: HTMLInputElement, files: FileList | null): void {
  if (files === null || files.length === 0) input.value = '';
  else input.files = files;
  for (const event of ['input', 'change']) {
    input.dispatchEvent(new Event(event, { bubbles: true, composed: true }));
  }
}

/** Never in the place of another document. Most file inputs are hidden behind a button: that is no sign. */
function isFree(input: HTMLInputElement): boolean {
  const isThere = input.type === 'file' && input.isConnected && !input.matches(':disabled');
  return isThere && !input.webkitdirectory && (input.files?.length ?? 0) === 0;
}

function takesKind(accept: string, name: string, type: string): boolean {
  const kinds = accept.split(',').map((kind) => kind.trim().toLowerCase());
  const [family] = type.split('/');
  const all = ['', '*', '*/*', type, `${family}/*`];
  if (accept.trim() === '') return true;
  return kinds.some(
    (kind) => kind !== '' && (all.includes(kind) || name.toLowerCase().endsWith(kind)),
  );
}

const SIZES = ['data-max-size', 'data-maxsize', 'data-max-file-size', 'data-max-filesize'];

/** The least that an attribute, the form or the words of the input allow; Infinity where nothing is said. */
function limitOf(input: HTMLInputElement): number {
  const root = input.getRootNode() as Document | ShadowRoot;
  const described = (input.getAttribute('aria-describedby') ?? '').split(/\s+/);
  const words = [
    ...[...(input.labels ?? []), ...described.map((id) => root.getElementById(id))].map(
      (element) => element?.textContent ?? '',
    ),
    ...['title', 'aria-label'].map((name) => input.getAttribute(name) ?? ''),
  ];
  const form = input.form?.querySelector<HTMLInputElement>('input[name=MAX_FILE_SIZE]');
  const values = [...SIZES.map((name) => input.getAttribute(name)), form?.value];
  const limits = [...words.map(limitInWords), ...values.map((value) => limitInValue(value ?? ''))];
  return Math.min(...limits.filter((limit) => limit !== null), Infinity);
}

/** What the page or the browser holds against the input. */
function isWrong(input: HTMLInputElement): boolean {
  return (
    input.matches(':disabled') ||
    input.getAttribute('aria-invalid') === 'true' ||
    input.validity.customError
  );
}

const REFUSES: readonly string[] = `
  trop, depasse, maximum, maximale, refuse, refusee, invalide, impossible, erreur, echec, echoue,
  non autorise, non accepte, non supporte, incorrect, corrompu`
  .trim()
  .split(/,\s+/);
const LIVE = '[role=alert],[role=status],[aria-live]:not([aria-live=off])';
const MOST_BLOCKS = 4;
const MOST_TEXTS = 400;
const LONGEST = 300;

/** The words around an input, and what the page says anew once it has a document. */
class Surroundings {
  readonly #blocks: Element[] = [];
  readonly #live: Document;
  readonly #name: string;
  readonly #before: ReadonlySet<string>;

  constructor(input: HTMLInputElement, name: string) {
    for (let at = around(input); at && this.#blocks.length < MOST_BLOCKS; at = around(at)) {
      this.#blocks.push(at);
    }
    this.#live = input.ownerDocument;
    this.#name = name;
    this.#before = new Set(this.#texts());
  }

  /** The document is named where it was not before. */
  names(): boolean {
    return this.#new().some((text) => text.includes(this.#name));
  }

  refuses(): boolean {
    // The name of a document may hold any word.
    return this.#new().some((text) => hasAny(plain(text.replaceAll(this.#name, ' ')), REFUSES));
  }

  #new(): string[] {
    return this.#texts().filter((text) => !this.#before.has(text));
  }

  #texts(): string[] {
    const live = [...this.#live.querySelectorAll(LIVE)];
    const roots = [...this.#blocks, ...live].flatMap((block) => [block, block.shadowRoot ?? []]);
    return roots.flat().flatMap(textsIn);
  }
}

/** Pieces of text on screen. */
function textsIn(root: Element | ShadowRoot): string[] {
  if (!root.isConnected) return [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  while (texts.length < MOST_TEXTS) {
    const node = walker.nextNode();
    if (!node) break;
    const text = (node.textContent ?? '').trim().slice(0, LONGEST);
    const isShown = node.parentElement?.checkVisibility({ visibilityProperty: true }) ?? true;
    if (text !== '' && isShown) texts.push(text);
  }
  return texts;
}
