import { parseActs } from '../domain/acts.ts';
import type { CivilDate } from '../domain/civil-date.ts';
import type { DraftLine } from '../domain/draft.ts';
import type { Session } from '../domain/facts.ts';
import type { Finding } from '../domain/verdict.ts';
import { classifyLine, type Classified } from './acts.ts';
import { finding } from './finding.ts';

export interface FormSessions {
  /** One per session line done by `day`, ranked within its date (rules CNT-02, CNT-15). */
  sessions: Session[];
  assessments: CivilDate[];
  findings: Finding[];
}

/**
 * The sessions that a form's lines stand for. Days after `day` are planned, not done (rule PLA-02). A
 * line without a readable act counts: an undercount would let a ninth session pass (rule ACT-01).
 */
export function sessionsOnForm(lines: readonly DraftLine[], day: CivilDate): FormSessions {
  const done = lines
    .filter(({ date }) => date <= day)
    .map((line) => ({ ...line, ...classify(line.act) }));
  const counted = done.filter(({ kind }) => kind === 'session');
  const ranks = new Map<CivilDate, number>();
  const sessions = counted.map(({ date, act }) => {
    const rank = (ranks.get(date) ?? 0) + 1;
    ranks.set(date, rank);
    return { date, rank, act: act.slice(0, 60) };
  });
  const unknown = done.filter(({ kind }) => kind === 'unknown');
  const toCheck = counted.filter((line) => line.toCheck);
  return {
    sessions,
    assessments: done.filter(({ kind }) => kind === 'bdk').map(({ date }) => date),
    findings: [
      ...actFinding('unknown', 'ask', unknown),
      ...actFinding('to_check', 'warn', toCheck),
    ],
  };
}

/** A line in words: « Bilan initial » is an assessment, anything else may be a session and counts. */
function classify(text: string): Classified {
  const byCode = classifyLine(text);
  if (byCode.kind !== 'unknown' || !hasNoAct(text)) return byCode;
  const assessment = /(?<!\p{L})(?:bdk|bilan)(?!\p{L})/iu.test(text);
  return { kind: assessment ? 'bdk' : 'session', toCheck: true };
}

/** No code with a coefficient: an empty cell, or the words of a session. */
function hasNoAct(text: string): boolean {
  return parseActs(text).every(({ coefficient }) => coefficient === null);
}

function actFinding(
  variant: string,
  severity: Finding['severity'],
  lines: readonly DraftLine[],
): Finding[] {
  if (lines.length === 0) return [];
  const dates = lines.map(({ date }) => date);
  const acts = [...new Set(lines.map(({ act }) => act.trim() || '—'))].join(', ').slice(0, 200);
  return [finding('ACT-01', variant, severity, { dates, values: { acts } })];
}
