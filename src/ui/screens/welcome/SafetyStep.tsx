import { useState } from 'preact/hooks';
import { t } from '../../../platform/words.ts';
import { Choice } from '../../components/Choice.tsx';
import { Notice } from '../../components/Notice.tsx';
import { AddPassphrase } from '../data/AddPassphrase.tsx';
import { StepFoot } from './StepFoot.tsx';

interface SafetyStepProps {
  sealed: boolean;
  onNext: () => void;
  onSkip: () => void;
}

/** Step 4: a passphrase and its recovery sheet, proposed first; doing without is said for what it is. */
export function SafetyStep({ sealed, onNext, onSkip }: SafetyStepProps) {
  const [way, setWay] = useState<'with' | 'without'>('with');
  if (sealed) {
    return (
      <>
        <p>{t('welcome.safety.done')}</p>
        <StepFoot step="safety" done onNext={onNext} onSkip={onSkip} />
      </>
    );
  }
  const without = way === 'without';
  return (
    <>
      <Choice
        name="safety"
        legend={t('welcome.safety.legend')}
        value={way}
        options={[
          { value: 'with', words: t('welcome.safety.with') },
          { value: 'without', words: t('welcome.safety.without') },
        ]}
        onInput={setWay}
      />
      {without ? (
        <Notice look="warn" live>
          <p>{t('welcome.safety.withoutMeans')}</p>
        </Notice>
      ) : (
        <AddPassphrase onDone={() => undefined} onCancel={() => setWay('without')} />
      )}
      <StepFoot step="safety" done={without} onNext={onSkip} onSkip={onSkip} />
    </>
  );
}
