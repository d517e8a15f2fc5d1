import { attachFile } from '../../../src/page/fill/attach.ts';
import { fillPrescriber, type Filled } from '../../../src/page/fill/fill.ts';
import { until } from '../../../src/page/fill/settle.ts';
import { isField, shownIn } from '../../../src/page/fill/slots.ts';
import { rootOf } from '../../../src/page/find/roots.ts';
import { plain } from '../../../src/page/find/text.ts';
import type { Field } from '../../../src/page/find/label.ts';
import type { PrescriberFields } from '../../../src/page/read/form.ts';
import type { Command, Roles, Way } from './command.ts';

/**
 * A page script that fills where the truth says the fields are: what is tried is the filling, whatever the
 * engine recognises. The test asks by `postMessage`; the answer stands in an attribute of the top document.
 */
let filled: Filled | null = null;

const ARRIVES_WITHIN_MS = 8000;

async function run(command: Command): Promise<unknown> {
  switch (command.do) {
    case 'fill': {
      const { roles, plan, asked } = command;
      const result = await fillPrescriber(() => fieldsOf(roles), plan, { asked });
      if (result.ok) filled = result.filled;
      return result.ok
        ? { ok: true, with: result.filled.with, date: !result.filled.dateByHand }
        : result;
    }
    case 'undo':
      return (await filled?.undo()) ?? null;
    case 'look':
      return { held: command.ways.map(heldAt), count: countIn(document, command.text) };
    case 'await':
      return until(
        () => command.ways.every((way) => find(way).some(isShown)) || null,
        ARRIVES_WITHIN_MS,
      );
    case 'attach': {
      const input = fileInput(command.way);
      const attached = await attachFile(input, {
        name: 'annexe.pdf',
        type: 'application/pdf',
        bytes: new Uint8Array(command.size),
      });
      takeBack = attached.ok ? attached.undo : null;
      return { result: attached.ok ? attached.heldBy : attached.why, files: namesIn(input) };
    }
    case 'detach':
      return takeBack?.() ?? null;
  }
}

let takeBack: (() => boolean) | null = null;

function fileInput(way: Way): HTMLInputElement {
  const [input] = find(way);
  if (!(input instanceof HTMLInputElement)) throw new Error('no input');
  return input;
}

function namesIn(input: HTMLInputElement): string[] {
  return [...(input.files ?? [])].map(({ name, size }) => `${name} ${size}`);
}

function heldAt(way: Way): string | null {
  const [field] = find(way).filter(isField);
  if (field instanceof HTMLInputElement && field.type === 'file') return namesIn(field).join();
  return field && isShown(field) ? shownIn(field) : null;
}

function find(way: Way): HTMLElement[] {
  let found: Element[] = [];
  for (const [depth, css] of way.entries()) {
    const within = depth === 0 ? [document] : found.flatMap((host) => rootOf(host) ?? []);
    found = within.flatMap((root) => [...root.querySelectorAll(css)]);
  }
  return found.filter((one) => one instanceof HTMLElement);
}

function fieldsOf(roles: Roles): PrescriberFields {
  const all = (role: string) => (roles[role] ?? []).flatMap(find);
  const field = (role: string): Field | null => {
    const shown = all(role).filter(isShown).find(isField);
    return isField(shown) ? shown : null;
  };
  const [day, month, year] = ['day', 'month', 'year'].map(field);
  const kinds = [...new Set(all('kind'))].filter((one) => one instanceof HTMLInputElement);
  return {
    kinds: kinds.map((control) => ({ control, words: wordsOf(control) })),
    search: all('search').find((one) => isShown(one) || one.localName === 'select') ?? null,
    rpps: field('rpps'),
    am: field('am'),
    name: field('name'),
    firstName: field('firstName'),
    date: field('date'),
    dateParts: day && month && year ? { day, month, year } : null,
  };
}

function wordsOf(radio: HTMLInputElement): string {
  const labels = [...(radio.labels ?? [])].map(({ textContent }) => textContent).join(' ');
  return plain(labels || (radio.closest('mat-radio-button,label')?.textContent ?? ''));
}

function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** How often a text stands on screen, in words and in fields, shadow roots with them. */
function countIn(root: Document | ShadowRoot, text: string): number {
  const holds = (value: string | null) => (value ?? '').replace(/[ .]/g, '').includes(text);
  let count = 0;
  for (const element of root.querySelectorAll('*')) {
    const inner = rootOf(element);
    if (inner) count += countIn(inner, text);
    if (!isShown(element) || element.closest('script,style,option')) continue;
    const words = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
    if (isField(element) ? holds(element.value) : words.some((node) => holds(node.textContent))) {
      count += 1;
    }
  }
  return count;
}

window.addEventListener('message', ({ data, source }) => {
  if (typeof data !== 'string' || !data.startsWith('{"ladder":')) return;
  const { ladder, frame, answer, ...command } = JSON.parse(data) as Command & {
    ladder: number;
    frame?: string;
    answer?: unknown;
  };
  if (answer !== undefined)
    return document.documentElement.setAttribute(`data-ladder-${ladder}`, JSON.stringify(answer));
  if (frame) {
    const inner = document.querySelector<HTMLIFrameElement>(frame);
    return inner?.contentWindow?.postMessage(JSON.stringify({ ladder, ...command }), '*');
  }
  const reply = (value: unknown) =>
    (source as Window | null)?.postMessage(JSON.stringify({ ladder, answer: { value } }), '*');
  void run(command).then(reply, (error: unknown) => reply(`threw ${String(error)}`));
});
