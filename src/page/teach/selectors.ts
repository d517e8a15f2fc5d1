/** Attributes that name a field; `data-*` only those that developers give, which hold no value. */
const NAMING =
  /^(?:formcontrolname|name|ng-model|id|data-(?:test|testid|test-id|cy|qa|field|name|control|prop|key|automation-id))$/;
const SAFE = /^[\w.$:[\]-]{1,60}$/;

/** Ids that a library draws: `mat-input-7`, `:r3:`, a GUID, `x7f3q9`, letters without a vowel. */
export function looksDrawn(value: string): boolean {
  return (
    /^\W|^\d+$|:|\d{4}|[0-9a-f]{8}-/i.test(value) ||
    /^(?:mat|mui|cdk|radix|ember|react|headlessui|v|el|ng|rc|select2|ui-id|downshift|input|field|item|control)(?:[-_]\w+)*[-_]?\d+/i.test(
      value,
    ) ||
    value.split(/[^a-zA-Z0-9]+|(?<=[a-z])(?=[A-Z])/).some((run) => {
      const switches = run.match(/[a-z](?=\d)|\d(?=[a-z])/gi)?.length ?? 0;
      return switches > 2 || (run.length > 4 && !/[aeiouy\d]/i.test(run));
    })
  );
}

/**
 * The ways to a field by its attributes, surest first. `repeated`: the field stands in a line, and its
 * number in the name (`lines[3].date`) is any number.
 */
export function byAttributes(element: Element, repeated: boolean): string[] {
  const found = [...element.attributes].flatMap(({ name, value }) => {
    if (!NAMING.test(name) || !SAFE.test(value) || looksDrawn(value)) return [];
    if (!/\d/.test(value)) return [`${element.localName}[${name}="${value}"]`];
    if (name === 'id') return [];
    if (!repeated) return [`${element.localName}[${name}="${value}"]`];
    const [start = '', end = ''] = value.split(/\d+(?=\D*$)/);
    const parts = [
      ...(start === '' ? [] : [`[${name}^="${start}"]`]),
      ...(end === '' ? [] : [`[${name}$="${end}"]`]),
    ];
    return parts.length === 0 ? [] : [`${element.localName}${parts.join('')}`];
  });
  const last = (css: string) => Number(css.includes('[id='));
  return found.toSorted((a, b) => last(a) - last(b)).slice(0, 5);
}

/** The way down from a section in the same root, or null when it is too long or leads out of the root. */
export function pathFrom(section: Element | null, element: Element): string | null {
  const steps: string[] = [];
  let at: Element | null = element;
  for (; at && at !== section; at = at.parentElement) {
    const { localName, parentElement } = at;
    if (!parentElement || steps.length > 12) return null;
    const alike = [...parentElement.children].filter((child) => child.localName === localName);
    steps.unshift(`${localName}:nth-of-type(${alike.indexOf(at) + 1})`);
  }
  return at && steps.length > 0 ? `:scope > ${steps.join(' > ')}` : null;
}

/** Every match of a selector that came from a file: one that the browser refuses matches nothing. */
export function matches(root: ParentNode, css: string): Element[] {
  try {
    return [...root.querySelectorAll(css)];
  } catch {
    return [];
  }
}
