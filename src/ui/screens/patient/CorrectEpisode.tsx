import { useState } from 'preact/hooks';
import type { Episode } from '../../../domain/episode.ts';
import type { Profile } from '../../../domain/profile.ts';
import { askWorker } from '../../../messages/send.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Form } from '../../components/Form.tsx';
import { Failure } from '../../components/Notice.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useCommand } from '../../hooks/command.ts';
import { useTyped } from '../../hooks/typed.ts';
import {
  careDraftOf,
  careFaults,
  changesFrom,
  type CareFault,
  type CareField,
} from './care-form.ts';
import { CareFields } from './CareFields.tsx';
import type { GestureProps } from './gesture.ts';
import { ReturnField } from './ReturnField.tsx';

interface CorrectEpisodeProps extends Omit<GestureProps, 'episode'> {
  episode: Episode;
  profile: Profile;
  /** The patient has other episodes: the return may be explained. */
  cameBefore: boolean;
}

/** What was said when the episode opened, said better, with the reason; the history keeps both. */
export function CorrectEpisode({
  tag,
  episode,
  profile,
  cameBefore,
  today,
  onDone,
}: CorrectEpisodeProps) {
  const id = `correct-${episode.id}`;
  const now = careDraftOf(episode);
  // What was typed is about the episode as it stood then.
  const { draft, setDraft, forget } = useTyped(id, { ...now, reason: '' }, now);
  const { reason } = draft;
  const [tried, setTried] = useState(false);
  const { busy, failure, run } = useCommand();
  const faults = new Map(
    careFaults(draft, today).filter((entry): entry is [CareField, CareFault] => entry[1] !== null),
  );
  const noReason = reason.trim() === '';
  const correct = async () => {
    setTried(true);
    const [first = noReason ? 'reason' : null] = faults.keys();
    if (first !== null) return document.getElementById(`${id}-${first}`)?.focus();
    const request = {
      tag,
      episode: episode.id,
      changes: changesFrom(draft),
      reason: reason.trim(),
    };
    if (!(await run(() => askWorker('ui/correct-episode', request)))) return undefined;
    forget();
    return onDone(t('patient.corrected'));
  };
  return (
    <Form class="panel" onSubmit={() => void correct()}>
      <CareFields
        id={id}
        draft={draft}
        faults={tried ? faults : new Map()}
        profile={profile}
        today={today}
        onInput={(part) => setDraft({ ...draft, ...part })}
      />
      <Choice
        name={`${id}-doctor`}
        legend={t('episode.treatingDoctor')}
        value={draft.treatingDoctor}
        options={[
          { value: 'yes', words: t('common.yes') },
          { value: 'no', words: t('common.no') },
          { value: '', words: t('episode.notAsked') },
        ]}
        onInput={(treatingDoctor) => setDraft({ ...draft, treatingDoctor })}
      />
      {cameBefore && (
        <ReturnField
          id={`${id}-return`}
          value={draft.comesBack}
          onInput={(comesBack) => setDraft({ ...draft, comesBack })}
        />
      )}
      <TextField
        id={`${id}-reason`}
        label={t('patient.correctReason')}
        value={reason}
        maxLength={300}
        error={tried && noReason ? t('common.missing') : null}
        onInput={(typed) => setDraft({ ...draft, reason: typed })}
        required
      />
      <Failure words={failure} />
      <Button type="submit" look="primary" busy={busy}>
        {t('patient.correctNow')}
      </Button>
    </Form>
  );
}
