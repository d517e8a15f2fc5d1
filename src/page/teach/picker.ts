import { around, holds, rootOf, type Root } from '../find/roots.ts';

/** What pointing and keys do while a field is being chosen. */
export interface Pointing {
  /** Every field that can be pointed at, in the order of the screen. */
  fields: () => readonly Element[];
  /** Buttons and lists of our own panel that can take the focus. */
  own: () => readonly HTMLElement[];
  /** False while a chosen field is being named: keys stay in the panel, the page waits. */
  isChoosing: () => boolean;
  onOver: (field: Element | null) => void;
  onChosen: (field: Element) => void;
  onEscape: () => void;
}

const BUTTONS = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
] as const;
const MOVES = ['pointermove', 'mousemove', 'pointerover', 'mouseover'] as const;

/**
 * Follows pointer and keys until `signal`. A shield of ours lies over the page, so that no event of a choice
 * has an element of the page as its target; what falls on it is also stopped before anybody else hears it.
 * Only trusted events count. Frames are let through: they have a picker of their own.
 */
export function startPicker(
  host: HTMLElement,
  root: ShadowRoot,
  shield: HTMLElement,
  pointing: Pointing,
  signal: AbortSignal,
): void {
  const { ownerDocument: document } = host;
  const window = document.defaultView;
  if (!window) return;
  let over: Element | null = null;
  const options = { capture: true, signal };
  const show = (field: Element | null) => {
    over = field;
    pointing.onOver(field);
  };
  const onShield = (event: MouseEvent) =>
    event.target === host && root.elementFromPoint(event.clientX, event.clientY) === shield;

  for (const type of BUTTONS) {
    window.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted || !onShield(event)) return;
        silence(event);
        if (type !== 'click' || event.button !== 0 || !pointing.isChoosing()) return;
        const field = fieldAt(document, host, event, pointing.fields());
        if (field) pointing.onChosen(field);
      },
      options,
    );
  }
  for (const type of MOVES) {
    window.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) return;
        const under = deepest(document, host, event.clientX, event.clientY);
        shield.style.pointerEvents = under?.matches('iframe,frame') ? 'none' : 'auto';
        if (!onShield(event)) return;
        event.stopImmediatePropagation();
        if (type !== 'pointermove' || !pointing.isChoosing()) return;
        const field = fieldAt(document, host, event, pointing.fields());
        if (field !== over) show(field);
      },
      options,
    );
  }
  shield.addEventListener('wheel', (event) => scrollUnder(document, host, event), {
    passive: false,
    signal,
  });
  window.addEventListener('keydown', (event) => onKey(event), options);
  // A focus trap of the page would take the focus back from the panel.
  for (const type of ['focusin', 'focusout'] as const) {
    window.addEventListener(
      type,
      (event) => event.target === host && event.stopImmediatePropagation(),
      options,
    );
  }

  function onKey(event: KeyboardEvent): void {
    if (!event.isTrusted) return;
    if (event.key === 'Escape') {
      silence(event);
      pointing.onEscape();
    } else if (event.key === 'Tab') {
      silence(event);
      step(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Enter' && over !== null && pointing.isChoosing()) {
      silence(event);
      pointing.onChosen(over);
    }
  }

  /** The next field, or the next button of the panel after the last one. */
  function step(by: number): void {
    const own = pointing.own();
    const fields = pointing.isChoosing() ? pointing.fields().filter(isShown) : [];
    const stops: readonly Element[] = [...fields, ...own];
    const at = over ?? root.activeElement;
    const before = at === null ? -1 : stops.indexOf(at);
    const from = before === -1 && by < 0 ? 0 : before;
    const next = stops[(from + by + stops.length) % stops.length];
    if (!next) return;
    if (own.includes(next as HTMLElement)) {
      if (over) show(null);
      (next as HTMLElement).focus();
      return;
    }
    (root.activeElement as HTMLElement | null)?.blur();
    next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    show(next);
  }
}

function silence(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** The field that is meant by a point: itself, that of a label, or the only one of a small wrapper. */
function fieldAt(
  document: Document,
  host: Element,
  { clientX, clientY }: MouseEvent,
  fields: readonly Element[],
): Element | null {
  const under = deepest(document, host, clientX, clientY);
  const control = under?.closest('label')?.control;
  if (control && fields.includes(control)) return control;
  let at: Element | null = under;
  for (let level = 0; at && level < 4; level += 1, at = around(at)) {
    const inner = at;
    if (fields.includes(inner)) return inner;
    const inside = fields.filter((field) => holds(inner, field));
    if (inside.length > 0) return inside.length === 1 ? (inside[0] ?? null) : null;
  }
  return null;
}

/** What lies under our host at a point, inside open and closed roots. */
function deepest(document: Document, host: Element, x: number, y: number): Element | null {
  let found: Element | null = null;
  let tree: Root | null = document;
  while (tree) {
    const here: Root = tree;
    const next = here
      .elementsFromPoint(x, y)
      .find((element) => element !== host && element.getRootNode() === here);
    if (!next) break;
    found = next;
    tree = rootOf(next);
  }
  return found;
}

/** The shield takes the wheel from inner scrollers: what it would have moved is moved. */
function scrollUnder(document: Document, host: Element, event: WheelEvent): void {
  if (!event.isTrusted) return;
  let at = deepest(document, host, event.clientX, event.clientY);
  for (; at; at = around(at)) {
    const { overflowY } = getComputedStyle(at);
    const scrolls = /auto|scroll/.test(overflowY) && at.scrollHeight > at.clientHeight;
    if (!scrolls || at === document.scrollingElement) continue;
    event.preventDefault();
    at.scrollBy(event.deltaX, event.deltaY);
    return;
  }
}

function isShown(field: Element): boolean {
  return field.checkVisibility({ visibilityProperty: true });
}
