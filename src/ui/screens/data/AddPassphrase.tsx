import { useState } from 'preact/hooks';
import { askWorker } from '../../../messages/send.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { NewPassphrase } from '../../components/NewPassphrase.tsx';
import { WorkProgress } from '../../components/WorkProgress.tsx';
import { useProfile } from '../../hooks/profile.ts';
import { useWorkProgress } from '../../hooks/work-progress.ts';
import { RecoverySheet } from './RecoverySheet.tsx';

interface AddPassphraseProps {
  onDone: () => void;
  onCancel: () => void;
}

/** Adding a passphrase: the phrase, then the sheet that opens when it is forgotten, then everything sealed anew. */
export function AddPassphrase({ onDone, onCancel }: AddPassphraseProps) {
  const profile = useProfile();
  const progress = useWorkProgress();
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const mine = profile.state === 'ready' ? profile.value : null;
  const known = mine ? [mine.familyName, mine.firstName, mine.rpps] : [];
  return (
    <div class="panel">
      {passphrase === null ? (
        <>
          <p>{t('vault.addHint')}</p>
          <NewPassphrase known={known} action={t('vault.next')} onChosen={setPassphrase} />
          <Button look="quiet" onClick={onCancel}>
            {t('vault.cancel')}
          </Button>
        </>
      ) : (
        <>
          <p>{t('vault.sheetHint')}</p>
          <RecoverySheet
            onMade={async ({ words }) => {
              await askWorker('ui/set-passphrase', { passphrase, words: words.join(' ') });
              onDone();
            }}
            onCancel={onCancel}
          />
        </>
      )}
      {progress !== null && <WorkProgress words={t('vault.sealing')} at={progress} />}
    </div>
  );
}
