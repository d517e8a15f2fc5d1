import { useState } from 'preact/hooks';
import type { ReferredTo } from '../domain/care.ts';
import { t } from '../platform/words.ts';
import { trusted, type IsSeen } from './trusted.ts';

interface ReferralFormProps {
  /** `letter`: our page of the letter is opened beside the software. */
  onRefer: (decision: ReferredTo, letter: boolean) => void;
  isSeen: IsSeen;
}

/** « Réorienter le patient »: to whom; noted as of today (rule FUP-04). Nothing is sent. */
export function ReferralForm({ onRefer, isSeen }: ReferralFormProps) {
  const [to, setTo] = useState<ReferredTo>('treating-doctor');
  return (
    <fieldset>
      <legend>{t('stop.referTo')}</legend>
      {doctors().map(([value, words]) => (
        <label key={value} class="inline">
          <input type="radio" name="refer" checked={to === value} onChange={() => setTo(value)} />
          {words}
        </label>
      ))}
      <p class="soft">{t('stop.referHint')}</p>
      <div class="choices">
        <button type="button" class="main" onClick={trusted(isSeen, () => onRefer(to, true))}>
          {t('referring.withLetter')}
        </button>
        <button type="button" onClick={trusted(isSeen, () => onRefer(to, false))}>
          {t('stop.referNow')}
        </button>
      </div>
    </fieldset>
  );
}

function doctors(): [ReferredTo, string][] {
  return [
    ['treating-doctor', t('stop.refer_treating_doctor')],
    ['other-doctor', t('stop.refer_other_doctor')],
    ['emergency', t('stop.refer_emergency')],
  ];
}
