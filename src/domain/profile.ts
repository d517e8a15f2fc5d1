import { z } from '../platform/zod.ts';
import { civilDateSchema } from './civil-date.ts';
import { parseAmNumber, parseFiness, parseRpps } from './identifiers.ts';

/** How the kiné practises; a `remplacant` cannot use direct access (rule ELI-03). */
export const statusSchema = z.enum(['titulaire', 'collaborateur', 'assistant', 'remplacant']);
export type Status = z.infer<typeof statusSchema>;

/**
 * Under which text a place works: the CPTS experiment, a structure of the permanent regime (MSP, ESP,
 * ESS, health centre), or an establishment.
 */
export const regimeSchema = z.enum(['cpts', 'structure', 'etablissement']);
export type Regime = z.infer<typeof regimeSchema>;

const departmentSchema = z.string().regex(/^(\d{2,3}|2A|2B)$/);

export const placeSchema = z.object({
  id: z.string().min(1).max(60),
  department: departmentSchema,
  amNumber: z.string().refine((text) => parseAmNumber(text).ok),
  regime: regimeSchema,
  cpts: z.string().max(120),
  /** The day her name appeared on the ARS list; null while she waits for it. */
  arsListDate: civilDateSchema.nullable(),
  /** The structure's FINESS number, to tell it from her own (rule PRE-05); null: none given. */
  finess: z
    .string()
    .refine((text) => parseFiness(text).ok)
    .nullable()
    .default(null),
  /** The day of the last proof that she belongs to a CPTS, asked each year (rule ELI-04). */
  cptsProofOn: civilDateSchema.nullable().default(null),
});
export type Place = z.infer<typeof placeSchema>;

/**
 * Which published reading leads the count that she sees, where the texts leave a choice. A setting never
 * makes a stop: that takes every published reading (docs/rules.md).
 */
export const readingSettingsSchema = z.object({
  /** The letter of the decree counts by patient, the guidance by episode (rule CNT-07). */
  counting: z.enum(['per-episode', 'per-patient']),
  /** No text says whether the initial assessment (BDK) is one of the eight (rule CNT-03). */
  assessmentCounts: z.boolean(),
  /** The three months start with the first session or BDK, or with the first session (rule DUR-02). */
  episodeStart: z.enum(['earliest', 'first-session']),
  /** Where annexe 1 is asked: with each invoice, or once for the treatment (rule JUS-01). */
  supportingDocument: z.enum(['per-invoice', 'per-treatment']),
});
export type ReadingSettings = z.infer<typeof readingSettingsSchema>;

/** The readings in force while she chose nothing. */
export const DEFAULT_SETTINGS: ReadingSettings = {
  counting: 'per-episode',
  assessmentCounts: false,
  episodeStart: 'earliest',
  supportingDocument: 'per-invoice',
};

/** What no text tells of a territory, asked once: her answer, its day, and where she has it from. */
export const answerSchema = z.object({
  /** `supporting-document`: `required` or `none`; `experiment-end`: its last day (rules JUS-03, ELI-07). */
  question: z.enum(['supporting-document', 'experiment-end']),
  department: departmentSchema,
  value: z.string().min(1).max(40),
  on: civilDateSchema,
  source: z.string().max(200),
});
export type Answer = z.infer<typeof answerSchema>;

/** The kiné who bills: one identity, one or more places of practice (rule ELI-02). */
export const profileSchema = z.object({
  familyName: z.string().min(1).max(120),
  firstName: z.string().min(1).max(120),
  rpps: z.string().refine((text) => parseRpps(text).ok),
  status: statusSchema,
  places: z.array(placeSchema).min(1).max(20),
  settings: readingSettingsSchema.default(DEFAULT_SETTINGS),
  answers: z.array(answerSchema).max(100).default([]),
});
export type Profile = z.infer<typeof profileSchema>;

/** Her latest answer on a territory; null: she was not asked yet. */
export function answerOf(
  { answers }: Profile,
  question: Answer['question'],
  department: string,
): Answer | null {
  const mine = answers.filter((answer) => answer.question === question);
  return mine.findLast((answer) => answer.department === department) ?? null;
}

const OVERSEAS_ZONES: Readonly<Record<string, string>> = {
  '972': 'America/Martinique',
  '974': 'Indian/Reunion',
  '976': 'Indian/Mayotte',
};

/** The time zone whose calendar dates the sessions of a department. */
export function timeZoneOf(department: string): string {
  return OVERSEAS_ZONES[department] ?? 'Europe/Paris';
}
