import { t } from '../../../platform/words.ts';
import { citedSources, type Rule } from '../../../rules/rule.ts';

/** Where a rule comes from, the most official first; an address is never guessed. */
export function SourceList({ rule }: { rule: Pick<Rule, 'sources'> }) {
  const sources = citedSources(rule);
  if (sources.length === 0) return <>{t('law.noSource')}</>;
  return (
    <ul class="rule__sources" lang="fr">
      {sources.map(({ text, address }) => (
        <li key={text}>
          {address === null ? (
            text
          ) : (
            <>
              <a href={address} target="_blank" rel="noreferrer">
                {text}
              </a>
              <span class="only-print"> ({address})</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
