import { z } from '../platform/zod.ts';
import { civilDateSchema } from './civil-date.ts';
import { id } from './fact-common.ts';
import { patientSchema } from './patient.ts';

/** Care that was given before the product knew of it: what an import brings (worker/imports.ts). */

/** So many sessions one course of care may bring; more is no course of care. */
export const MOST_PAST_LINES = 1000;

/** One line of a billing software's table: a day, and the act as written. */
export const pastLineSchema = z.object({ date: civilDateSchema, act: z.string().max(60) });
export type PastLine = z.infer<typeof pastLineSchema>;

/** One course of care of a patient, as she says that it was direct access. */
export const pastCareSchema = z.object({
  patient: patientSchema,
  /** The treatment as the software names it: tells two courses of care apart, and stands as region. */
  treatment: z.string().max(120),
  lines: z.array(pastLineSchema).max(MOST_PAST_LINES),
  /** Sessions that are only counted, without a day each. */
  before: z.number().int().min(0).max(200),
  /** The first of those; null where each session has its day. */
  firstDate: civilDateSchema.nullable(),
  /** The open episode that the sessions belong to; null: one of its own. */
  episode: id.nullable(),
  /** RPPS of the colleague of this practice whom the table names; null: whoever imports. */
  practitioner: z.string().max(20).nullable(),
});
export type PastCare = z.infer<typeof pastCareSchema>;

/** What an import wrote, counted from what it left in the ledger. */
export const importCountsSchema = z.object({
  patients: z.number().int().min(0),
  episodes: z.number().int().min(0),
  sessions: z.number().int().min(0),
  assessments: z.number().int().min(0),
  /** Sessions that were only counted. */
  declared: z.number().int().min(0),
});
export type ImportCounts = z.infer<typeof importCountsSchema>;

/** An import as it is kept, sealed: `running` also names one that was broken off. */
export const importRecordSchema = z.object({
  kind: z.enum(['sessions', 'typed', 'restore']),
  /** Name of the file; empty for what was typed. */
  file: z.string().max(200),
  state: z.enum(['running', 'done', 'undone']),
  /** Null while it runs. */
  counts: importCountsSchema.nullable(),
  /** Episodes that stayed when it was undone, because something was written about them since. */
  kept: z.number().int().min(0),
});
export type ImportRecord = z.infer<typeof importRecordSchema>;
