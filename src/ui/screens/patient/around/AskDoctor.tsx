import { askWorker } from '../../../../messages/send.ts';
import { t } from '../../../../platform/words.ts';
import { Button } from '../../../components/Button.tsx';
import { Failure } from '../../../components/Notice.tsx';
import { useCommand } from '../../../hooks/command.ts';

/** Asked while nobody said: without a treating doctor, that sending does not apply (rule FUP-03). */
export function AskDoctor({ tag, episode }: { tag: string; episode: string }) {
  const { busy, failure, run } = useCommand();
  const say = (treatingDoctor: boolean) =>
    run(() =>
      askWorker('ui/correct-episode', { tag, episode, changes: { treatingDoctor }, reason: '' }),
    );
  return (
    <div role="group" aria-label={t('around.askDoctor')} class="ask-line">
      <p>{t('around.askDoctor')}</p>
      <div class="actions">
        <Button busy={busy} onClick={() => void say(true)}>
          {t('common.yes')}
        </Button>
        <Button busy={busy} onClick={() => void say(false)}>
          {t('common.no')}
        </Button>
      </div>
      <Failure words={failure} />
    </div>
  );
}
