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

/** Two or three digits, 2A or 2B. */
export const departmentSchema = z.string().regex(/^(\d{2,3}|2A|2B)$/);

/** Whom to call at the CPTS; typed by her or taken from a published list, and kept here only. */
export const coordinatorSchema = z.object({
  name: z.string().max(120),
  phone: z.string().max(40),
  email: z.string().max(200),
});
export type Coordinator = z.infer<typeof coordinatorSchema>;

export const NO_COORDINATOR: Coordinator = { name: '', phone: '', email: '' };

/** An address of an organisation as she corrected it; kept here and used on her screens only. */
export const ownContactSchema = z.object({
  /** As in the published list (rules/data/contacts.ts). */
  name: z.string().min(1).max(120),
  email: z.string().max(200),
});
export type OwnContact = z.infer<typeof ownContactSchema>;

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
  /** The day she declared herself to the ARS; null: not said. The list follows later. */
  arsDeclaredOn: civilDateSchema.nullable().default(null),
  coordinator: coordinatorSchema.default(NO_COORDINATOR),
  /** Where doctors and the CPTS call her back: on letters and in messages that she copies. */
  phone: z.string().max(40).default(''),
  /** Published addresses that she knows better. */
  contacts: z.array(ownContactSchema).max(60).default([]),
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

/** Days on which she does not practise, both included; a remplaçant may stand in (rule ELI-03). */
export const absenceSchema = z
  .object({ id: z.string().min(1).max(60), from: civilDateSchema, to: civilDateSchema })
  .refine(({ from, to }) => from <= to);
export type Absence = z.infer<typeof absenceSchema>;

/** More than anybody plans; an absence that is over may be taken away. */
export const MOST_ABSENCES = 100;

/** The kiné who bills: one identity, one or more places of practice (rule ELI-02). */
export const profileSchema = z.object({
  familyName: z.string().min(1).max(120),
  firstName: z.string().min(1).max(120),
  rpps: z.string().refine((text) => parseRpps(text).ok),
  status: statusSchema,
  places: z.array(placeSchema).min(1).max(20),
  settings: readingSettingsSchema.default(DEFAULT_SETTINGS),
  answers: z.array(answerSchema).max(100).default([]),
  absences: z.array(absenceSchema).max(MOST_ABSENCES).default([]),
  /** « Mode observation »: counts and shows; fills nothing, holds no click. */
  observes: z.boolean().default(false),
});
export type Profile = z.infer<typeof profileSchema>;

/** What stands in a prescriber's field when it is she: her numbers, and her name in both orders. */
export function ownTexts(profile: Profile | null): string[] {
  if (profile === null) return [];
  const { familyName, firstName, rpps, places } = profile;
  const numbers = [rpps, ...places.map(({ amNumber }) => amNumber)];
  return [...numbers, `${familyName} ${firstName}`, `${firstName} ${familyName}`];
}

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
