import { t } from '../../../platform/words.ts';
import { FAMILIES } from '../../../rules/catalogue.ts';
import type { Family } from '../../../rules/rule.ts';
import { Button } from '../../components/Button.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { CERTAINTIES, certaintyWords, familyWords } from './law-words.ts';
import { EVERYTHING, type RuleFilter } from './shown-rules.ts';

interface RuleFiltersProps {
  filter: RuleFilter;
  /** How many rules are left. */
  shown: number;
  onFilter: (filter: RuleFilter) => void;
}

const FAMILY_IDS = Object.keys(FAMILIES) as Family[];

/** The search box, one family, one certainty; how many rules that leaves is said as it changes. */
export function RuleFilters({ filter, shown, onFilter }: RuleFiltersProps) {
  const filtered = filter !== EVERYTHING;
  return (
    <section class="no-print" aria-label={t('law.search')}>
      <TextField
        id="law-search"
        label={t('law.search')}
        hint={t('law.searchHint')}
        value={filter.typed}
        onInput={(typed) => onFilter({ ...filter, typed })}
      />
      <div class="pair">
        <SelectField
          id="law-family"
          label={t('law.familyTitle')}
          value={filter.family}
          options={[
            { value: '', words: t('law.all') },
            ...FAMILY_IDS.map((id) => ({ value: id, words: familyWords(id) })),
          ]}
          onInput={(value) =>
            onFilter({ ...filter, family: FAMILY_IDS.find((id) => id === value) ?? '' })
          }
        />
        <SelectField
          id="law-certainty"
          label={t('law.certaintyTitle')}
          value={filter.certainty}
          options={[
            { value: '', words: t('law.all') },
            ...CERTAINTIES.map((id) => ({ value: id, words: certaintyWords(id) })),
          ]}
          onInput={(value) =>
            onFilter({ ...filter, certainty: CERTAINTIES.find((id) => id === value) ?? '' })
          }
        />
      </div>
      <p class="actions">
        <span role="status">{t('law.shown', shown)}</span>
        {filtered && (
          <Button look="quiet" onClick={() => onFilter(EVERYTHING)}>
            {t('law.showAll')}
          </Button>
        )}
        <Button look="quiet" onClick={() => window.print()}>
          {t('law.print')}
        </Button>
      </p>
    </section>
  );
}
