import type { Finding, Verdict } from '../../../domain/verdict.ts';
import { findingText } from '../../../messages/finding-words.ts';
import { nextSteps } from '../../../messages/next-words.ts';
import { t } from '../../../platform/words.ts';
import type { RuleId } from '../../../rules/catalogue.ts';
import { Notice } from '../../components/Notice.tsx';
import { RuleNote } from '../../components/RuleNote.tsx';

interface EpisodeFindingsProps {
  verdict: Verdict;
  /** A rule that the screen has already spoken of. */
  said: RuleId | null;
}

/** What the rules say of the episode, what helps next, and the texts one click away. */
export function EpisodeFindings({ verdict, said }: EpisodeFindingsProps) {
  // What only she can tell has its own questions, with their buttons.
  const shown = verdict.findings.filter(
    ({ next, rule }) => next !== 'settle-session' && rule !== said,
  );
  const steps = nextSteps(shown);
  const rules = [...new Set(shown.map(({ rule }) => rule as RuleId))];
  if (shown.length === 0) return null;
  return (
    <Notice look={lookOf(shown)}>
      {shown.map((finding) => (
        <p key={finding.message}>{findingText(finding)}</p>
      ))}
      {steps.length > 0 && (
        <ul class="steps-next" aria-label={t('patient.next')}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      )}
      <details class="why">
        <summary>{t('common.why')}</summary>
        {rules.map((rule) => (
          <RuleNote key={rule} rule={rule} />
        ))}
      </details>
    </Notice>
  );
}

function lookOf(findings: readonly Finding[]): 'info' | 'warn' | 'alert' {
  const loud = new Set(findings.map(({ severity }) => severity));
  if (loud.has('alert') || loud.has('stop')) return 'alert';
  return loud.has('warn') || loud.has('ask') ? 'warn' : 'info';
}
