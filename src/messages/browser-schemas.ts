import { absenceSchema } from '../domain/profile.ts';
import { z } from '../platform/zod.ts';
import type { UiBrowser } from './browser-shapes.ts';

const origin = z.url({ protocol: /^https?$/ }).max(300);
const rpps = z.string().min(1).max(20);

export const uiBrowserSchemas = {
  'ui/set-browser': z.object({
    // Refused, not corrected: what our own page says is one of these.
    changes: z
      .strictObject({
        language: z.enum(['fr', 'en']).nullable(),
        discreet: z.boolean(),
        reminders: z.boolean(),
      })
      .partial(),
  }),
  'ui/pause-site': z.object({ origin, until: z.number().int().positive().nullable() }),
  'ui/resume-site': z.object({ origin }),
  'ui/save-absence': z.object({ rpps, absence: absenceSchema }),
  'ui/remove-absence': z.object({ rpps, id: z.string().min(1).max(60) }),
} satisfies Record<keyof UiBrowser, z.ZodType>;
