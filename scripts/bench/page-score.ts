import type { FormDraft } from '../../src/domain/draft.ts';
import { normaliseName } from '../../src/domain/patient.ts';
import type { Reads, Screen } from '../../test/tools/kit/truth.ts';

/** What is compared on a screen, one row each in the table. */
export const JUDGED = [
  'patient.birthName',
  'patient.firstName',
  'patient.birthDate',
  'patient.id',
  'line',
  'prescriber',
  'prescriptionDate',
  'executant',
  'planned',
  'validity',
] as const;
export type JudgedRole = (typeof JUDGED)[number];

/** A value that is not the truth is `wrong`, and the truth it stands for is `missing` too. */
export interface Count {
  right: number;
  wrong: number;
  missing: number;
}

export type Score = Record<JudgedRole, Count>;

/** One screen, read. */
export interface ScreenScore {
  screen: Screen;
  /** A draft of the kind that the screen is. Always false for a silent one. */
  recognised: boolean;
  score: Score;
  /** What was read and is not true, or is true and was not read; one line each. */
  differs: string[];
}

type Same = (truth: string, read: string) => boolean;

const exactly: Same = (truth, read) => truth === read;
const asName: Same = (truth, read) => normaliseName(truth) === normaliseName(read);
/** « Dr EXEMPLE Dominique » of two fields, or of one with the number beside it. */
const partly: Same = (truth, read) => {
  const [one, other] = [compact(truth), compact(read)];
  if (Math.min(one.length, other.length) < FEWEST_LETTERS) return one === other;
  return one.includes(other) || other.includes(one);
};
/** A shorter text is part of too many others. */
const FEWEST_LETTERS = 3;

/** Compares a draft with what the truth says of its screen. Roles that the truth leaves out are not judged. */
export function scoreOf(screen: Screen, draft: FormDraft | null): ScreenScore {
  const score = noScore();
  const differs: string[] = [];
  const judge = (role: JudgedRole, truth: Texts, read: Texts, same = exactly) => {
    const [wanted, had] = [texts(truth), texts(read)];
    const missing = wanted.filter((one) => !had.some((other) => same(one, other)));
    const wrong = had.filter((one) => !wanted.some((other) => same(other, one)));
    const right = wanted.length - missing.length;
    score[role] = { right, wrong: wrong.length, missing: missing.length };
    if (wrong.length > 0) differs.push(`${role} wrong: ${wrong.join(' · ')}`);
    if (missing.length > 0) differs.push(`${role} missing: ${missing.join(' · ')}`);
  };
  const { reads } = screen;
  if (screen.kind !== 'silent' && reads) judgeAll(reads, draft, judge);
  return { screen, recognised: draft?.kind === screen.kind, score, differs };
}

type Judge = (role: JudgedRole, truth: Texts, read: Texts, same?: Same) => void;
type Texts = readonly (string | number | null | undefined)[];

function judgeAll(reads: Reads, draft: FormDraft | null, judge: Judge): void {
  const { patient, lines, prescriber, prescriptionDate, executant } = reads;
  if (patient) {
    judge('patient.birthName', [patient.birthName], [draft?.patient?.birthName], asName);
    judge('patient.firstName', [patient.firstName], [draft?.patient?.firstName], asName);
    judge('patient.birthDate', [patient.birthDate], [draft?.patient?.birthDate]);
    judge('patient.id', [patient.id], [draft?.patientId]);
  }
  if (lines) {
    const read = (draft?.lines ?? []).map(({ date, act }) => `${date} ${act}`);
    judge('line', numbered(lines.map((line) => line.join(' '))), numbered(read));
  }
  if (prescriber) {
    // Is somebody there, and nobody else? Her number is enough: how many fields say it does not count.
    const read = draft?.prescriber ?? [];
    const foreign = read.filter((one) => !prescriber.some((truth) => partly(truth, one)));
    const found = foreign.length > 0 ? foreign : read.slice(0, 1);
    const truth = prescriber.find((one) => found.some((other) => partly(one, other)));
    judge('prescriber', [truth ?? prescriber[0]], found, partly);
  }
  // Where nobody prescribes, the date is blank too; elsewhere an unsaid one is unknown.
  if (prescriptionDate !== undefined || prescriber?.length === 0) {
    judge('prescriptionDate', [prescriptionDate], [draft?.prescriptionDate]);
  }
  if (executant) judge('executant', executant, draft?.executant ?? [], partly);
  if (reads.planned !== undefined) judge('planned', [reads.planned], [draft?.planned]);
  if (reads.validityMonths !== undefined) {
    judge('validity', [reads.validityMonths], [draft?.validityMonths]);
  }
}

export function noScore(): Score {
  const none = JUDGED.map((role) => [role, { right: 0, wrong: 0, missing: 0 }] as const);
  return Object.fromEntries(none) as Score;
}

export function sum(counts: readonly Count[]): Count {
  const total = (key: keyof Count) => counts.reduce((so, count) => so + count[key], 0);
  return { right: total('right'), wrong: total('wrong'), missing: total('missing') };
}

/** Of what was read, how much is true; null when nothing was read. */
export function precision({ right, wrong }: Count): number | null {
  return right + wrong === 0 ? null : right / (right + wrong);
}

/** Of what is true, how much was read; null when there is nothing to read. */
export function recall({ right, missing }: Count): number | null {
  return right + missing === 0 ? null : right / (right + missing);
}

function texts(values: Texts): string[] {
  return values.filter((value) => value !== null && value !== undefined).map(String);
}

/** Two equal lines are two lines. */
function numbered(lines: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const nth = (seen.get(line) ?? 0) + 1;
    seen.set(line, nth);
    return nth === 1 ? line : `${line} (${nth})`;
  });
}

function compact(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{Mn}/gu, '');
  return plain.toUpperCase().replace(/[^\p{L}\d]/gu, '');
}
