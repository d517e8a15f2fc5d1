import { parseActs, type Act } from '../domain/acts.ts';
import { NGAP_TITRE_XIV } from './data/ngap-titre-xiv.ts';

export type ActKind = 'session' | 'bdk' | 'isolated-assessment' | 'supplement' | 'travel';

/** One line of the act table. */
export interface ActEntry {
  letter: string;
  coefficient: number;
  article: string;
  label: string;
  kind: Exclude<ActKind, 'travel'>;
  impliesSurgery?: boolean;
  priorAgreementFrom?: number;
  needsPrescription?: boolean;
  needsLongTermIllness?: boolean;
  /** Lines of it that one day may hold. */
  perDay?: number;
}

/** What an act is; `toCheck`: its letter is known, its coefficient is not (rule ACT-01). */
export type Classified = { kind: ActKind | 'unknown'; toCheck: boolean };

const TRAVEL: ReadonlySet<string> = new Set(NGAP_TITRE_XIV.travel);
const LEGACY: ReadonlySet<string> = new Set(NGAP_TITRE_XIV.legacySessionLetters);
const SESSION_LETTERS = new Set(
  NGAP_TITRE_XIV.acts.filter(({ kind }) => kind === 'session').map(({ letter }) => letter),
);

/**
 * Classifies one act by letter and coefficient. A session letter with a coefficient the table does not
 * know counts as a session, marked to check: an undercount would let a ninth pass (rule ACT-01).
 */
export function classifyAct({ letter, coefficient }: Act): Classified {
  if (TRAVEL.has(letter)) return { kind: 'travel', toCheck: false };
  const entry = NGAP_TITRE_XIV.acts.find(
    (act) => act.letter === letter && act.coefficient === coefficient,
  );
  if (entry) return { kind: entry.kind, toCheck: false };
  if (SESSION_LETTERS.has(letter) || LEGACY.has(letter)) return { kind: 'session', toCheck: true };
  return { kind: 'unknown', toCheck: true };
}

/**
 * What the cell of a billing line stands for: one session at the most, whatever supplements and travel
 * stand beside it (rule CNT-02).
 */
export function classifyLine(text: string): Classified {
  const all = parseActs(text).map(classifyAct);
  const rank = (kind: Classified['kind']) => LINE_ORDER.indexOf(kind);
  const [main] = all.toSorted((a, b) => rank(a.kind) - rank(b.kind));
  return main ?? { kind: 'unknown', toCheck: true };
}

/** The act that names the line, most telling first. */
const LINE_ORDER: Classified['kind'][] = [
  'session',
  'bdk',
  'isolated-assessment',
  'unknown',
  'supplement',
  'travel',
];
