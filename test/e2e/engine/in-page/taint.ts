import { walk } from '../../../../src/page/find/roots.ts';
import { readCancellation } from '../../../../src/page/read/cancellation.ts';
import { FormReader } from '../../../../src/page/read/look.ts';
import { readPart } from '../../../../src/page/read/part.ts';
import { arrive, mark } from './mark.ts';

type Written = HTMLInputElement | HTMLTextAreaElement;

/** Kinds of input that hold what is typed. */
const TYPED = new Set([
  'text',
  'search',
  'tel',
  'url',
  'email',
  'number',
  'password',
  'hidden',
  '',
]);

/** Everything that leaves a document for the worker, as one text. */
function said(): string {
  const look = new FormReader(document).look(() => 'new:1');
  const cancelled = readCancellation(document)?.cancellation ?? null;
  const part = readPart(document)?.part ?? null;
  return JSON.stringify([look?.draft ?? null, cancelled, part]);
}

function fields(): Written[] {
  const found = walk(document).roots.flatMap((root) => [
    ...root.querySelectorAll<Written>('input,textarea'),
  ]);
  return found.filter(
    (field) => field instanceof HTMLTextAreaElement || TYPED.has(field.getAttribute('type') ?? ''),
  );
}

/** Every element whose own text is all it has: a name, a date, a number shown and not typed. */
function texts(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    if (!text.parentElement?.closest('script,style') && text.data.trim() !== '') found.push(text);
  }
  return found;
}

/**
 * Puts each of the numbers in turn into each field, and beside each text, of this document, and tells what
 * of it would leave the page. `isThere`: digits that none of it may hold, whatever stands between them.
 */
function taint(numbers: readonly string[], isThere: string, most: number) {
  const leaks: string[] = [];
  let tried = 0;
  const look = (where: string) => {
    tried += 1;
    const leaves = said();
    if (!leaves.replace(/[^0-9A-Za-z]/g, '').includes(isThere)) return;
    const at = leaves.search(/2[^"]{0,3}8[^"]{0,3}0[^"]{0,3}0[^"]{0,3}3/);
    leaks.push(`${where}: …${leaves.slice(Math.max(0, at - 40), at + 40)}…`);
  };
  for (const [at, field] of few(fields(), most)) {
    const before = field.value;
    const limit = field.maxLength;
    field.removeAttribute('maxlength');
    field.value = numbers[at % numbers.length] ?? '';
    if (limit >= 0) field.maxLength = limit;
    look(`${field.localName} ${field.name || field.id}`);
    field.value = before;
  }
  for (const [at, text] of few(texts(), most)) {
    const before = text.data;
    text.data = `${before} ${numbers[at % numbers.length]}`;
    look(`« ${before.trim().slice(0, 40)} »`);
    text.data = before;
  }
  return { tried, leaks };
}

/** Spread over the whole list, with the place of each. */
function few<T>(all: readonly T[], most: number): [number, T][] {
  const step = Math.max(1, Math.ceil(all.length / most));
  return [...all.entries()].filter(([at]) => at % step === 0);
}

Object.assign(globalThis, { engineArrive: arrive, engineMark: mark, engineTaint: taint });
