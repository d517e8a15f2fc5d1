import { t } from '../../platform/words.ts';
import type { RuleId } from '../../rules/catalogue.ts';
import { RuleNote } from './RuleNote.tsx';

/** « Ce que disent les textes »: the statement and the sources that a setting follows, folded away. */
export function RuleText({ rule }: { rule: RuleId }) {
  return (
    <details class="why">
      <summary>{t('options.text')}</summary>
      <RuleNote rule={rule} />
    </details>
  );
}
