import { importRecordSchema, pastCareSchema } from '../domain/past-care.ts';
import { z } from '../platform/zod.ts';
import type { UiImporting } from './import-shapes.ts';

const batch = z.string().min(1).max(100);

/** Courses of care that one message may bring. */
export const MOST_CARES = 200;

/** What our own pages may send of an import. */
export const uiImportSchemas = {
  'ui/import-begin': z.object({
    kind: importRecordSchema.shape.kind,
    file: importRecordSchema.shape.file,
    resume: batch.nullable(),
  }),
  'ui/import-part': z.object({ batch, cares: z.array(pastCareSchema).min(1).max(MOST_CARES) }),
  'ui/import-end': z.object({ batch }),
  'ui/import-undo': z.object({ batch }),
} satisfies Record<keyof UiImporting, z.ZodType>;
