import type { DraftLine, FormDraft } from '../../domain/draft.ts';
import type { Field } from '../find/label.ts';
import type { FieldRole } from '../find/vocabulary.ts';

/** A date written in three boxes or lists. */
export interface DateParts {
  day: Field;
  month: Field;
  year: Field;
}

/** One of the choices that bring or change the prescriber's fields: « Libéral », « Prescripteur existant ». */
export interface KindChoice {
  control: HTMLInputElement;
  /** Its words as `plain` gives them. */
  words: string;
}

/** The prescriber's fields of a form, each null when the screen has none such. */
export interface PrescriberFields {
  kinds: readonly KindChoice[];
  /** Searches a list: an input, or the button-like box of a select widget. */
  search: HTMLElement | null;
  rpps: Field | null;
  am: Field | null;
  /** The whole name, or the family name where `firstName` stands beside it. */
  name: Field | null;
  firstName: Field | null;
  date: Field | null;
  dateParts: DateParts | null;
}

/** A field with the part that it plays. */
export interface FoundRole {
  role: FieldRole;
  element: Element;
}

/** A session's line on the screen. */
export interface SessionRow {
  date: DraftLine['date'];
  element: Element;
}

/** A billing or treatment form as it stands on screen now. */
export interface Look {
  draft: FormDraft;
  prescriber: PrescriberFields;
  /** Takes a supporting document; null when the screen has none, or several of which none is sure. */
  document: HTMLInputElement | null;
  /** Address of the frame in which the prescriber's fields stand; null when they are not in a frame. */
  frame: string | null;
  /** The block that the overlay stands beside. */
  anchor: Element;
  /** Every field whose part is known, in the order of the screen. */
  found: readonly FoundRole[];
  /** Where each session stands that the form would bill. */
  rows: readonly SessionRow[];
}
