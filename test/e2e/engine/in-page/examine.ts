import type { FormDraft } from '../../../../src/domain/draft.ts';
import { walk } from '../../../../src/page/find/roots.ts';
import { finishingControls, sharesForm } from '../../../../src/page/guard/controls.ts';
import { createSteps } from '../../../../src/page/guard/steps.ts';
import type { FoundRole, Look, PrescriberFields } from '../../../../src/page/read/form.ts';
import { FormReader } from '../../../../src/page/read/look.ts';
import { readPart } from '../../../../src/page/read/part.ts';
import type { Part } from '../roles.ts';
import { arrive, mark, marksOf } from './mark.ts';

/** An element that the engine gave a part. */
export interface Find {
  part: Part;
  /** Selectors of the truth that mean the same element. */
  marks: number[];
  /** Not on screen, and not among what the form would fill. */
  idle: boolean;
  /** For whoever reads the result: `div#a >>> input[name=b] « RPPS »`. */
  what: string;
}

/** What the engine says of one document; a null draft is a document that it leaves alone. */
export interface Examination {
  draft: FormDraft | null;
  /** An invoice but for its button: she would be asked to show it. */
  doubted: boolean;
  finds: Find[];
  /** The frame that holds the prescriber's fields, by its address. */
  frame: string | null;
}

/** Looks at this document as the page script would. */
export function examine(): Examination {
  const reader = new FormReader(document);
  const look = reader.look(() => 'new:1');
  if (!look) return { draft: null, doubted: reader.lacksButton(), finds: [], frame: null };
  const finds = asFinds([...fieldsOf(look), ...finishers(look)]);
  return { draft: look.draft, doubted: false, finds, frame: look.frame };
}

/** Looks at this document as the page around it asks: as a part of its form. */
export function examinePart(): Examination {
  const found = readPart(document);
  const finds = found ? asFinds(slotsOf(found.fields)) : [];
  return { draft: null, doubted: false, finds, frame: null };
}

function asFinds(found: readonly Found[]): Find[] {
  return found.map(({ role, element, filled }) => ({
    part: role,
    marks: marksOf(element),
    idle: !filled && !element.checkVisibility({ visibilityProperty: true }),
    what: describe(element),
  }));
}

interface Found {
  role: Part;
  element: Element;
  filled?: boolean;
}

/** `found`, and what the form would fill: mostly the same. */
function fieldsOf({ found, prescriber, document: file }: Look): Found[] {
  const filled: Found[] = [...slotsOf(prescriber)];
  if (file) filled.push({ role: 'document', element: file, filled: true });
  const others = found.filter(
    (one) => !filled.some(({ role, element }) => element === one.element && role === one.role),
  );
  return [...filled, ...others];
}

function slotsOf(prescriber: PrescriberFields): Found[] {
  const { search, rpps, am, name, firstName, date, dateParts, kinds } = prescriber;
  const slots: [FoundRole['role'], Element | null | undefined][] = [
    ['prescriber-search', search],
    ['prescriber-rpps', rpps],
    ['prescriber-am', am],
    ['prescriber-name', name],
    ['prescriber-first-name', firstName],
    ['prescription-date', date],
    ['prescription-day', dateParts?.day],
    ['prescription-month', dateParts?.month],
    ['prescription-year', dateParts?.year],
  ];
  for (const { control } of kinds) slots.push(['prescriber-kind', control]);
  return slots.flatMap(([role, element]) => (element ? [{ role, element, filled: true }] : []));
}

/** As the guard has it: the form's own buttons, and those of a dialog over it that speaks of the invoice. */
function finishers(look: Look): Found[] {
  const steps = createSteps(document);
  return walk(document)
    .roots.flatMap((root) => finishingControls(root))
    .filter((control) => sharesForm(control, look.anchor) || steps.formOf(control, look) !== null)
    .map((element) => ({ role: 'finish', element, filled: true }));
}

function describe(element: Element): string {
  const { id, localName } = element;
  const name = element.getAttribute('name');
  const aside = name
    ? `[name=${name}]`
    : element.classList.length > 0
      ? `.${element.classList[0]}`
      : '';
  const own = `${localName}${id ? `#${id}` : aside}`;
  const root = element.getRootNode();
  const host = root instanceof ShadowRoot ? `${describe(root.host)} >>> ` : '';
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  const said = labels.map((label) => label.textContent ?? '').join(' ');
  const words = (said || element.getAttribute('aria-label') || '').replace(/\s+/g, ' ').trim();
  return `${host}${own}${words ? ` « ${words.slice(0, 40)} »` : ''}`;
}

Object.assign(globalThis, {
  engineArrive: arrive,
  engineMark: mark,
  engineExamine: examine,
  engineExaminePart: examinePart,
});
