import { factSchema } from '../domain/facts.ts';
import { profilesSchema } from '../domain/profiles.ts';
import { RETENTIONS } from '../domain/retention.ts';
import { z } from '../platform/zod.ts';
import { siteFactsSchema } from '../sites/schema.ts';
import type { UiBackup } from './backup-shapes.ts';

const name = z.string().min(1).max(120);
const mark = z.string().min(1).max(100);
const origin = z.url({ protocol: /^https?$/ }).max(300);

/** What our own pages may send about backups. */
export const uiBackupSchemas = {
  'ui/keep-recipient': z.object({ recipient: z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/) }),
  'ui/automatic-backup': z.object({ on: z.boolean() }),
  'ui/back-up-now': z.object({}),
  'ui/note-whole-export': z.object({ name }),
  'ui/note-backup': z.object({
    at: z.number().int().nonnegative(),
    name,
    facts: z.number().int().nonnegative(),
  }),
  'ui/restore-begin': z.object({
    name,
    adopt: z
      .string()
      .regex(/^[\w-]{43}$/)
      .nullable(),
  }),
  'ui/restore-slice': z.object({
    batch: mark,
    facts: z.array(factSchema).max(1000),
    aliases: z.array(z.object({ alias: mark, tag: mark })).max(1000),
  }),
  'ui/restore-rest': z.object({
    batch: mark,
    name,
    profiles: profilesSchema,
    sites: z.array(origin).max(200),
    teachings: z.array(z.object({ origin, facts: siteFactsSchema })).max(200),
    kept: z.object({ purged: z.json(), retention: z.literal(RETENTIONS) }).nullable(),
  }),
} satisfies Record<keyof UiBackup, z.ZodType>;
