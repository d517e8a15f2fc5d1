import type { Classified, Survey } from '../find/classify.ts';
import { closestAround, holds } from '../find/roots.ts';

const DIALOGS = 'dialog[open],[role=dialog],[role=alertdialog],[aria-modal=true]';

/** Where on a page the form is: an open dialog that holds a form of its own, else the whole document. */
export interface Scope {
  element: Element;
  /** The trees in which its texts, buttons and attributes stand. */
  trees: readonly ParentNode[];
  fields: readonly Classified[];
}

/** The last dialog in which a prescriber's field stands; what is behind it is not what she works on. */
export function scopeOf(document: Document, { fields, roots }: Survey): Scope {
  const dialogs = new Set(
    fields
      .filter(({ role }) => role.startsWith('prescri'))
      .flatMap(({ field }) => closestAround(field, DIALOGS) ?? []),
  );
  const dialog = [...dialogs].at(-1);
  if (!dialog) return { element: document.body, trees: roots, fields };
  return {
    element: dialog,
    trees: [dialog],
    fields: fields.filter(({ field }) => holds(dialog, field)),
  };
}
