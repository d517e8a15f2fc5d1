import { z } from '../../platform/zod.ts';
import {
  comesBackSchema,
  documentSentSchema,
  episodeResultSchema,
  prescriptionSchema,
  referralSchema,
} from '../../domain/care.ts';
import { civilDateSchema } from '../../domain/civil-date.ts';
import { diagnosisSchema } from '../../domain/facts.ts';
import { patientSchema } from '../../domain/patient.ts';

const session = z.strictObject({
  date: civilDateSchema,
  /** As written on the invoice; empty: noted by hand. */
  act: z.string(),
  origin: z.enum(['invoice', 'by-hand', 'import']),
  /** Waits for a word: nobody saw what became of its invoice. */
  toConfirm: z.boolean(),
  /** The place in `invoices`, from 1; null: on no invoice that was seen. */
  invoice: z.number().int().min(1).nullable(),
});

const invoice = z.strictObject({
  /** The day on which it was billed. */
  billedOn: civilDateSchema,
  /** The kiné under whose own number it was billed: prescriber and executant. */
  prescriberRpps: z.string(),
  /** The prescription date that stood on it; null: none was read. */
  prescribedOn: civilDateSchema.nullable(),
  /** Always null: only a mark of it is kept, which cannot be turned back. */
  number: z.null(),
  /** Annexe 1 went with it. False: that it did was not noted. */
  supportingDocument: z.boolean(),
});

/** One episode for the office that pays (docs/control-file.md): what was done, by whom, on which proofs. */
export const controlFileSchema = z.strictObject({
  format: z.literal('neuvieme-control'),
  version: z.literal(1),
  writtenOn: civilDateSchema,
  practitioner: z.strictObject({
    name: z.string(),
    rpps: z.string(),
    amNumber: z.string().nullable(),
    department: z.string().nullable(),
    cpts: z.string().nullable(),
    arsListDate: civilDateSchema.nullable(),
  }),
  patient: patientSchema,
  episode: z.strictObject({
    region: z.string(),
    openedOn: civilDateSchema,
    before: z.number().int(),
    elsewhere: z.number().int(),
    firstDate: civilDateSchema.nullable(),
    comesBack: comesBackSchema.nullable(),
    /** False: there is none; null: not asked. */
    treatingDoctor: z.boolean().nullable(),
    closedOn: civilDateSchema.nullable(),
    result: episodeResultSchema.nullable(),
  }),
  sessions: z.array(session),
  assessments: z.array(civilDateSchema),
  invoices: z.array(invoice),
  /** Annexe 1 was given once for the whole treatment. */
  supportingDocumentOnce: z.boolean(),
  diagnoses: z.array(diagnosisSchema.strict()),
  prescriptions: z.array(prescriptionSchema.omit({ episode: true }).strict()),
  documents: z.array(documentSentSchema.omit({ episode: true }).strict()),
  referral: referralSchema.omit({ episode: true }).strict().nullable(),
});
export type ControlFile = z.infer<typeof controlFileSchema>;
export type ControlInvoice = z.infer<typeof invoice>;
