import { useState } from 'preact/hooks';
import { askWorker } from '../../../messages/send.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Done, Failure } from '../../components/Notice.tsx';
import { WorkProgress } from '../../components/WorkProgress.tsx';
import { useCommand } from '../../hooks/command.ts';
import { useWorkProgress } from '../../hooks/work-progress.ts';

/** « Recalculer les listes »: for the day when a list and a file say different things. */
export function Rebuild() {
  const [said, setSaid] = useState<string | null>(null);
  const { busy, failure, run } = useCommand();
  const progress = useWorkProgress();
  const rebuild = () =>
    run(async () => {
      setSaid(null);
      const { patients } = await askWorker('ui/rebuild', {});
      setSaid(t('keeping.rebuilt', patients));
    });
  return (
    <>
      <p class="field__note field__note--hint">{t('keeping.rebuildHint')}</p>
      <p class="actions">
        <Button busy={busy} onClick={() => void rebuild()}>
          {t('keeping.rebuild')}
        </Button>
      </p>
      {busy && progress !== null && <WorkProgress words={t('keeping.rebuilding')} at={progress} />}
      <Done words={said} />
      <Failure words={failure} />
    </>
  );
}
