import { civilDate, civilDateSchema, isCivilDate } from '../../src/domain/civil-date.ts';
import type { DraftLine } from '../../src/domain/draft.ts';
import { z } from '../../src/platform/zod.ts';
import { expectSchema } from './expect-schema.ts';
import { episodeFields, type CaseFact } from './fact-schemas.ts';
import { caseProfileSchema } from './profile-schema.ts';
import { refusal } from './refusal.ts';
import { rubbishIn } from './written-act.ts';

/**
 * A case of the rules: a kiné, what happened, a form on screen, and what is expected of it. The format is
 * explained in test/fixtures/rules/README.md.
 */

const name = z.string().min(1).max(60);

const episodeSchema = z
  .strictObject({ id: name, openedOn: civilDateSchema, ...episodeFields })
  .partial();
export type CaseEpisode = z.infer<typeof episodeSchema>;

/** `2026-10-20 RAM 8,09`: a day, and its cell as the screen shows it; a day alone is an empty cell. */
const lineSchema = z.string().transform((text, context): DraftLine => {
  const [, date = '', act = ''] = /^(\d{4}-\d\d-\d\d)(?:\s+(.*))?$/s.exec(text) ?? [];
  const nothing = { date: civilDate('2026-01-01'), act: '' };
  if (date === '') {
    const words = `« ${text} » : une date est attendue d’abord, comme « 2026-10-20 RAM 8,09 »`;
    context.addIssue(refusal('bad-value', words));
    return nothing;
  }
  if (!isCivilDate(date)) {
    context.addIssue(refusal('impossible-date', `${date} n’existe pas`));
    return nothing;
  }
  const why = rubbishIn(act);
  if (why !== null) context.addIssue(refusal('bad-act', `acte illisible « ${act} » : ${why}`));
  return { date, act };
});

const formSchema = z.strictObject({
  kind: z.enum(['invoice', 'treatment']).default('invoice'),
  id: name.default('form'),
  prescriber: z.array(z.string().max(200)).default(['10101010105']),
  executant: z.array(z.string().max(200)).default([]),
  lines: z.array(lineSchema).default([]),
  prescribedOn: civilDateSchema.nullable().default(null),
  planned: z.number().int().nullable().default(null),
  validityMonths: z.number().int().nullable().default(null),
  /** The episode it was answered for; `prescription`: « Ordonnance »; `none`: nobody answered. */
  answer: name.optional(),
});
export type CaseForm = z.infer<typeof formSchema>;

/** The file as written; its facts are read one by one, each by the schema of its kind. */
export const caseFileSchema = z.strictObject({
  name: z.string().min(1).max(200),
  day: civilDateSchema,
  profile: caseProfileSchema.default({}),
  episode: z.union([z.enum(['none', 'prescribed']), episodeSchema]).optional(),
  episodes: z
    .array(episodeSchema.required({ id: true }))
    .min(1)
    .max(9)
    .optional(),
  facts: z.array(z.unknown()).max(200).default([]),
  form: z.union([z.enum(['none']), formSchema]).default('none'),
  expect: expectSchema.optional(),
});
export type CaseFile = z.infer<typeof caseFileSchema>;

/** A case that was read. */
export interface Case {
  name: string;
  day: CaseFile['day'];
  profile: CaseFile['profile'];
  /** In the order of the file; empty: nobody opened one. */
  episodes: (CaseEpisode & { id: string })[];
  facts: CaseFact[];
  /** Null: no form on screen, as in the popup and the register. */
  form: CaseForm | null;
  /** Episode the form belongs to, null for « Ordonnance », undefined: nobody answered. */
  answer: string | null | undefined;
  /** Null: the case expects nothing, it is there to be explained. */
  expect: CaseFile['expect'] | null;
}

/** The id of the one episode of a case that names none. */
export const ONLY_EPISODE = 'soins';
