import { t } from '../../../platform/words.ts';

/** The way to some rules on this page. */
export function RuleLinks({ ids }: { ids: readonly string[] }) {
  return (
    <span class="rule-links">
      {ids.map((id) => (
        <a key={id} href={`#${id}`} aria-label={t('common.lineOf', [id])}>
          {id}
        </a>
      ))}
    </span>
  );
}
