import { useState } from 'preact/hooks';
import type { OverrideReason } from '../domain/facts.ts';
import { t } from '../platform/words.ts';
import { trusted, type IsSeen } from './trusted.ts';

interface OverrideFormProps {
  onConfirm: (reason: OverrideReason, note: string) => void;
  isSeen: IsSeen;
}

/** « Facturer malgré l’alerte »: a reason is needed, then she clicks the software's own button again. */
export function OverrideForm({ onConfirm, isSeen }: OverrideFormProps) {
  const [reason, setReason] = useState<OverrideReason | null>(null);
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState('');
  const confirm = () => {
    if (reason === null) return setMissing(t('stop.reasonMissing'));
    if (reason === 'other' && note.trim() === '') return setMissing(t('stop.noteMissing'));
    onConfirm(reason, note.trim());
  };
  return (
    <fieldset>
      <legend>{t('stop.reason')}</legend>
      {reasons().map(([value, words]) => (
        <label key={value} class="inline">
          <input
            type="radio"
            name="reason"
            checked={reason === value}
            onChange={() => setReason(value)}
          />
          {words}
        </label>
      ))}
      {reason === 'other' && (
        <label>
          {t('stop.note')}
          <input value={note} maxLength={300} onInput={(e) => setNote(e.currentTarget.value)} />
        </label>
      )}
      <p role="alert" class="stop-text">
        {missing}
      </p>
      <p class="soft">{t('stop.then')}</p>
      <div class="choices">
        <button type="button" onClick={trusted(isSeen, confirm)}>
          {t('stop.confirm')}
        </button>
      </div>
    </fieldset>
  );
}

function reasons(): [OverrideReason, string][] {
  return [
    ['count-wrong', t('stop.reason_count_wrong')],
    ['diagnosis-exists', t('stop.reason_diagnosis_exists')],
    ['accepted', t('stop.reason_accepted')],
    ['other', t('stop.reason_other')],
  ];
}
