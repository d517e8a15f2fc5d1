import type { Finding } from '../domain/verdict.ts';
import { findingText } from '../messages/finding-words.ts';
import { nextSteps } from '../messages/next-words.ts';
import type { Assessment, Citation } from '../messages/shapes.ts';
import { t } from '../platform/words.ts';
import type { Actions } from '../page/view.ts';
import { Answers, isAnswered } from './Answers.tsx';
import type { IsSeen } from './trusted.ts';

const CLASS: Record<Finding['severity'], string> = {
  stop: 'stop-text',
  alert: 'stop-text',
  warn: 'warn-text',
  info: '',
  ask: 'warn-text',
};

interface FindingsProps {
  findings: readonly Finding[];
  assessment: Assessment;
  actions: Actions;
  isSeen: IsSeen;
}

/**
 * What the rules say, with the buttons that answer it where it asks; then what helps next, and the texts
 * one click away. An inference says that it is one.
 */
export function Findings({ findings, assessment, actions, isSeen }: FindingsProps) {
  if (findings.length === 0) return null;
  const { citations, episodes } = assessment;
  const named = new Set(findings.map(({ rule }) => rule));
  const answered = (finding: Finding) => isAnswered(finding, episodes);
  const inOrder = findings.toSorted((a, b) => rankOf(a, answered) - rankOf(b, answered));
  // What is only said carries its advice in its sentence.
  const steps = nextSteps(
    inOrder.filter((finding) => finding.severity !== 'info' && !answered(finding)),
  );
  return (
    <>
      {inOrder.map((finding) => (
        <div key={`${finding.message} ${finding.subject ?? ''}`} class="finding">
          <p class={CLASS[finding.severity]}>{findingText(finding)}</p>
          <Answers finding={finding} episodes={episodes} actions={actions} isSeen={isSeen} />
        </div>
      ))}
      <div class="line">
        {steps.length > 0 && (
          <p class="soft">
            <span aria-hidden="true">→ </span>
            {steps.join(' · ')}
          </p>
        )}
        <details>
          <summary>{t('overlay.source')}</summary>
          {citations
            .filter(({ id }) => named.has(id))
            .map((citation) => (
              <Source key={citation.id} citation={citation} />
            ))}
        </details>
      </div>
    </>
  );
}

/**
 * The count first: it is what she looks for. Then the loudest; a question with its buttons comes before what
 * is only said.
 */
function rankOf(finding: Finding, answered: (finding: Finding) => boolean): number {
  const { severity, rule } = finding;
  if (rule === 'CNT-01') return -1;
  const asks = severity === 'info' && answered(finding) ? 'ask' : severity;
  return ['stop', 'alert', 'ask', 'warn', 'info'].indexOf(asks);
}

/** A rule's statement, where it comes from, and whether any text says it. */
export function Source({ citation }: { citation: Citation }) {
  const { id, statement, sources, inference } = citation;
  return (
    <p class="soft">
      {id} · {statement}{' '}
      {inference ? (
        <em>({t('overlay.inference')})</em>
      ) : (
        sources.map(({ text, address }, index) => (
          <span key={text}>
            {index > 0 && ' · '}
            {address ? (
              <a href={address} target="_blank" rel="noreferrer noopener">
                {text}
              </a>
            ) : (
              text
            )}
          </span>
        ))
      )}
    </p>
  );
}
