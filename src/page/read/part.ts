import type { FramePart } from '../../messages/frame-shapes.ts';
import { classifyFields } from '../find/classify.ts';
import type { PrescriberFields } from './form.ts';
import { prescriberFields, prescriberTexts } from './prescriber.ts';
import { dateIn } from './values.ts';

/** The prescriber's fields of a document that the page around says is about the prescriber. */
export interface FoundPart {
  part: FramePart;
  fields: PrescriberFields;
}

/**
 * Reads a document as the prescriber's block of another one: its own labels say « Nom » and « RPPS », and
 * whose they are only the heading around its frame tells. Null without a number or a search to fill.
 */
export function readPart(document: Document): FoundPart | null {
  const fields = prescriberFields(classifyFields(document, undefined, 'prescriber').fields);
  const { rpps, am, search, date } = fields;
  if (!rpps && !am && !search) return null;
  const part = { prescriber: prescriberTexts(fields, null), prescriptionDate: dateIn(date) };
  return { part, fields };
}
