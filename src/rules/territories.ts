import type { CivilDate } from '../domain/civil-date.ts';
import { answerOf, type Profile } from '../domain/profile.ts';
import { TERRITORIES } from './data/territories.ts';

/** What is known of one department of the experiment; null: stated nowhere, so the kiné is asked. */
export interface Territory {
  code: string;
  name: string;
  region: string;
  /** First day stated by the territory itself; null: the arrêté's day serves. */
  start: CivilDate | null;
  /** Another start that one of its documents states, in words; never used to judge. */
  startAlsoStated: string | null;
  /** Last day stated by the territory; a month alone stands for its last day. */
  end: CivilDate | null;
  /** Another end that one of its documents states, in words; never used to judge. */
  endAlsoStated: string | null;
  /** Last day of registration, where it is stated. */
  registrationUntil: CivilDate | null;
  supportingDocument: 'annexe-1' | 'none' | null;
  /** What is stated is old or undated: shown with « à confirmer ». */
  supportingDocumentToConfirm: boolean;
  /** The three months are in one of its own documents. */
  threeMonthsStated: boolean;
  /** What its documents call the number in « Prescripteur ». */
  numberWording: string | null;
  /** CPTS named by the territory's own documents; empty where none was found. */
  cpts: readonly string[];
  /** What its documents leave open, in words. */
  question: string | null;
}

/** The day the arrêté was published: no session before it can carry direct access (rule ELI-06). */
export const EXPERIMENT_START = '2025-06-08' as CivilDate;
/** Registration opened: sessions before it are doubtful (rule ELI-06). */
export const REGISTRATION_OPENED = '2025-07-15' as CivilDate;
/** The earliest published end: after it, her ARS's own date is asked for (rule ELI-07). */
export const EARLIEST_END = '2029-08-28' as CivilDate;
/** The latest published end, five years after the arrêté (rule ELI-07). */
export const LATEST_END = '2030-06-08' as CivilDate;

const BY_CODE = new Map(TERRITORIES.map((territory) => [territory.code, territory]));

/** The territory of a department of practice, or null when it is not one of the twenty (rule ELI-01). */
export function territoryOf(department: string): Territory | null {
  return BY_CODE.get(department) ?? null;
}

/** The twenty departments, for a list on screen. */
export function allTerritories(): readonly Territory[] {
  return TERRITORIES;
}

/** Whether invoices of a department need the supporting document: a text's word, else hers, else null. */
export function supportingDocumentIn(
  profile: Profile,
  department: string,
): 'annexe-1' | 'required' | 'none' | null {
  const hers = answerOf(profile, 'supporting-document', department)?.value;
  if (hers === 'required' || hers === 'none') return hers;
  return territoryOf(department)?.supportingDocument ?? null;
}
