import { useState } from 'preact/hooks';
import type { Patient } from '../../../domain/patient.ts';
import type { Profile } from '../../../domain/profile.ts';
import { askWorker } from '../../../messages/send.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Form } from '../../components/Form.tsx';
import { Failure } from '../../components/Notice.tsx';
import { useCommand } from '../../hooks/command.ts';
import { useTyped } from '../../hooks/typed.ts';
import { BEGUN_EPISODE, NOBODY_TYPED, type Begun } from './begun-episode.ts';
import { referUrgently } from '../../refer-urgently.ts';
import { todayOf } from '../../today.ts';
import { wholeName } from '../../typed-name.ts';
import { diagnosisFaults } from './diagnosis-form.ts';
import { DiagnosisFields } from './DiagnosisFields.tsx';
import { EMPTY_EPISODE, episodeFaults, episodeFrom, type EpisodeDraft } from './episode-form.ts';
import { CareFields } from './CareFields.tsx';
import { ReturnField } from './ReturnField.tsx';
import { WhoFields } from './WhoFields.tsx';

interface NewEpisodeProps {
  profile: Profile;
  /** A patient known already: shown, not typed again. */
  patient: Patient | null;
  /** What the search box held. */
  typed?: Begun['typed'];
  /** An earlier episode is over: why the patient is back may be said. */
  cameBefore?: boolean;
  onOpened: (tag: string, patient: Patient) => void;
  onCancel: () => void;
}

/** Opens an episode of care with no invoice on screen. */
export function NewEpisode({
  profile,
  patient,
  typed = NOBODY_TYPED,
  cameBefore = false,
  onOpened,
  onCancel,
}: NewEpisodeProps) {
  const today = todayOf(profile);
  const about: Begun = { patient, typed, cameBefore };
  const start: EpisodeDraft = { ...EMPTY_EPISODE, ...typed, ...patient };
  const { draft, setDraft, forget } = useTyped(BEGUN_EPISODE, start, about);
  const [tried, setTried] = useState(false);
  const { busy, failure, run } = useCommand();
  const faults = episodeFaults(draft, today);
  const ofDiagnosis =
    draft.diagnosed === 'yes' ? diagnosisFaults(draft.diagnosis, today) : new Map();
  const open = async (urgent = false) => {
    setTried(true);
    const request = episodeFrom(draft, today);
    if (request === null) {
      const [first] = [...faults.keys(), ...[...ofDiagnosis.keys()].map((key) => `proof-${key}`)];
      return document.getElementById(`new-${first}`)?.focus();
    }
    await run(async () => {
      const { tag, episode } = await askWorker('ui/open-episode', request);
      forget();
      if (urgent) await referUrgently(request.patient, { tag, episode }, today);
      onOpened(tag, request.patient);
    });
  };
  return (
    <Form class="card form" aria-labelledby="new-title" onSubmit={() => void open()}>
      <h2 id="new-title" class="card__name" tabIndex={-1}>
        {patient ? t('episode.titleFor', [wholeName(patient)]) : t('episode.title')}
      </h2>
      {patient === null && (
        <WhoFields
          draft={draft}
          faults={tried ? faults : new Map()}
          today={today}
          onInput={setDraft}
        />
      )}
      <CareFields
        id="new"
        draft={draft}
        faults={tried ? faults : new Map()}
        profile={profile}
        today={today}
        onInput={(part) => setDraft({ ...draft, ...part })}
      />
      {cameBefore && (
        <ReturnField
          id="new-return"
          value={draft.comesBack}
          onInput={(comesBack) => setDraft({ ...draft, comesBack })}
        />
      )}
      <Choice
        name="new-diagnosed"
        legend={t('episode.diagnosed')}
        value={draft.diagnosed}
        options={[
          { value: 'no', words: t('common.no') },
          { value: 'yes', words: t('common.yes') },
        ]}
        onInput={(diagnosed) => setDraft({ ...draft, diagnosed })}
      />
      {draft.diagnosed === 'yes' && (
        <DiagnosisFields
          id="new-proof"
          draft={draft.diagnosis}
          faults={tried ? ofDiagnosis : new Map()}
          today={today}
          onInput={(diagnosis) => setDraft({ ...draft, diagnosis })}
        />
      )}
      <Failure words={failure} />
      <div class="actions">
        <Button type="submit" look="primary" busy={busy}>
          {t('episode.open')}
        </Button>
        <Button busy={busy} onClick={() => void open(true)}>
          {t('letter.urgentNew')}
        </Button>
        <Button
          look="quiet"
          onClick={() => {
            forget();
            onCancel();
          }}
        >
          {t('common.cancel')}
        </Button>
      </div>
    </Form>
  );
}
