import { z } from '../platform/zod.ts';
import { civilDateSchema } from './civil-date.ts';

/** A random name or a keyed mark. */
export const id = z.string().min(1).max(100);

/** What every fact carries. `key` makes it happen once: the same event written twice is one fact. */
export const common = {
  v: z.literal(1),
  key: z.string().min(1).max(400),
  /** Blind index of the patient the fact belongs to (vault/keys.ts). */
  tag: z.string().min(1).max(100),
  /** Milliseconds since 1970: orders the journal, never dates a session. */
  at: z.number().int().nonnegative(),
  /** The civil day, in the kiné's zone, on which it was written. */
  day: civilDateSchema,
  /** RPPS of the kiné who acted. */
  practitioner: z.string().min(1).max(20),
  origin: z.enum(['page', 'popup', 'register', 'options', 'import']),
  /** The place of practice it was done from (rule ELI-02); left out where none is known. */
  where: id.optional(),
};
