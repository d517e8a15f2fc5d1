import { addMonths, civilDate, type CivilDate } from '../domain/civil-date.ts';
import { ACTS } from './law/acts.ts';
import { COUNTING } from './law/counting.ts';
import { DIAGNOSIS } from './law/diagnosis.ts';
import { DURATION } from './law/duration.ts';
import { ELIGIBILITY } from './law/eligibility.ts';
import { FOLLOW_UP } from './law/follow-up.ts';
import { PLANNING } from './law/planning.ts';
import { PRESCRIBER } from './law/prescriber.ts';
import { SUPPORTING_DOCUMENT } from './law/supporting-document.ts';
import type { Family, Rule, Statement } from './rule.ts';

/** A family is checked as a whole: whoever compares it with its sources again changes its day, alone. */
export interface FamilyEntry {
  /** For docs/rules.md. */
  name: string;
  /** The day somebody last compared its statements with their sources. */
  checkedOn: CivilDate;
  statements: readonly Statement[];
}

/**
 * The rules of this version, by family; every finding names one of them. A statement that no text holds
 * says so by its certainty, and the screen repeats it: an inference is never shown as the law.
 */
export const FAMILIES = {
  eligibility: family('Qui peut pratiquer, où et quand', '2026-11-21', ELIGIBILITY),
  counting: family('Compter les huit séances', '2026-11-21', COUNTING),
  planning: family('Prévoir avant la neuvième', '2026-11-21', PLANNING),
  duration: family('Les trois mois', '2026-11-21', DURATION),
  diagnosis: family('Le diagnostic médical préalable', '2026-11-21', DIAGNOSIS),
  prescriber: family('Le prescripteur et la prescription', '2026-11-21', PRESCRIBER),
  'supporting-document': family('La pièce justificative', '2026-11-21', SUPPORTING_DOCUMENT),
  acts: family('Les actes', '2026-11-21', ACTS),
  'follow-up': family('Le suivi et l’évaluation', '2026-11-21', FOLLOW_UP),
} as const satisfies Record<Family, FamilyEntry>;

export type RuleId = (typeof FAMILIES)[Family]['statements'][number]['id'];

/** A rule is due again once it has not been checked for so long. */
const CHECK_MONTHS = 12;

const RULES: readonly Rule[] = Object.values(FAMILIES).flatMap(({ checkedOn, statements }) =>
  statements.map((statement) => ({ ...statement, checkedOn })),
);

const BY_ID = new Map<string, Rule>(RULES.map((rule) => [rule.id, rule]));

/** The rule behind an id; undefined for an id that no rule has. */
export function ruleById(id: string): Rule | undefined {
  return BY_ID.get(id);
}

/** All rules, in the order of the catalogue. */
export function allRules(): readonly Rule[] {
  return RULES;
}

/** The rules that on `day` have not been compared with their sources for twelve months. */
export function dueRules(day: CivilDate): Rule[] {
  return RULES.filter(({ checkedOn }) => day >= addMonths(checkedOn, CHECK_MONTHS));
}

function family<S extends readonly Statement[]>(name: string, checkedOn: string, statements: S) {
  return { name, checkedOn: civilDate(checkedOn), statements };
}
