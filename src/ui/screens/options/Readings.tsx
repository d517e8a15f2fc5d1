import type { ReadingSettings } from '../../../domain/profile.ts';
import { t } from '../../../platform/words.ts';
import { Choice } from '../../components/Choice.tsx';
import { RuleText } from '../../components/RuleText.tsx';
import type { FormPart } from './form-part.ts';

/** « Lectures des textes »: where they leave a choice, hers; the text that leaves it stands beside. */
export function Readings({ draft, onInput }: FormPart) {
  const { settings } = draft;
  const set = (part: Partial<ReadingSettings>) =>
    onInput({ ...draft, settings: { ...settings, ...part } });
  return (
    <section class="section" id="lectures" aria-labelledby="readings-title">
      <h2 id="readings-title">{t('options.readings')}</h2>
      <p>{t('options.readingsIntro')}</p>
      <Choice
        name="counting"
        legend={t('options.counting')}
        value={settings.counting}
        options={[
          { value: 'per-episode', words: t('options.perEpisode') },
          { value: 'per-patient', words: t('options.perPatient') },
        ]}
        onInput={(counting) => set({ counting })}
      />
      <RuleText rule="CNT-07" />
      <Choice
        name="assessment-counts"
        legend={t('options.assessmentCounts')}
        value={settings.assessmentCounts ? 'yes' : 'no'}
        options={[
          { value: 'no', words: t('common.no') },
          { value: 'yes', words: t('common.yes') },
        ]}
        onInput={(counts) => set({ assessmentCounts: counts === 'yes' })}
      />
      <RuleText rule="CNT-03" />
      <Choice
        name="episode-start"
        legend={t('options.episodeStart')}
        value={settings.episodeStart}
        options={[
          { value: 'earliest', words: t('options.startEarliest') },
          { value: 'first-session', words: t('options.startFirstSession') },
        ]}
        onInput={(episodeStart) => set({ episodeStart })}
      />
      <RuleText rule="DUR-02" />
      <Choice
        name="supporting-document"
        legend={t('options.supportingDocument')}
        value={settings.supportingDocument}
        options={[
          { value: 'per-invoice', words: t('options.perInvoice') },
          { value: 'per-treatment', words: t('options.perTreatment') },
        ]}
        onInput={(supportingDocument) => set({ supportingDocument })}
      />
      <RuleText rule="JUS-01" />
    </section>
  );
}
