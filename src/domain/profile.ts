import { z } from '../platform/zod.ts';
import { civilDateSchema } from './civil-date.ts';
import { parseAmNumber, parseRpps } from './identifiers.ts';

/** How the kiné practises; a `remplacant` cannot use direct access (rule ELI-03). */
export const statusSchema = z.enum(['titulaire', 'collaborateur', 'assistant', 'remplacant']);
export type Status = z.infer<typeof statusSchema>;

/**
 * Under which text a place works: the CPTS experiment, a structure of the permanent regime (MSP, ESP,
 * ESS, health centre), or an establishment.
 */
export const regimeSchema = z.enum(['cpts', 'structure', 'etablissement']);
export type Regime = z.infer<typeof regimeSchema>;

export const placeSchema = z.object({
  id: z.string().min(1).max(60),
  department: z.string().regex(/^(\d{2,3}|2A|2B)$/),
  amNumber: z.string().refine((text) => parseAmNumber(text).ok),
  regime: regimeSchema,
  cpts: z.string().max(120),
  /** The day her name appeared on the ARS list; null while she waits for it. */
  arsListDate: civilDateSchema.nullable(),
});
export type Place = z.infer<typeof placeSchema>;

/** The kiné who bills: one identity, one or more places of practice (rule ELI-02). */
export const profileSchema = z.object({
  familyName: z.string().min(1).max(120),
  firstName: z.string().min(1).max(120),
  rpps: z.string().refine((text) => parseRpps(text).ok),
  status: statusSchema,
  places: z.array(placeSchema).min(1).max(20),
});
export type Profile = z.infer<typeof profileSchema>;

const OVERSEAS_ZONES: Readonly<Record<string, string>> = {
  '972': 'America/Martinique',
  '974': 'Indian/Reunion',
  '976': 'Indian/Mayotte',
};

/** The time zone whose calendar dates the sessions of a department. */
export function timeZoneOf(department: string): string {
  return OVERSEAS_ZONES[department] ?? 'Europe/Paris';
}
