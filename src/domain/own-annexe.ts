import { z } from '../platform/zod.ts';
import { civilDateSchema } from './civil-date.ts';

/** What can be written on her CPAM's own form. */
export const annexeFields = [
  'name',
  'rpps',
  'am-number',
  'department',
  'cpts',
  'declared-on',
  'birth-name',
  'first-name',
  'birth-date',
  'regime',
  'dates',
  'diagnosis',
  'made-on',
] as const;
export type AnnexeField = (typeof annexeFields)[number];

/** Bytes of the largest form that is kept. */
export const LARGEST_FORM = 5_000_000;
export const MOST_PAGES = 50;
const BASE64 = Math.ceil(LARGEST_FORM / 3) * 4;

const field = z.enum(annexeFields);
/** Millimetres from the left and from the top of the page. */
const millimetres = z.number().min(0).max(1000);

export const placedSchema = z.object({
  field,
  page: z.number().int().min(1).max(MOST_PAGES),
  x: millimetres,
  y: millimetres,
});
/** Where one of them is written over the form. */
export type Placed = z.infer<typeof placedSchema>;

/** Her CPAM's own form, kept once; nothing placed and nothing named: attached as it is. */
export const ownAnnexeSchema = z.object({
  name: z.string().min(1).max(200),
  keptOn: civilDateSchema,
  pages: z.number().int().min(1).max(MOST_PAGES),
  /** The PDF, in base64. */
  content: z.base64().max(BASE64),
  placed: z.array(placedSchema).max(60),
  /** The form's own text fields, and what is written in each; null: nothing. */
  filled: z.array(z.object({ name: z.string().max(300), field: field.nullable() })).max(300),
});
export type OwnAnnexe = z.infer<typeof ownAnnexeSchema>;
