import { useEffect, useRef } from 'preact/hooks';
import { longDate, t } from '../../../platform/words.ts';
import type { Recovery } from '../../../vault/recovery.ts';
import { Button } from '../../components/Button.tsx';
import { todayOf } from '../../today.ts';

interface RecoveryPaperProps {
  recovery: Recovery;
  onNext: () => void;
  onCancel: () => void;
}

const WITH_AGE = 'age -d -i cle.txt sauvegarde.age > sauvegarde.json';

/** The sheet itself; printed, it is all that comes out. */
export function RecoveryPaper({ recovery, onNext, onCancel }: RecoveryPaperProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="recovery">
      <p>{t('recovery.intro')}</p>
      <article class="recovery__paper" aria-labelledby="recovery-title">
        <h3 id="recovery-title" ref={heading} tabIndex={-1}>
          {t('recovery.title')}
        </h3>
        <p>{t('recovery.drawnOn', [longDate(todayOf(null))])}</p>
        <p>{t('recovery.purpose')}</p>
        <ol class="recovery__words" lang="fr">
          {recovery.words.map((word, place) => (
            <li key={place}>{word}</li>
          ))}
        </ol>
        <h4>{t('recovery.howTitle')}</h4>
        <p>{t('recovery.how')}</p>
        <h4>{t('recovery.ageTitle')}</h4>
        <p>{t('recovery.age')}</p>
        <p class="recovery__code">{recovery.identity}</p>
        <p class="recovery__code">{WITH_AGE}</p>
        <p>{t('recovery.keep')}</p>
      </article>
      <div class="actions">
        <Button look="primary" onClick={onNext}>
          {t('recovery.have')}
        </Button>
        <Button onClick={() => window.print()}>{t('recovery.print')}</Button>
        <Button look="quiet" onClick={onCancel}>
          {t('common.cancel')}
        </Button>
      </div>
    </div>
  );
}
