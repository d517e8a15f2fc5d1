/**
 * What is known of one billing tool: where its fields stand, never what stands in them. Shipped for known
 * hosts, taught by pointing at a field, exchanged as JSON. Types and lists alone: schema.ts checks them.
 */

/** The parts a field can be taught. */
export const TAUGHT_ROLES = [
  'prescriber-search',
  'prescriber-rpps',
  'prescriber-am',
  'prescriber-kind',
  'prescriber-name',
  'prescriber-first-name',
  'prescription-date',
  'prescription-day',
  'prescription-month',
  'prescription-year',
  'executant',
  'birth-name',
  'first-name',
  'birth-date',
  'session-date',
  'session-act',
  'session-coefficient',
  'session-tick',
  'planned',
  'validity',
  'document',
  /** A button: what finishes the form. */
  'finish',
] as const;

export type TaughtRole = (typeof TAUGHT_ROLES)[number];

/** Three independent ways back to a field; two of them must agree before it is used. */
export interface Anchors {
  /** Ordered alternatives; those of attributes first, a path from its section (`:scope > …`) last. */
  css: string[];
  /** What the screen calls it, in plain words; empty when nothing does. */
  label: string;
  /** The heading of its block, in plain words; empty without one. */
  section: string;
  /** Its rank, from 0, among the fields of that section, type and length. */
  ordinal: number;
  type: string;
  maxlength: number | null;
}

export interface TaughtField {
  /** Null: this field or button is nothing of ours, whatever it looks like. */
  role: TaughtRole | null;
  anchors: Anchors;
}

export interface SiteFacts {
  version: 1;
  name: string;
  /** Exact origins: `https://pro.doctolib.fr`. */
  origins: string[];
  /** Where the tool keeps the prescriber; null: not known. */
  prescriber: 'invoice' | 'treatment' | null;
  /**
   * By path pattern (`/patients/*` + `/factures/*`, one `*` for one segment): the fields taught there, or
   * null: stay silent.
   */
  paths: Record<string, TaughtField[] | null>;
}

/** True when both say the same of the same role; of fields without a role, when they are the same field. */
export function isSameSubject(one: TaughtField, other: TaughtField): boolean {
  if (one.role !== other.role) return false;
  return one.role !== null || isSameField(one, other);
}

/** True when nothing differs. */
export function isSameField(one: TaughtField, other: TaughtField): boolean {
  const flat = ({ role, anchors }: TaughtField) =>
    JSON.stringify([
      role,
      anchors.css,
      anchors.label,
      anchors.section,
      anchors.ordinal,
      anchors.type,
      anchors.maxlength,
    ]);
  return flat(one) === flat(other);
}
