import { t } from '../../platform/words.ts';
import type { RuleId } from '../../rules/catalogue.ts';
import { ruleAddress, ruleWords } from '../rule-words.ts';

/** What a rule says and where that comes from; an inference of ours is shown as one. */
export function RuleNote({ rule }: { rule: RuleId }) {
  const words = ruleWords(rule);
  if (words === null) return null;
  return (
    <>
      <p>{words.statement}</p>
      <p class="source">
        {t('common.source')} {words.sources.length === 0 && '—'}
        {words.sources.map(({ text, address }, index) => (
          <span key={text}>
            {index > 0 && ' · '}
            {address === null ? (
              text
            ) : (
              <a href={address} target="_blank" rel="noreferrer">
                {text}
              </a>
            )}
          </span>
        ))}
        {words.inference && ` · ${t('common.inference')}`}
        {' · '}
        <a href={ruleAddress(rule)} target="_blank" aria-label={t('common.lineOf', [rule])}>
          {rule}
        </a>
      </p>
    </>
  );
}
