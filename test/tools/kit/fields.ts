import type { Ask } from './serve.ts';
import type { Attachment, Fields } from './tool.ts';

/** Text of a form's field; empty when it is not there or is a file. */
export function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** What was sent, as an object: a name that comes twice is a list, a file is its name. */
export function fieldsOf({ form, json }: Ask): Fields {
  if (json !== null) return isObject(json) ? json : { json };
  const fields: Fields = {};
  for (const name of new Set(form.keys())) {
    const all = form.getAll(name).map((value) => (typeof value === 'string' ? value : value.name));
    fields[name] = all.length === 1 ? all[0] : all;
  }
  return fields;
}

/** Files that were chosen. A file input left empty sends a nameless one. */
export function documentsOf(form: FormData): Attachment[] {
  return [...form.values()]
    .filter((value) => typeof value !== 'string' && value.name !== '')
    .map((value) => (typeof value === 'string' ? null : { name: value.name, size: value.size }))
    .filter((value) => value !== null);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Text at a path of JSON that came from the network: `prescriber.rpps`. */
export function at(value: unknown, path: string): string {
  let here: unknown = value;
  for (const name of path.split('.')) {
    if (Array.isArray(here)) here = here[Number(name)];
    else here = isObject(here) ? here[name] : undefined;
  }
  return typeof here === 'string' || typeof here === 'number' ? String(here).trim() : '';
}

/** The list at a path, empty when there is none. */
export function listAt(value: unknown, name: string): unknown[] {
  const found = isObject(value) ? value[name] : undefined;
  return Array.isArray(found) ? found : [];
}
