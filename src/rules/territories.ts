import { TERRITORIES } from './data/territories.ts';
import type { CivilDate } from '../domain/civil-date.ts';

/** What is known of one department of the experiment. */
export interface Territory {
  code: string;
  name: string;
  /** First day stated by the territory itself; null: none found, the arrêté's day serves. */
  start: string | null;
  end: string | null;
  /** `annexe-1` required, `none` stated, null unknown. */
  supportingDocument: string | null;
  /** CPTS named by the territory's own documents; empty where none was found. */
  cpts: string[];
}

/** The day the arrêté was published: no session before it can carry direct access (rule ELI-06). */
export const EXPERIMENT_START = '2025-06-08' as CivilDate;
/** Registration opened: sessions before it are doubtful (rule ELI-06). */
export const REGISTRATION_OPENED = '2025-07-15' as CivilDate;

/** The territory of a department of practice, or null when it is not one of the twenty (rule ELI-01). */
export function territoryOf(department: string): Territory | null {
  return TERRITORIES.find(({ code }) => code === department) ?? null;
}

/** The twenty departments, for a list on screen. */
export function allTerritories(): readonly Territory[] {
  return TERRITORIES;
}
