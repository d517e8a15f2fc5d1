import {
  comesBackSchema,
  documentKinds,
  documentSentSchema,
  episodeResultSchema,
  prescriptionSchema,
  recipients,
  referralSchema,
} from '../../src/domain/care.ts';
import { civilDateSchema } from '../../src/domain/civil-date.ts';
import { diagnosisKinds, overrideReasons, type FactKind } from '../../src/domain/facts.ts';
import { z } from '../../src/platform/zod.ts';
import { writtenActSchema } from './written-act.ts';

const name = z.string().min(1).max(60);
const days = z.array(civilDateSchema);

/** What every fact may say beside its own: whose it is, the day it was written, a name to undo it by. */
const common = {
  episode: name.optional(),
  on: civilDateSchema.optional(),
  as: name.optional(),
};
const rank = z.number().int().min(1).max(9).default(1);
const count = z.number().int().min(0).max(200);

/** Where an episode stands, as said when it opened or corrected later. */
export const episodeFields = {
  region: z.string().max(120),
  place: name,
  before: count,
  elsewhere: count,
  firstDate: civilDateSchema.nullable(),
  perWeek: z.number().int().min(1).max(7).nullable(),
  comesBack: comesBackSchema.nullable(),
  pastYear: count.nullable(),
  treatingDoctor: z.boolean().nullable(),
};

/** Every fact of a case, by the key that names it. */
export const FACT_SCHEMAS = {
  /** An invoice: a day given twice is two sessions of that day. `pending`: no answer yet. */
  billed: z.strictObject({
    ...common,
    billed: days,
    act: writtenActSchema.default('RAM 8,09'),
    bdk: days.default([]),
    invoice: name.optional(),
    outcome: z.enum(['success', 'failure', 'unknown', 'pending']).default('success'),
    filedAs: name.nullable().default(null),
    /** The prescription date it carried. */
    prescribedOn: civilDateSchema.nullable().default(null),
  }),
  /** What became of an invoice, said later. */
  laterOutcome: z.strictObject({
    ...common,
    laterOutcome: z.enum(['success', 'failure', 'unknown']),
    invoice: name,
    filedAs: name.nullable().default(null),
  }),
  byHand: z.strictObject({
    ...common,
    byHand: civilDateSchema,
    rank,
    act: writtenActSchema.default('RAM 8,09'),
  }),
  /** A session taken back: the latest one of that day, or the one of that invoice. */
  voided: z.strictObject({
    ...common,
    voided: civilDateSchema,
    rank,
    invoice: name.optional(),
    reason: z.string().max(300).default('séance non faite'),
  }),
  /** « Même séance, ou une autre ? » and what she answered. */
  settled: z.strictObject({
    ...common,
    settled: civilDateSchema,
    answer: z.enum(['same', 'second']),
    rank,
    invoice: name.optional(),
  }),
  diagnosis: z.strictObject({
    ...common,
    diagnosis: z.strictObject({
      date: civilDateSchema,
      kind: z.enum(diagnosisKinds).default('medical-report'),
      linked: z.boolean().default(true),
      author: z.string().max(120).default('Dr TESTEUR'),
      keptAt: z.string().max(120).default('dossier papier'),
    }),
  }),
  prescription: z.strictObject({
    ...common,
    prescription: z.strictObject({
      date: civilDateSchema,
      author: prescriptionSchema.shape.author.default('Dr TESTEUR'),
      sameComplaint: z.boolean().default(true),
    }),
  }),
  actAssigned: z.strictObject({
    ...common,
    actAssigned: writtenActSchema,
    to: z.array(name).min(1).max(9),
  }),
  assessmentNoted: z.strictObject({ ...common, assessmentNoted: civilDateSchema }),
  corrected: z.strictObject({
    ...common,
    corrected: z.strictObject(episodeFields).partial(),
    reason: z.string().max(300).default(''),
  }),
  closed: z.strictObject({
    ...common,
    closed: civilDateSchema,
    result: episodeResultSchema.nullable().default(null),
  }),
  documentSent: z.strictObject({
    ...common,
    documentSent: z.enum(documentKinds),
    to: z
      .array(z.enum(recipients))
      .min(1)
      .default([...recipients]),
    channel: documentSentSchema.shape.channel.default('by-hand'),
    impossible: documentSentSchema.shape.impossible.default(null),
  }),
  /** The id of the invoice it went with, or `once`: once for the whole treatment. */
  attached: z.strictObject({ ...common, attached: name }),
  referral: z.strictObject({ ...common, referral: referralSchema.shape.decision }),
  /** « Toujours pas de nouvelles » after a referral, on that day. */
  noNews: z.strictObject({ ...common, noNews: civilDateSchema }),
  /** What happened, or `none`. */
  adverseEvent: z.strictObject({ ...common, adverseEvent: z.string().min(1).max(300) }),
  overridden: z.strictObject({
    ...common,
    overridden: z.array(civilDateSchema).min(1).max(100),
    invoice: name.optional(),
    reason: z.enum(overrideReasons).default('accepted'),
    note: z.string().max(300).default(''),
  }),
  /** The `as` of the fact that no longer stands. */
  undone: z.strictObject({ ...common, undone: name, reason: z.string().max(300).default('') }),
} as const;

export type FactName = keyof typeof FACT_SCHEMAS;

/** One fact of a case, under the key that names it. */
export type CaseFact = {
  [N in FactName]: { name: N; said: z.infer<(typeof FACT_SCHEMAS)[N]> };
}[FactName];

/** How a case writes each kind of fact; a forgotten kind does not compile. */
export const WRITTEN_AS: Record<FactKind, FactName | 'episode' | 'form.answer' | null> = {
  // Every case is about the same synthetic patient: no rule looks at who that is.
  'patient-seen': null,
  'episode-opened': 'episode',
  'episode-corrected': 'corrected',
  'treatment-answered': 'form.answer',
  'diagnosis-recorded': 'diagnosis',
  'prescription-obtained': 'prescription',
  'act-assigned': 'actAssigned',
  'assessment-noted': 'assessmentNoted',
  'session-by-hand': 'byHand',
  'intent-to-bill': 'billed',
  'outcome-seen': 'laterOutcome',
  'session-doubt-settled': 'settled',
  'session-voided': 'voided',
  'limit-overridden': 'overridden',
  'episode-closed': 'closed',
  'document-sent': 'documentSent',
  'supporting-document-attached': 'attached',
  'referral-decided': 'referral',
  'no-news-noted': 'noNews',
  'adverse-event': 'adverseEvent',
  'fact-voided': 'undone',
  // About who is meant, or about the practice: no rule looks at them.
  'patients-joined': null,
  'patient-erased': null,
  'prescribed-seen': null,
  'decision-noted': null,
};

export const FACT_NAMES = Object.keys(FACT_SCHEMAS) as FactName[];
