/**
 * What each kind of evidence about a field is worth. All weights stand here: a change is reviewed with
 * `npm run bench -- page` beside it. A role is given from `ACCEPT` on, and only when no other role comes
 * within `MARGIN`.
 */

/** Where a field's words stand, and how far they can be trusted to be about this field. */
export const SOURCE = {
  label: 1,
  aria: 0.95,
  /** A label that shares a wrapper with this field alone: the component libraries, floating labels. */
  wrapper: 0.9,
  /** The header of its column. */
  header: 0.85,
  /** The cell or the term before. */
  cell: 0.85,
  placeholder: 0.7,
  title: 0.7,
  /** `name`, `formcontrolname`, `id`, `data-*`, unless they look drawn. */
  name: 0.7,
  /** Text right before, tied to it by nothing. */
  before: 0.72,
} as const;

/** A name or an id beside words that the kiné can read: it seconds them, it does not speak for them. */
export const NAME_BESIDE_WORDS = 0.35;

/** Words that say it wherever they stand, and words that say it inside the right section only. */
export const STRONG = 0.9;
export const WEAK = 0.35;
/** The field stands in a section that this role belongs to. */
export const IN_SECTION = 0.35;
/** A phrase that is the whole text, and one that is lost in a long one. */
export const WHOLE = 1;
export const PART = 0.75;
/** Another source says the same; counted twice at most. */
export const AGREES = 0.1;
/** Type, length and pattern fit the role, or refute it. */
export const SHAPE_FITS = 0.15;
export const SHAPE_REFUTES = -1;

export const ACCEPT = 0.6;
export const MARGIN = 0.05;
