// oxlint-disable unicorn/consistent-function-scoping -- only this function's source is sent to the page
// oxlint-disable typescript/no-unsafe-type-assertion -- instanceof fails across worlds: tag names decide

import type { Accessible } from './accessible.ts';

/** A `string | RegExp` that survives JSON. */
export type Pattern = string | { source: string; flags: string };

/** A `Target` that survives JSON; `field` and `control` narrow to what `label` and clicks mean. */
export interface AskedTarget {
  role?: string;
  name?: Pattern;
  label?: Pattern;
  text?: Pattern;
  css?: string;
  nth?: number;
  within?: AskedTarget;
  /** Only things one presses, ticks or fills. */
  control?: boolean;
}

export interface Question {
  ask: 'locate' | 'value' | 'set' | 'text' | 'missed';
  target?: AskedTarget;
  /** 'locate' also notes whether the next press lands elsewhere; 'missed' tells it. */
  watch?: boolean;
  /** What 'set' writes. */
  value?: string;
}

/** What the page answers; positions are CSS pixels of the viewport. */
export interface Answer {
  found: boolean;
  x: number;
  y: number;
  /** What a click at x, y would hit instead; empty when it hits the element. */
  cover: string;
  /** The keys would go to it. */
  focused: boolean;
  /** How the element takes a value. */
  fillBy: 'keys' | 'script';
  /** The value or text asked for. */
  text: string;
}

/**
 * Finds an element in the given roots and answers one question about it.
 *
 * Runs inside the page: its source text is sent there, so it may use nothing from outside itself.
 * Never uses the page's own state beyond the DOM.
 */
export function answer(tools: Accessible, roots: ParentNode[], question: Question): Answer {
  const { tidy, roleOf, nameOf, isVisible } = tools;
  // The driver's own world keeps it from one question to the next; the page does not see it.
  const kept = globalThis as { watched?: Element; pressMissed?: boolean };
  const fields = 'textbox searchbox combobox listbox spinbutton slider checkbox radio switch';
  const fieldRoles = new Set(fields.split(' '));
  const controlRoles = new Set([...fieldRoles, 'button', 'link', 'tab', 'menuitem', 'option']);
  const nothing: Answer = {
    found: false,
    x: 0,
    y: 0,
    cover: '',
    focused: false,
    fillBy: 'keys',
    text: '',
  };

  /** Elements whose `read` text matches: whole matches of a string win over partial ones. */
  function matching(elements: Element[], pattern: Pattern, read: (el: Element) => string) {
    if (typeof pattern !== 'string') {
      const expression = new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, ''));
      return elements.filter((el) => expression.test(read(el)));
    }
    const wanted = tidy(pattern);
    const texts = new Map(elements.map((el) => [el, read(el)]));
    const whole = elements.filter((el) => texts.get(el) === wanted);
    return whole.length > 0 ? whole : elements.filter((el) => texts.get(el)?.includes(wanted));
  }

  const innermost = (elements: Element[]) =>
    elements.filter((el) => !elements.some((other) => other !== el && el.contains(other)));

  const textOf = (el: Element) => tidy((el as HTMLElement).innerText ?? el.textContent);

  function find(asked: AskedTarget): Element | undefined {
    let scopes = roots;
    if (asked.within) {
      const outer = find(asked.within);
      if (!outer) return undefined;
      scopes = [outer];
    }
    let found = scopes
      .flatMap((scope) => [...scope.querySelectorAll(asked.css ?? '*')])
      .filter(isVisible);
    if (asked.role) found = found.filter((el) => roleOf(el) === asked.role);
    if (asked.control) found = found.filter((el) => controlRoles.has(roleOf(el)));
    if (asked.label !== undefined) {
      const onlyFields = found.filter((el) => fieldRoles.has(roleOf(el)));
      found = matching(onlyFields, asked.label, nameOf);
    }
    if (asked.name !== undefined) found = matching(found, asked.name, nameOf);
    if (asked.text !== undefined) {
      const among = found.filter((el) => !el.matches('html, script, style'));
      found = innermost(matching(among, asked.text, textOf));
    }
    return found[asked.nth ?? 0];
  }

  function locate(el: Element): Answer {
    el.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    // An inline element broken over lines has an empty middle: aim at its first box.
    const box = [...el.getClientRects()].find((r) => r.width > 0 && r.height > 0);
    if (!box) return nothing;
    const x = box.left + box.width / 2;
    const y = box.top + box.height / 2;
    const hit = (el.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
    const label = hit?.closest('label');
    const reached = hit && (el.contains(hit) || label?.control === el);
    // A card of ours takes no click in its first moment: a person waits until it is no longer pale.
    const resting = el.closest('[data-resting]') ? 'the rest of its card' : '';
    const onTop = hit ? (hit.cloneNode(false) as Element).outerHTML.slice(0, 200) : 'nothing';
    const byScript =
      'select, input[type=date], input[type=month], input[type=time], input[type=range]';
    const fillBy = el.matches(byScript) ? 'script' : 'keys';
    const focused = (el.getRootNode() as Document | ShadowRoot).activeElement === el;
    return { ...nothing, found: true, x, y, cover: reached ? resting : onTop, focused, fillBy };
  }

  function isWithin(node: Node | null, el: Element): boolean {
    for (let at = node; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null)
      if (at === el) return true;
    return false;
  }

  /** Notes a press on something else: what grew above moved the element from under the pointer. */
  function watchPress(el: Element) {
    kept.watched = el;
    kept.pressMissed = false;
    const landsElsewhere = (event: Event) => {
      const target = (event.composedPath()[0] ?? null) as Element | null;
      return target?.closest?.('label')?.control !== el && !isWithin(target, el);
    };
    // Outside a closed root only its host is seen: the root has the last word. What moves between down
    // and up is not clicked either.
    for (const scope of [el.ownerDocument.defaultView, el.getRootNode()]) {
      let wentDown = true;
      const note = (event: Event) => {
        if (kept.watched !== el || !el.isConnected) return;
        if (event.type === 'mousedown') wentDown = !landsElsewhere(event);
        kept.pressMissed = !wentDown || landsElsewhere(event);
      };
      for (const type of ['mousedown', 'mouseup'])
        scope?.addEventListener(type, note, { capture: true, once: true });
    }
  }

  function valueOf(el: Element): string {
    if (el.matches('input[type=checkbox], input[type=radio]')) {
      return String((el as HTMLInputElement).checked);
    }
    if (el.matches('input, textarea, select')) return (el as HTMLInputElement).value;
    return el.getAttribute('aria-checked') ?? tidy(el.textContent);
  }

  function set(el: Element, value: string) {
    const field = el as HTMLInputElement;
    if (el.localName === 'select') {
      const options = [...(el as HTMLSelectElement).options];
      const option =
        options.find((o) => tidy(o.text) === tidy(value)) ?? options.find((o) => o.value === value);
      if (!option) return nothing;
      option.selected = true;
    } else field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    return { ...nothing, found: true };
  }

  /** innerText of an element that is not rendered is its whole text: hence the visibility first. */
  function drawn(node: Node): string {
    if (node.nodeType === 3) return node.nodeValue ?? '';
    if (node.nodeType !== 1 || !(node as Element).checkVisibility()) return '';
    return (node as HTMLElement).innerText ?? node.textContent ?? '';
  }

  if (question.ask === 'text') {
    const lines = roots.flatMap((root) =>
      [...root.childNodes].flatMap((n) => drawn(n).split('\n')),
    );
    return { ...nothing, found: true, text: lines.map(tidy).filter(Boolean).join('\n') };
  }
  if (question.ask === 'missed') return { ...nothing, found: kept.pressMissed === true };
  const el = question.target && find(question.target);
  if (!el) return nothing;
  if (question.watch) watchPress(el);
  if (question.ask === 'value') return { ...nothing, found: true, text: valueOf(el) };
  return question.ask === 'set' ? set(el, question.value ?? '') : locate(el);
}
