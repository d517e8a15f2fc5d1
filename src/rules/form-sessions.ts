import { parseActs } from '../domain/acts.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import type { DraftLine } from '../domain/draft.ts';
import type { Session } from '../domain/facts.ts';
import type { Finding } from '../domain/verdict.ts';
import { classifyActs, classifyLine, type Classified, type ClassifiedLine } from './acts.ts';
import { finding } from './finding.ts';
import type { Variant } from './messages.ts';

export interface FormSessions {
  /** One per session line done by `day`, ranked within its date (rules CNT-02, CNT-15). */
  sessions: Session[];
  assessments: CivilDate[];
  findings: Finding[];
  /** Every line done by `day`, in the order of the form. */
  lines: ClassifiedLine[];
}

/**
 * The sessions that a form's lines stand for. Days after `day` are planned, not done (rule PLA-02). A
 * line without a readable act counts: an undercount would let a ninth session pass (rule ACT-01).
 */
export function sessionsOnForm(lines: readonly DraftLine[], day: CivilDate): FormSessions {
  const done = lines
    .filter(({ date }) => date <= day)
    .map(({ date, act }) => ({ date, act, classified: classify(act, date) }));
  const counted = done.filter(({ classified }) => classified.kind === 'session');
  const ranks = new Map<CivilDate, number>();
  const sessions = counted.map(({ date, act }) => {
    const rank = (ranks.get(date) ?? 0) + 1;
    ranks.set(date, rank);
    return { date, rank, act: act.slice(0, 60) };
  });
  return {
    sessions,
    assessments: done.filter(holdsAssessment).map(({ date }) => date),
    findings: [
      ...actFinding('unknown', 'ask', done.filter(asksWhatItIs)),
      ...actFinding('to_check', 'warn', counted.filter(hasUnknownCoefficient)),
    ],
    lines: done,
  };
}

/** A line in words: « Bilan initial » is an assessment, anything else may be a session and counts. */
function classify(text: string, date: CivilDate): Classified {
  const byCode = classifyLine(text, date);
  const inWords = parseActs(text).every(({ coefficient }) => coefficient === null);
  if (byCode.kind === 'unknown' && inWords && ASSESSMENT.test(text)) return doubtful('bdk');
  if (byCode.kind === 'unknown' && inWords) return doubtful('session');
  // « Séance de 30 min », « séance + IFD »: the word tells what the codes do not.
  if (WORDLESS.has(byCode.kind) && SESSION.test(text)) return doubtful('session');
  return byCode;
}

const ASSESSMENT = /(?<!\p{L})(?:bdk|bilan)(?!\p{L})/iu;
const SESSION = /(?<!\p{L})s[ée]ances?(?!\p{L})/iu;
const WORDLESS: ReadonlySet<Classified['kind']> = new Set(['unknown', 'travel']);

function doubtful(kind: 'bdk' | 'session'): Classified {
  return { kind, toCheck: true, doubt: 'unknown-letter', entry: null, act: null };
}

/** A cell that holds a session beside the assessment is both. */
function holdsAssessment({ act, date, classified }: ClassifiedLine): boolean {
  return classified.kind === 'bdk' || classifyActs(act, date).some(({ kind }) => kind === 'bdk');
}

/** An unknown letter is never passed over, beside an assessment either; a session counts anyway. */
function asksWhatItIs({ act, date, classified }: ClassifiedLine): boolean {
  if (classified.kind === 'unknown') return true;
  if (classified.kind !== 'bdk' && classified.kind !== 'isolated-assessment') return false;
  return classifyActs(act, date).some(
    (beside) => beside.kind === 'unknown' && beside.act?.coefficient !== null,
  );
}

/** Rules ACT-03 and ACT-04 speak of what is doubtful otherwise (act-findings.ts). */
function hasUnknownCoefficient({ classified: { doubt } }: ClassifiedLine): boolean {
  return doubt === 'unknown-letter' || doubt === 'unknown-coefficient';
}

function actFinding(
  variant: Variant<'ACT-01'>,
  severity: Finding['severity'],
  lines: readonly ClassifiedLine[],
): Finding[] {
  if (lines.length === 0) return [];
  const dates = lines.map(({ date }) => date);
  const acts = [...new Set(lines.map(({ act }) => act.trim() || '—'))].join(', ').slice(0, 200);
  return [finding('ACT-01', variant, severity, { dates, values: { acts }, next: 'check-acts' })];
}
