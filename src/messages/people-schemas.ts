import { profileSchema } from '../domain/profile.ts';
import { z } from '../platform/zod.ts';
import type { UiPeople } from './people-shapes.ts';

const rpps = z.string().min(1).max(20);
const tag = z.string().min(1).max(100);

/** What our own pages may send about who bills here, and about who a patient is. */
export const uiPeopleSchemas = {
  'ui/save-profile': z.object({ profile: profileSchema, replaces: rpps.nullable() }),
  'ui/remove-profile': z.object({ rpps }),
  'ui/switch-practitioner': z.object({ rpps }),
  'ui/join-patients': z.object({ tag, other: tag }),
  'ui/split-patient': z.object({ tag }),
  'ui/note-export': z.object({ tag, form: z.enum(['pdf', 'json', 'control-pdf', 'control-json']) }),
  'ui/note-evaluation-export': z.object({ form: z.enum(['pdf', 'csv', 'json']) }),
  'ui/erase-patient': z.object({ tag }),
} satisfies Record<keyof UiPeople, z.ZodType>;
