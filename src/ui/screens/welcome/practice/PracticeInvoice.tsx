import { useEffect, useState } from 'preact/hooks';
import type { Profile } from '../../../../domain/profile.ts';
import type { Practise } from '../../../../practice/play.ts';
import { t } from '../../../../platform/words.ts';
import { Button } from '../../../components/Button.tsx';
import { Done, Failure } from '../../../components/Notice.tsx';
import { PracticeForm } from './PracticeForm.tsx';
import { usePractice } from './use-practice.ts';

interface PracticeInvoiceProps {
  load: () => Promise<Practise>;
  profile: Profile | null;
  /** A first practice invoice was counted. */
  onSeen: () => void;
}

const NINTH = 9;

/** « Facture d’exercice »: fill, count and the ninth-session dialog, on an invoice that nobody keeps. */
export function PracticeInvoice({ load, profile, onSeen }: PracticeInvoiceProps) {
  const practice = usePractice(load, profile, onSeen);
  const [filled, setFilled] = useState(false);
  const { round, rank, turn, billed, ended } = practice;
  useEffect(() => setFilled(false), [turn, rank]);
  const hint = ended ? 'done' : !filled ? 'ask' : rank >= NINTH ? 'ninth' : 'bill';
  return (
    <section class="practice" aria-labelledby="practice-title">
      <h3 id="practice-title" class="practice__title">
        {t('practice.nothingKept')}
      </h3>
      <p>{t('practice.intro')}</p>
      <Failure words={practice.failed ? t('practice.failed') : null} />
      <p class="practice__hint">{t(`practice.hint.${hint}`)}</p>
      {round && !ended && (
        <PracticeForm
          key={`${turn}-${rank}`}
          executant={round.executant}
          session={round.session(rank)}
          billed={billed}
          onFilled={setFilled}
          onBill={practice.bill}
        />
      )}
      <Done words={billed ? t('practice.billed', [String(rank)]) : null} />
      <p class="actions">
        <span>{t('practice.again')}</span>
        <Button onClick={() => practice.restart('eighth')}>{t('practice.fromEighth')}</Button>
        <Button look="quiet" onClick={() => practice.restart('first')}>
          {t('practice.fromFirst')}
        </Button>
      </p>
    </section>
  );
}
