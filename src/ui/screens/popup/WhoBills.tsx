import type { FormDraft } from '../../../domain/draft.ts';
import { executantAmong } from '../../../domain/profiles.ts';
import { askWorker } from '../../../messages/send.ts';
import { t } from '../../../platform/words.ts';
import { Failure } from '../../components/Notice.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { useCommand } from '../../hooks/command.ts';
import { useProfiles } from '../../hooks/profiles.ts';
import { practitionerName } from '../../practitioner-name.ts';

/**
 * For whom « +1 » is noted, where several bill here. The exécutant that the page in front names bills there
 * whatever is chosen, and that is said.
 */
export function WhoBills({ draft }: { draft: FormDraft | null }) {
  const profiles = useProfiles();
  const { busy, failure, run } = useCommand();
  if (profiles.state !== 'ready' || profiles.value.list.length < 2) return null;
  const { list, current } = profiles.value;
  const onPage = draft && executantAmong(list, draft.executant);
  return (
    <section class="who" aria-label={t('practitioners.title')}>
      <SelectField
        id="who"
        label={t('popup.who')}
        value={current ?? ''}
        options={list.map((profile) => ({
          value: profile.rpps,
          words: practitionerName(profile),
        }))}
        hint={onPage ? t('popup.whoOnPage', [practitionerName(onPage)]) : undefined}
        onInput={(rpps) => {
          if (!busy) void run(() => askWorker('ui/switch-practitioner', { rpps }));
        }}
      />
      <Failure words={failure} />
    </section>
  );
}
