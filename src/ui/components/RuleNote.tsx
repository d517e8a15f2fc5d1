import { t } from '../../platform/words.ts';
import type { RuleId } from '../../rules/catalogue.ts';
import { ruleWords } from '../rule-words.ts';

/** What a rule says and where that comes from; an inference of ours is shown as one. */
export function RuleNote({ rule }: { rule: RuleId }) {
  const words = ruleWords(rule);
  if (words === null) return null;
  return (
    <>
      <p>{words.statement}</p>
      <p class="source">
        {t('common.source')}{' '}
        {words.address === null ? (
          words.source
        ) : (
          <a href={words.address} target="_blank" rel="noreferrer">
            {words.source}
          </a>
        )}
        {words.inference && ` · ${t('common.inference')}`}
      </p>
    </>
  );
}
