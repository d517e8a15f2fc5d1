import { z } from '../platform/zod.ts';
import { departmentSchema } from './profile.ts';
import { RETENTIONS, type Retention } from './retention.ts';

/**
 * What a CPTS or an URPS set beforehand on the computers it looks after (docs/managed.md). It proposes, and
 * enforces nothing.
 */
export interface Preset {
  /** Who set it, as the screen names them; empty: not said. */
  by: string;
  department: string | null;
  cpts: string | null;
  /** Months after its last fact that an episode is kept. */
  retentionMonths: Retention | null;
}

export const NO_PRESET: Preset = { by: '', department: null, cpts: null, retentionMonths: null };

const retention = z.union(RETENTIONS.map((months) => z.literal(months)));
const fields = {
  by: z.string().trim().min(1).max(80),
  department: departmentSchema,
  cpts: z.string().trim().min(1).max(120),
  retentionMonths: retention,
};
type Field = keyof typeof fields;

/** A preset as it was written: values that cannot be used are left out and named. */
export interface ReadPreset {
  preset: Preset;
  /** Names of values that are ignored, known or not. */
  ignored: string[];
}

/** Reads what the browser hands out: anything may stand there. */
export function readPreset(written: unknown): ReadPreset {
  if (typeof written !== 'object' || written === null) return { preset: NO_PRESET, ignored: [] };
  const preset: Record<string, unknown> = { ...NO_PRESET };
  const ignored: string[] = [];
  for (const [name, value] of Object.entries(written)) {
    const parsed = Object.hasOwn(fields, name) ? fields[name as Field].safeParse(value) : null;
    if (parsed?.success) preset[name] = parsed.data;
    else ignored.push(name.slice(0, 40));
  }
  return { preset: preset as unknown as Preset, ignored: ignored.slice(0, 20) };
}
