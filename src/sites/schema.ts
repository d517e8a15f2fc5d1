import { z } from '../platform/zod.ts';
import { TAUGHT_ROLES, type SiteFacts, type TaughtField } from './facts.ts';

/** A file of site facts is a few kilobytes; nothing larger is even parsed. */
export const LARGEST_FILE = 200_000;

/** `input[name="rpps"]`: a tag and up to three attributes that name it, nothing that costs or reads a value. */
const BY_ATTRIBUTE =
  /^[a-z][a-z0-9-]{0,40}(?:\[(?:name|id|formcontrolname|ng-model|data-[a-z-]{1,30})[\^$]?="[\w.$:[\]-]{1,60}"\]){1,3}$/;
/** `:scope > div:nth-of-type(2) > input:nth-of-type(1)`, from the field's section. */
const BY_PATH = /^:scope(?: > [a-z][a-z0-9-]{0,40}:nth-of-type\(\d{1,3}\)){1,14}$/;

const isSelector = (css: string) => BY_ATTRIBUTE.test(css) || BY_PATH.test(css);
const isOrigin = (text: string) => URL.canParse(text) && new URL(text).origin === text;

// Plain words: lower case, no accents, and no run of digits that could be anybody's number.
const words = z
  .string()
  .max(80)
  .regex(/^[a-z0-9 ]*$/)
  .refine((text) => !/\d{3}/.test(text));

const anchors = z.strictObject({
  css: z.array(z.string().max(700).refine(isSelector)).max(6),
  label: words,
  section: words,
  ordinal: z.number().int().min(0).max(999),
  type: z.string().regex(/^[a-z-]{1,20}$/),
  maxlength: z.number().int().min(0).max(100_000).nullable(),
});

export const taughtFieldSchema = z.strictObject({
  role: z.enum(TAUGHT_ROLES).nullable(),
  anchors,
}) satisfies z.ZodType<TaughtField>;

/** `/patients/` + `*` + `/factures/` + `*`, with the route of a hash behind `#`. */
export const pathSchema = z
  .string()
  .max(300)
  .regex(/^\/[\w.*/#!-]*$/);

/** The facts of one site, in every detail; unknown keys are refused, so that nothing travels along. */
export const siteFactsSchema = z.strictObject({
  version: z.literal(1),
  name: z.string().max(80),
  origins: z
    .array(
      z
        .url({ protocol: /^https?$/ })
        .max(300)
        .refine(isOrigin),
    )
    .min(1)
    .max(10),
  prescriber: z.enum(['invoice', 'treatment']).nullable(),
  paths: z
    .record(pathSchema, z.array(taughtFieldSchema).max(40).nullable())
    .refine((paths) => Object.keys(paths).length <= 60),
}) satisfies z.ZodType<SiteFacts>;

/** Why a file is refused: too large, no JSON, made by a newer version, or not site facts. */
export type FileFault = 'size' | 'json' | 'newer' | 'form';

export type ReadFile = { ok: true; facts: SiteFacts } | { ok: false; fault: FileFault };

/** Reads the text of a file of site facts; refused whole or taken whole. */
export function readSiteFile(text: string): ReadFile {
  if (text.length > LARGEST_FILE) return { ok: false, fault: 'size' };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { ok: false, fault: 'json' };
  }
  const result = siteFactsSchema.safeParse(parsed);
  if (result.success) return { ok: true, facts: result.data };
  const { version } = Object(parsed) as { version?: unknown };
  return { ok: false, fault: typeof version === 'number' && version > 1 ? 'newer' : 'form' };
}
