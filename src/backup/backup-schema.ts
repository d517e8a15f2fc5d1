import type { Fact } from '../domain/facts.ts';
import { profilesSchema, type Profiles } from '../domain/profiles.ts';
import { RETENTIONS, type Retention } from '../domain/retention.ts';
import type { Alias } from '../ledger/marks.ts';
import { purgedSchema, type PurgedTotals } from '../ledger/purged-totals.ts';
import { z } from '../platform/zod.ts';
import type { SiteFacts } from '../sites/facts.ts';
import { siteFactsSchema } from '../sites/schema.ts';

/** The one JSON document inside a backup. Plain text: what is opened with `age` can be read. */
export const FORMAT = 'neuvieme';
export const VERSION = 1;

const mark = z.string().min(1).max(100);

/** Facts and aliases are read one by one later: one that is malformed is refused alone. */
export const backupSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** Instant, ISO 8601 in UTC. */
  made: z.iso.datetime(),
  /** The secret of the marks, 32 bytes in base64url. */
  marks: z.string().regex(/^[\w-]{43}$/),
  profiles: profilesSchema,
  facts: z.array(z.unknown()).max(1_000_000),
  aliases: z.array(z.unknown()).max(1_000_000),
  sites: z.array(z.url({ protocol: /^https?$/ }).max(300)).max(200),
  teachings: z
    .array(z.strictObject({ origin: z.url({ protocol: /^https?$/ }), facts: siteFactsSchema }))
    .max(200),
  /** Monthly totals of what was purged. */
  purged: purgedSchema,
  /** Months after which it is purged. */
  retention: z.literal(RETENTIONS),
});

export const aliasSchema = z.strictObject({ alias: mark, tag: mark }) satisfies z.ZodType<Alias>;

/** Which version wrote it, read before anything else of it. */
export const versionSchema = z.object({ format: z.literal(FORMAT), version: z.number().int() });

/** A backup, opened and checked. */
export interface Backup {
  /** Milliseconds since 1970. */
  made: number;
  marks: string;
  profiles: Profiles;
  facts: Fact[];
  aliases: Alias[];
  /** Rows of no known form, left out. */
  malformed: number;
  sites: string[];
  teachings: { origin: string; facts: SiteFacts }[];
  purged: PurgedTotals;
  retention: Retention;
}
