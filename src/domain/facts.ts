import { z } from '../platform/zod.ts';
import { civilDateSchema } from './civil-date.ts';
import { common, id } from './fact-common.ts';
import {
  adverseEventSchema,
  attachedSchema,
  comesBackSchema,
  documentSentSchema,
  episodeResultSchema,
  noNewsSchema,
  prescriptionSchema,
  referralSchema,
} from './care.ts';
import { patientSchema } from './patient.ts';
import { practiceFacts } from './practice-facts.ts';

/**
 * The journal: what happened, never what it adds up to. A fact is written once and never edited; a
 * mistake is corrected by a later fact. Counts are folded from these (episode.ts).
 */

const count = z.number().int().min(0).max(200);
const perWeek = z.number().int().min(1).max(7).nullable();

/**
 * The kinds of document that prove a prior medical diagnosis (rule DIA-01). `earlier-prescription` is the
 * document of « suite d’une ordonnance » too (rule PRE-13).
 */
export const diagnosisKinds = [
  'ald',
  'operation-report',
  'hospital-report',
  'medical-report',
  'emergency-report',
  'treating-doctor',
  'earlier-prescription',
  'shared-record',
  'imaging',
] as const;

/** A prior medical diagnosis: that it exists, never what it says. */
export const diagnosisSchema = z.object({
  kind: z.enum(diagnosisKinds),
  date: civilDateSchema,
  author: z.string().max(120),
  /** It concerns the complaint that is treated (rules DIA-02, DIA-03). */
  linked: z.boolean(),
  keptAt: z.string().max(120),
});
export type Diagnosis = z.infer<typeof diagnosisSchema>;

/** Why a kiné bills past the limit; hers alone, never part of a control file. */
export const overrideReasons = ['count-wrong', 'diagnosis-exists', 'accepted', 'other'] as const;
export type OverrideReason = (typeof overrideReasons)[number];

/** One session line of an invoice. `rank` tells two sessions of one day apart (rule CNT-15). */
export const sessionSchema = z.object({
  date: civilDateSchema,
  rank: z.number().int().min(1).max(9),
  act: z.string().max(60),
});
export type Session = z.infer<typeof sessionSchema>;

/** What may be said better of how an episode opened; a field left out stays as it was. */
export const episodeChangesSchema = z
  .object({
    region: z.string().max(120),
    place: id,
    before: count,
    elsewhere: count,
    firstDate: civilDateSchema.nullable(),
    perWeek,
    comesBack: comesBackSchema.nullable(),
    pastYear: count.nullable(),
    treatingDoctor: z.boolean().nullable(),
  })
  .partial();
export type EpisodeChanges = z.infer<typeof episodeChangesSchema>;

/** Built when the first fact is checked: a page that shows projections checks none. */
export const factSchema = z.lazy(() =>
  z.discriminatedUnion('kind', [
    z.object({ ...common, kind: z.literal('patient-seen'), patient: patientSchema }),
    z.object({
      ...common,
      kind: z.literal('episode-opened'),
      episode: id,
      region: z.string().max(120),
      place: id,
      /** Sessions of this episode given here before the product knew of it. */
      before: count,
      /** Sessions of this episode given by another kiné (rule CNT-06). */
      elsewhere: count,
      firstDate: civilDateSchema.nullable(),
      perWeek,
      /** Why a patient comes back (rule DUR-05); null: not asked, or nothing came before. */
      comesBack: comesBackSchema.nullable().default(null),
      /** Sessions of the last twelve months for this complaint, whoever prescribed them (rule ACT-11). */
      pastYear: count.nullable().default(null),
      /** False: the patient has no treating doctor (rule FUP-03); null: not asked. */
      treatingDoctor: z.boolean().nullable().default(null),
    }),
    z.object({
      ...common,
      /** What was said when the episode opened, said better. */
      kind: z.literal('episode-corrected'),
      episode: id,
      changes: episodeChangesSchema,
      reason: z.string().max(300),
    }),
    z.object({
      ...common,
      kind: z.literal('treatment-answered'),
      /** Keyed mark of the software's treatment. */
      treatment: id,
      /** The episode it belongs to; null: « Ordonnance », left alone. */
      episode: id.nullable(),
    }),
    z.object({
      ...common,
      kind: z.literal('diagnosis-recorded'),
      episode: id,
      diagnosis: diagnosisSchema,
    }),
    z.object({ ...common, kind: z.literal('prescription-obtained'), ...prescriptionSchema.shape }),
    z.object({
      ...common,
      /** The lines of this act belong to these episodes (rules CNT-04, CNT-13). */
      kind: z.literal('act-assigned'),
      act: z.string().min(1).max(60),
      episodes: z.array(id).min(1).max(9),
    }),
    z.object({
      ...common,
      /** An initial assessment (BDK) that no invoice of this software shows. */
      kind: z.literal('assessment-noted'),
      episode: id,
      date: civilDateSchema,
    }),
    z.object({
      ...common,
      kind: z.literal('session-by-hand'),
      episode: id,
      /** One per gesture: taken back and noted again on the same day, it is another one. */
      gesture: id,
      session: sessionSchema,
    }),
    z.object({
      ...common,
      kind: z.literal('intent-to-bill'),
      intent: id,
      episode: id,
      /** Keyed mark of the invoice: the software's own id, or one drawn for a form that has none yet. */
      invoice: id,
      sessions: z.array(sessionSchema).max(100),
      /** Days of the initial assessments (BDK) billed with them. */
      assessments: z.array(civilDateSchema).max(20),
      /** The prescription date on the form when she stood as prescriber (rule PRE-09); null: none read. */
      prescribedOn: civilDateSchema.nullable().default(null),
    }),
    z.object({
      ...common,
      kind: z.literal('outcome-seen'),
      intent: id,
      outcome: z.enum(['success', 'failure', 'unknown']),
      /** What told: the families of evidence, or `kiné` when she settled it herself. */
      evidence: z.array(z.string().max(40)).max(10),
      /** Keyed mark under which the software filed the invoice, once it shows one. */
      filedAs: id.nullable(),
    }),
    z.object({
      ...common,
      kind: z.literal('session-doubt-settled'),
      episode: id,
      /** Identity of the doubtful session (sessions.ts, `sessionId`). */
      session: z.string().min(1).max(300),
      answer: z.enum(['same', 'second']),
    }),
    z.object({
      ...common,
      kind: z.literal('session-voided'),
      episode: id,
      /** Identity of the session taken back (sessions.ts, `sessionId`). */
      session: z.string().min(1).max(300),
      reason: z.string().max(300),
    }),
    z.object({
      ...common,
      kind: z.literal('limit-overridden'),
      episode: id,
      invoice: id,
      dates: z.array(civilDateSchema).min(1).max(100),
      reason: z.enum(overrideReasons),
      note: z.string().max(300),
    }),
    z.object({
      ...common,
      kind: z.literal('episode-closed'),
      episode: id,
      on: civilDateSchema,
      /** How it ended (rule FUP-04); null: not said. */
      result: episodeResultSchema.nullable().default(null),
    }),
    z.object({ ...common, kind: z.literal('document-sent'), ...documentSentSchema.shape }),
    z.object({
      ...common,
      kind: z.literal('supporting-document-attached'),
      ...attachedSchema.shape,
    }),
    z.object({ ...common, kind: z.literal('referral-decided'), ...referralSchema.shape }),
    z.object({ ...common, kind: z.literal('no-news-noted'), ...noNewsSchema.shape }),
    z.object({ ...common, kind: z.literal('adverse-event'), ...adverseEventSchema.shape }),
    z.object({
      ...common,
      /** Undoes one fact, whatever it said: a document of another patient, an episode closed too soon. */
      kind: z.literal('fact-voided'),
      /** The `key` of the fact that no longer stands. */
      fact: z.string().min(1).max(400),
      reason: z.string().max(300),
    }),
    ...practiceFacts,
  ]),
);

export type Fact = z.infer<typeof factSchema>;
export type FactKind = Fact['kind'];
export type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;

/**
 * Where the sessions of a treatment wait while « Accès direct ? » has no answer: billed with her own
 * number all the same, they belong to the episode that the answer names.
 */
export function unansweredEpisode(treatment: string): string {
  return `unanswered|${treatment}`;
}

/** The facts of one kind, in the order given. */
export function ofKind<K extends FactKind>(facts: readonly Fact[], kind: K): FactOf<K>[] {
  return facts.filter((fact): fact is FactOf<K> => fact.kind === kind);
}
