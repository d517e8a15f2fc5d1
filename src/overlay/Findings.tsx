import type { Finding } from '../domain/verdict.ts';
import { findingText } from '../messages/finding-words.ts';
import type { Citation } from '../messages/shapes.ts';
import { t } from '../platform/words.ts';

const CLASS: Record<Finding['severity'], string> = {
  stop: 'stop-text',
  alert: 'stop-text',
  warn: 'warn-text',
  info: '',
  ask: 'warn-text',
};

interface FindingsProps {
  findings: readonly Finding[];
  citations: readonly Citation[];
}

/** What the rules say, each with its text one click away; an inference says that it is one. */
export function Findings({ findings, citations }: FindingsProps) {
  if (findings.length === 0) return null;
  const named = new Set(findings.map(({ rule }) => rule));
  return (
    <>
      {findings.map((finding) => (
        <p key={finding.message} class={CLASS[finding.severity]}>
          {findingText(finding)}
        </p>
      ))}
      <details>
        <summary>{t('overlay.source')}</summary>
        {citations
          .filter(({ id }) => named.has(id))
          .map((citation) => (
            <Source key={citation.id} citation={citation} />
          ))}
      </details>
    </>
  );
}

/** A rule's statement, where it comes from, and whether any text says it. */
export function Source({ citation }: { citation: Citation }) {
  const { id, statement, source, address, inference } = citation;
  return (
    <p class="soft">
      {id} · {statement}{' '}
      {inference ? (
        <em>({t('overlay.inference')})</em>
      ) : address ? (
        <a href={address} target="_blank" rel="noreferrer noopener">
          {source}
        </a>
      ) : (
        source
      )}
    </p>
  );
}
