import { parseActs, type Act } from '../domain/acts.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import { ACT_PERIODS, LEGACY_ACTS, OTHER_LETTERS, TRAVEL_CODES } from './data/ngap-titre-xiv.ts';
import { inForce } from './dated.ts';

export type ActKind = 'session' | 'bdk' | 'isolated-assessment' | 'supplement' | 'travel' | 'other';

/** One line of the act table. */
export interface ActEntry {
  letter: string;
  coefficient: number;
  article: string;
  label: string;
  kind: Exclude<ActKind, 'travel' | 'other'>;
  impliesSurgery?: boolean;
  priorAgreementFrom?: number;
  /** The same, counting the sessions of the twelve months before the episode. */
  rollingFrom?: number;
  needsPrescription?: boolean;
  needsLongTermIllness?: boolean;
  /** Lines of it that one day may hold. */
  perDay?: number;
}

/** The acts of one period. */
export interface ActTable {
  /** Letters that name a session in that period. */
  sessionLetters: readonly string[];
  acts: readonly ActEntry[];
  /** False: its chapter II is not held, so that a coefficient tells nothing. */
  complete: boolean;
}

/**
 * Why a line has to be looked at: a letter nobody knows, a coefficient that the table of that day does not
 * hold (rule ACT-01), a letter of the time before 2024 (ACT-03), a coefficient of another period (ACT-04).
 */
export type ActDoubt = 'unknown-letter' | 'unknown-coefficient' | 'legacy' | 'other-period';

/** What an act is on its day. */
export interface Classified {
  kind: ActKind | 'unknown';
  /** Something about it is doubtful: `doubt` says what. */
  toCheck: boolean;
  doubt: ActDoubt | null;
  /** Its line in the table, also when that table is another period's; null: in none. */
  entry: ActEntry | null;
  /** Null where the text holds no act code. */
  act: Act | null;
}

/** A billing line that is done, with what it stands for. */
export interface ClassifiedLine {
  date: CivilDate;
  /** As written on screen. */
  act: string;
  classified: Classified;
}

export { ACT_PERIODS };

const KINDS_BY_LETTER = new Map<string, ActKind>([
  ...TRAVEL_CODES.map((code) => [code, 'travel'] as const),
  ...OTHER_LETTERS.map((letter) => [letter, 'other'] as const),
]);
const EVERY_ENTRY = ACT_PERIODS.flatMap(({ value }) => value.acts);
const SESSION_LETTERS = new Set(ACT_PERIODS.flatMap(({ value }) => value.sessionLetters));
const NO_TABLE: ActTable = { sessionLetters: [], acts: [], complete: true };

/**
 * Classifies one act by letter, coefficient and day. A session letter always counts as a session, whatever
 * is doubtful about it: an undercount would let a ninth pass (rule ACT-01).
 */
export function classifyAct(act: Act, date: CivilDate): Classified {
  const byLetter = KINDS_BY_LETTER.get(act.letter);
  if (byLetter) return classified(byLetter, act);
  const table = inForce(ACT_PERIODS, date)?.value ?? NO_TABLE;
  const entry = table.acts.find((known) => isAct(known, act));
  if (entry) return classified(entry.kind, act, { entry });
  if (!SESSION_LETTERS.has(act.letter))
    return classified('unknown', act, { doubt: 'unknown-letter' });
  const moved = movedEntry(act, table);
  if (moved) return classified('session', act, { entry: moved, doubt: 'other-period' });
  return classified('session', act, { doubt: doubtOf(act, table) });
}

/** The acts of one cell, each by itself. */
export function classifyActs(text: string, date: CivilDate): Classified[] {
  return parseActs(text).map((act) => classifyAct(act, date));
}

/**
 * What the cell of a billing line stands for: one session at the most, whatever supplements and travel
 * stand beside it (rule CNT-02).
 */
export function classifyLine(text: string, date: CivilDate): Classified {
  const rank = ({ kind }: Classified) => LINE_ORDER.indexOf(kind);
  const [main] = classifyActs(text, date).toSorted((a, b) => rank(a) - rank(b));
  return main ?? NO_ACT;
}

/** The article an act belongs to, by its letter where only that is known; null: several, or none. */
export function articleOf({ entry, act }: Classified): string | null {
  if (entry) return entry.article;
  const ofLetter = EVERY_ENTRY.filter(
    ({ letter, kind }) => letter === act?.letter && kind === 'session',
  );
  const articles = new Set(ofLetter.map(({ article }) => article));
  return articles.size === 1 ? ([...articles][0] ?? null) : null;
}

/** The act that names the line, most telling first. */
const LINE_ORDER: Classified['kind'][] = [
  'session',
  'bdk',
  'isolated-assessment',
  'unknown',
  'other',
  'supplement',
  'travel',
];

const NO_ACT: Classified = {
  kind: 'unknown',
  toCheck: true,
  doubt: 'unknown-letter',
  entry: null,
  act: null,
};

function classified(
  kind: Classified['kind'],
  act: Act,
  { entry = null, doubt = null }: Partial<Pick<Classified, 'entry' | 'doubt'>> = {},
): Classified {
  return { kind, toCheck: doubt !== null, doubt, entry, act };
}

function isAct(entry: ActEntry, { letter, coefficient }: Act): boolean {
  return entry.letter === letter && entry.coefficient === coefficient;
}

/** Its line in another period's table, where the table of the day holds other sessions of its letter. */
function movedEntry(act: Act, { acts }: ActTable): ActEntry | null {
  const isSession = ({ letter, kind }: ActEntry) => letter === act.letter && kind === 'session';
  if (!acts.some(isSession)) return null;
  return EVERY_ENTRY.find((entry) => isSession(entry) && isAct(entry, act)) ?? null;
}

function doubtOf(act: Act, { sessionLetters, complete }: ActTable): ActDoubt | null {
  if (!sessionLetters.includes(act.letter)) return isLegacy(act) ? 'legacy' : 'unknown-coefficient';
  return complete || act.coefficient === null ? 'unknown-coefficient' : null;
}

function isLegacy(act: Act): boolean {
  return LEGACY_ACTS.some(
    ({ letter, coefficients }) =>
      letter === act.letter &&
      (coefficients === 'any' ||
        (act.coefficient !== null && coefficients.includes(act.coefficient))),
  );
}
