import { referralSchema } from '../domain/care.ts';
import { z } from '../platform/zod.ts';
import type { UiLetters } from './letter-shapes.ts';

/** What our own pages may send about a referral. */
export const uiLetterSchemas = {
  'ui/record-referral': referralSchema.extend({ tag: z.string().min(1).max(100) }),
} satisfies Record<keyof UiLetters, z.ZodType>;
