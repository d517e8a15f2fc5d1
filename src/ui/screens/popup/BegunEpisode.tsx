import { t } from '../../../platform/words.ts';
import { forgetTyped } from '../../../platform/typed.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useKept } from '../../hooks/typed.ts';
import { patientName } from '../../typed-name.ts';
import { BEGUN_EPISODE, type Begun } from '../patient/begun-episode.ts';
import type { EpisodeDraft } from '../patient/episode-form.ts';

/** « Nouvel épisode commencé » : the form that she left, since a popup closes at every click beside it. */
export function BegunEpisode({ onResume }: { onResume: (begun: Begun) => void }) {
  const kept = useKept<EpisodeDraft>(BEGUN_EPISODE);
  if (kept === null) return null;
  const name = patientName(kept.draft).trim();
  return (
    <Notice>
      <p>{name === '' ? t('begun.somebody') : t('begun.patient', [name])}</p>
      <div class="actions">
        <Button onClick={() => onResume(JSON.parse(kept.about) as Begun)}>
          {t('begun.resume')}
        </Button>
        <Button look="quiet" onClick={() => void forgetTyped(BEGUN_EPISODE)}>
          {t('begun.drop')}
        </Button>
      </div>
    </Notice>
  );
}
