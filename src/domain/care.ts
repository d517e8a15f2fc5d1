import { z } from '../platform/zod.ts';
import { civilDateSchema } from './civil-date.ts';

/**
 * What happens around the sessions of an episode: a prescription that arrives, documents that leave, the
 * decision to refer, what went wrong. That it happened and when; never medical text.
 */

const id = z.string().min(1).max(100);

/** Why a patient who was treated before is here again (rule DUR-05; no text tells them apart). */
export const comesBackSchema = z.enum(['new-complaint', 'recurrence', 'continuation']);
export type ComesBack = z.infer<typeof comesBackSchema>;

/** How an episode ended (rule FUP-04). */
export const episodeResultSchema = z.enum([
  'recovered',
  'improved',
  'referred',
  'not-returned',
  'abandoned',
]);
export type EpisodeResult = z.infer<typeof episodeResultSchema>;

/** An ordonnance that arrives while the episode runs (rule CNT-11). */
export const prescriptionSchema = z.object({
  episode: id,
  date: civilDateSchema,
  author: z.string().max(120),
  /** An ordonnance for the knee leaves the back in direct access. */
  sameComplaint: z.boolean(),
});
export type Prescription = Omit<z.infer<typeof prescriptionSchema>, 'episode'>;

/** The initial assessment (BDK) and the report of care, each to three recipients (rules FUP-01, FUP-02). */
export const documentKinds = ['assessment', 'report'] as const;
export const recipients = ['dmp', 'patient', 'treating-doctor'] as const;
export type Recipient = (typeof recipients)[number];

/** A document that went out, or the reason why it could not. */
export const documentSentSchema = z.object({
  episode: id,
  document: z.enum(documentKinds),
  recipient: z.enum(recipients),
  date: civilDateSchema,
  channel: z.enum(['dmp', 'mssante', 'by-hand', 'post']).nullable(),
  /** Why it could not be sent; null when it was. */
  impossible: z.enum(['no-dmp', 'refused', 'no-mssante']).nullable(),
});
export type DocumentSent = Omit<z.infer<typeof documentSentSchema>, 'episode'>;
/** The same with the key it was written under, by which it is undone. */
export type DocumentNoted = DocumentSent & { key: string };

/** The supporting document went with an invoice, or once for the whole treatment (rule JUS-01). */
export const attachedSchema = z.object({ episode: id, invoice: id.nullable() });

/** To whom a patient is referred. */
export const referredTo = ['treating-doctor', 'other-doctor', 'emergency'] as const;
export type ReferredTo = (typeof referredTo)[number];

/** What was decided about a doctor, at the latest with the eighth session (rule FUP-04). */
export const referralSchema = z.object({
  episode: id,
  date: civilDateSchema,
  decision: z.enum(['none-needed', ...referredTo]),
});
export type Referral = Omit<z.infer<typeof referralSchema>, 'episode'>;

/** Asked after a referral: nothing arrived yet. No text asks for it; it only moves the next reminder. */
export const noNewsSchema = z.object({ episode: id, date: civilDateSchema });

/** An adverse event, or that there was none (rule FUP-05). */
export const adverseEventSchema = z.object({
  episode: id,
  date: civilDateSchema,
  /** What happened, in a few words; empty: nothing did. */
  what: z.string().max(300),
});
export type AdverseEvent = Omit<z.infer<typeof adverseEventSchema>, 'episode'>;
/** The same with the key it was written under, by which it is undone. */
export type EventNoted = AdverseEvent & { key: string };
