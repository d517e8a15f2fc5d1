import { comesBackSchema, prescriptionSchema, referredTo } from '../domain/care.ts';
import { civilDateSchema } from '../domain/civil-date.ts';
import { diagnosisSchema, overrideReasons } from '../domain/facts.ts';
import { ownAnnexeSchema } from '../domain/own-annexe.ts';
import { patientSchema } from '../domain/patient.ts';
import { z } from '../platform/zod.ts';
import { uiBrowserSchemas } from './browser-schemas.ts';
import { uiBackupSchemas } from './backup-schemas.ts';
import { uiDutySchemas } from './duty-schemas.ts';
import { uiImportSchemas } from './import-schemas.ts';
import { uiPeopleSchemas } from './people-schemas.ts';
import { uiLetterSchemas } from './letter-schemas.ts';
import type { PageMessages, UiMessages } from './shapes.ts';
import { pageTeachSchemas, uiTeachSchemas } from './teach-schemas.ts';
import { pageVaultSchemas, uiVaultSchemas } from './vault-schemas.ts';

/**
 * What the worker accepts. Everything a page says is a claim: bounded in size, of the right form, or
 * refused whole. The types of shapes.ts and these schemas are held together by `satisfies`.
 */
const id = z.string().min(1).max(100);
const softwareId = z.string().min(1).max(200).nullable();
const texts = z.array(z.string().max(300)).max(12);
const count = z.number().int().min(0).max(200);
const address = z.string().min(1).max(2000);
const origin = z.url({ protocol: /^https?$/ }).max(300);

const draft = z.object({
  kind: z.enum(['invoice', 'treatment']),
  patient: patientSchema.nullable(),
  patientId: softwareId,
  treatmentId: softwareId,
  invoiceId: z.string().min(1).max(200),
  prescriber: texts.nullable(),
  executant: texts,
  prescriptionDate: civilDateSchema.nullable(),
  lines: z.array(z.object({ date: civilDateSchema, act: z.string().max(200) })).max(100),
  planned: z.number().int().min(0).max(1000).nullable(),
  validityMonths: z.number().int().min(0).max(1000).nullable(),
});

const opening = z.object({
  region: z.string().max(120),
  before: count,
  elsewhere: count,
  firstDate: civilDateSchema.nullable(),
  perWeek: z.number().int().min(1).max(7).nullable(),
  comesBack: comesBackSchema.nullable(),
  pastYear: count.nullable(),
  treatingDoctor: z.boolean().nullable(),
  diagnosis: diagnosisSchema.nullable(),
});

/** A field that is left out stays as it was. */
const changes = opening.omit({ diagnosis: true }).extend({ place: id }).partial();

const qualification = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('direct-access'), opening }),
  z.object({ kind: z.literal('same-episode'), episode: id }),
  z.object({ kind: z.literal('prescribed') }),
]);

const reason = z.string().max(300);
const session = z.string().min(1).max(300);
const answer = z.enum(['same', 'second']);
const prescription = prescriptionSchema.omit({ episode: true });
const onEpisode = { tag: id, episode: id };

const cancellation = z.object({
  invoiceId: softwareId,
  patient: patientSchema.nullable(),
  patientId: softwareId,
  dates: z.array(civilDateSchema).max(100),
});

/** What a content script may send. */
export const pageSchemas = {
  ...pageTeachSchemas,
  ...pageVaultSchemas,
  'page/hello': z.object({}),
  'page/draw': z.object({}),
  'page/bring-engine': z.object({}),
  'page/bring-cancel': z.object({}),
  'page/bring-deciding': z.object({}),
  'page/bring-filling': z.object({}),
  'page/bring-annexe': z.object({}),
  'page/annexe': z.object({ draft }),
  'page/open-rule': z.object({ rule: z.string().regex(/^[A-Z]{3}-\d{2}$/) }),
  'page/left': z.object({}),
  'page/unwatched': z.object({}),
  'page/frame-part': z.object({ address }),
  'page/part-changed': z.object({}),
  'page/fill-frame': z.object({ draft, address, asked: z.boolean() }),
  'page/undo-frame': z.object({ address }),
  'page/assess': z.object({ draft }),
  'page/qualify': z.object({ draft, qualification }),
  'page/record-diagnosis': z.object({ draft, diagnosis: diagnosisSchema }),
  'page/intend': z.object({
    draft,
    intent: id,
    heard: z.array(z.number().int().min(0)).max(60).optional(),
  }),
  'page/strayed': z.object({ intent: id }),
  'page/outcome': z.object({
    draft: draft.nullable(),
    intent: id,
    outcome: z.enum(['success', 'failure', 'unknown']),
    evidence: z.array(z.string().max(40)).max(10),
    filedAs: softwareId,
  }),
  'page/override': z.object({ draft, reason: z.enum(overrideReasons), note: reason }),
  'page/void-session': z.object({ draft, session, act: z.string().max(60), reason }),
  'page/settle-doubt': z.object({ draft, session, answer }),
  'page/assign-act': z.object({
    draft,
    act: z.string().min(1).max(60),
    episodes: z.array(id).min(1).max(9),
  }),
  'page/attach-document': z.object({ draft }),
  'page/record-prescription': z.object({ draft, prescription }),
  'page/record-referral': z.object({ draft, decision: z.enum(referredTo), letter: z.boolean() }),
  'page/same-person': z.object({ draft, answer: z.enum(['same', 'other']) }),
  'page/cancellation': z.object({ cancellation }),
  'page/take-back': z.object({ cancellation, sessions: z.array(session).min(1).max(100), reason }),
} satisfies Record<keyof PageMessages, z.ZodType>;

/** What a frame may answer: claims of a page like any other. */
export const framePartSchema = z
  .object({ prescriber: texts, prescriptionDate: civilDateSchema.nullable() })
  .nullable();
export const frameFilledSchema = z.union([
  z.object({ with: z.enum(['rpps', 'am', 'name']), dateByHand: z.boolean() }),
  z.object({ why: z.enum(['nothing-to-fill', 'not-accepted', 'not-in-list', 'by-hand']) }),
]);

/** What our own pages may send. */
export const uiSchemas = {
  ...uiTeachSchemas,
  ...uiBackupSchemas,
  ...uiBrowserSchemas,
  ...uiDutySchemas,
  ...uiImportSchemas,
  ...uiLetterSchemas,
  ...uiPeopleSchemas,
  ...uiVaultSchemas,
  'ui/enable-site': z.object({ origin }),
  'ui/disable-site': z.object({ origin }),
  'ui/open-episode': z.object({ patient: patientSchema, opening, place: id.nullable() }),
  'ui/add-session': z.object({ ...onEpisode, date: civilDateSchema, second: z.boolean() }),
  'ui/void-session': z.object({ ...onEpisode, session, reason }),
  'ui/move-session': z.object({
    ...onEpisode,
    session,
    date: civilDateSchema,
    second: z.boolean(),
    reason,
  }),
  'ui/record-diagnosis': z.object({ ...onEpisode, diagnosis: diagnosisSchema }),
  'ui/settle-outcome': z.object({ tag: id, intent: id, outcome: z.enum(['success', 'failure']) }),
  'ui/settle-doubt': z.object({ ...onEpisode, session, answer }),
  'ui/record-prescription': z.object({ ...onEpisode, prescription }),
  'ui/note-assessment': z.object({ ...onEpisode, date: civilDateSchema }),
  'ui/keep-own-annexe': z.object({ own: ownAnnexeSchema.nullable() }),
  'ui/correct-episode': z.object({ ...onEpisode, changes, reason }),
  'ui/undo-fact': z.object({ tag: id, fact: z.string().min(1).max(400), reason }),
} satisfies Record<keyof UiMessages, z.ZodType>;

export type PageRequest<N extends keyof PageMessages> = z.infer<(typeof pageSchemas)[N]>;
export type UiRequest<N extends keyof UiMessages> = z.infer<(typeof uiSchemas)[N]>;

/** The outer form of any message; the name decides which schema reads the rest. */
export const envelopeSchema = z.object({
  to: z.literal('neuvieme'),
  name: z.string().max(60),
  request: z.unknown(),
});
