import { t } from '../../../platform/words.ts';
import { Choice } from '../../components/Choice.tsx';

interface Observed<D> {
  draft: D;
  onInput: (draft: D) => void;
}

/** « Mode observation »: Neuvième counts and shows, and leaves her software alone. */
export function Observation<D extends { observes: boolean }>({ draft, onInput }: Observed<D>) {
  return (
    <section class="section" id="observation" aria-labelledby="observation-title">
      <h2 id="observation-title">{t('observation.title')}</h2>
      <Choice
        name="observes"
        legend={t('observation.legend')}
        value={draft.observes ? 'yes' : 'no'}
        options={[
          { value: 'no', words: t('observation.helps') },
          { value: 'yes', words: t('observation.observes') },
        ]}
        onInput={(observes) => onInput({ ...draft, observes: observes === 'yes' })}
      />
      <p class="soft">
        {t('observation.note')} <a href="/welcome.html#practice">{t('observation.practise')}</a>
      </p>
    </section>
  );
}
