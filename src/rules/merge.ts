import type { CivilDate } from '../domain/civil-date.ts';
import type { Finding, Standing, Verdict } from '../domain/verdict.ts';
import { finding } from './finding.ts';

/**
 * One verdict for a form whose lines belong to several episodes (rule CNT-13): the episode she answered for
 * leads, the loudest standing wins, and what another episode has to say is said with its region.
 */
export function mergeVerdicts(main: Verdict, others: readonly Verdict[]): Verdict {
  if (others.length === 0) return main;
  const all = [main, ...others];
  return {
    ...main,
    standing: loudest(main.standing, all),
    sessions: all.flatMap(({ sessions }) => sessions),
    findings: [...main.findings, ...others.flatMap(fromElsewhere)],
    passed: [...new Set(all.flatMap(({ passed }) => passed))],
  };
}

function loudest(standing: Standing, all: readonly Verdict[]): Standing {
  const stopped = datesOf(all, 'exceeds');
  if (stopped.length > 0) return { kind: 'exceeds', dates: stopped };
  const doubted = datesOf(all, 'exceeds-one-reading');
  return doubted.length > 0 ? { kind: 'exceeds-one-reading', dates: doubted } : standing;
}

function datesOf(all: readonly Verdict[], kind: 'exceeds' | 'exceeds-one-reading'): CivilDate[] {
  const dates = all.flatMap(({ standing }) => (standing.kind === kind ? standing.dates : []));
  return [...new Set(dates)].toSorted();
}

/** What limits the other episode; the form, its numbers and its document were judged with the first. */
function fromElsewhere({ episode, total, limit, findings }: Verdict): Finding[] {
  const values = { region: episode?.region ?? '', total, limit };
  // That two episodes run side by side was said by the first.
  const limits = findings.filter(({ rule }) => /^(?:CNT|DUR|DIA)-/.test(rule) && rule !== 'DUR-07');
  return [finding('CNT-13', 'elsewhere', 'info', { values }), ...limits];
}
