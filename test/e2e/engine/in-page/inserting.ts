import { writeNumber } from '../../../../src/platform/insert-number.ts';

/** What the menu of a field does in its document, for a plain page to try. */
const parts = { insert: writeNumber };

Object.assign(window, { parts });
export type InsertingParts = typeof parts;
