/** Markup that is already safe to send. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

type Part = Html | string | number | boolean | null | undefined | readonly Part[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** Markup with its parts escaped. A list is written one after the other; false and null are nothing. */
export function markup(strings: TemplateStringsArray, ...parts: Part[]): Html {
  return new Html(String.raw({ raw: strings }, ...parts.map(written)));
}

/** Markup that the tool itself wrote. */
export function raw(text: string): Html {
  return new Html(text);
}

/** ` name="value"` for each attribute that is set; `true` writes the name alone. */
export function attributes(
  given: Record<string, string | number | boolean | null | undefined>,
): Html {
  return raw(
    Object.entries(given)
      .filter(([, value]) => value !== false && value !== null && value !== undefined)
      .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`))
      .join(''),
  );
}

/** `<option>` elements, the chosen one selected. */
export function options(values: readonly (readonly [string, string])[], chosen = ''): Html {
  return markup`${values.map(
    ([value, text]) =>
      markup`<option${attributes({ value, selected: value === chosen })}>${text}</option>`,
  )}`;
}

function written(part: Part): string {
  if (part instanceof Html) return part.text;
  if (part === null || part === undefined || typeof part === 'boolean') return '';
  if (typeof part === 'string' || typeof part === 'number') return escape(String(part));
  return part.map(written).join('');
}
