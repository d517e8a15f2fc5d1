import { z } from '../platform/zod.ts';
import { pathSchema, siteFactsSchema, taughtFieldSchema } from '../sites/schema.ts';
import type { PageTeaching, UiTeaching } from './teach-shapes.ts';

const origin = z.url({ protocol: /^https?$/ }).max(300);

/** What the picker may send. */
export const pageTeachSchemas = {
  'page/taught': z.object({}),
  'page/site': z.object({}),
  'page/possible': z.object({}),
  'page/teach-start': z.object({}),
  'page/teach-field': z.object({ path: pathSchema, field: taughtFieldSchema }),
  'page/teach-silent': z.object({ path: pathSchema }),
  'page/teach-end': z.object({}),
} satisfies Record<keyof PageTeaching, z.ZodType>;

/** What our own pages may send about teaching. */
export const uiTeachSchemas = {
  'ui/teach': z.object({ tabId: z.number().int().min(0) }),
  'ui/forget-field': z.object({ origin, path: pathSchema, field: taughtFieldSchema.nullable() }),
  'ui/heal-field': z.object({
    origin,
    path: pathSchema,
    field: taughtFieldSchema,
    now: taughtFieldSchema,
  }),
  'ui/import-site': z.object({ facts: siteFactsSchema }),
} satisfies Record<keyof UiTeaching, z.ZodType>;
