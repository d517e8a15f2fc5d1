import { z } from '../platform/zod.ts';
import { common, id } from './fact-common.ts';

/** Facts that are about who a patient is, or about the practice as a whole; none of them counts a session. */

/** The tag of what belongs to no patient: the journal of decisions. */
export const PRACTICE = 'practice';
/** The tag of prescribed invoices: a share of activity has no patient. */
export const ACTIVITY = 'activity';

/** What is kept in the journal of decisions (internal: never part of a control file or of figures). */
export const decisions = [
  'limit-overridden',
  'session-voided',
  'corrected',
  'undone',
  'unlocked',
  'locked',
  'passphrase-set',
  'passphrase-changed',
  'passphrase-removed',
  'recovery-made',
  'recovered',
  'exported',
  'erased',
  'imported',
  'import-undone',
  'restored',
  'backed-up',
  'purged',
  'joined',
  'split',
] as const;
export type Decision = (typeof decisions)[number];

/** What the note of an export of the yearly figures begins with; its form follows. */
export const EVALUATION_EXPORT = 'evaluation/';

export const practiceFacts = [
  z.object({
    ...common,
    /** The names under `tag` and under `other` are one person; written at both. */
    kind: z.literal('patients-joined'),
    other: id,
    /** True where the other one is shown from now on. */
    into: z.boolean(),
  }),
  z.object({
    ...common,
    /** Everything of this patient was erased: what was written before is not taken in again. */
    kind: z.literal('patient-erased'),
  }),
  z.object({
    ...common,
    /**
     * An invoice under a doctor's prescription, for the share of activity in direct access: its month and a
     * keyed mark, on the first day of that month; no day, no patient.
     */
    kind: z.literal('prescribed-seen'),
    invoice: id,
    month: z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/),
    sessions: z.number().int().min(1).max(100),
  }),
  z.object({
    ...common,
    /** Who did what, when: one line of the journal of decisions. */
    kind: z.literal('decision-noted'),
    what: z.enum(decisions),
    /** Tag of the patient it was about; null: nobody's. */
    subject: id.nullable(),
    note: z.string().max(300),
  }),
] as const;
