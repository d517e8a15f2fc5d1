import { useState } from 'preact/hooks';
import type { Prescription } from '../domain/care.ts';
import { t } from '../platform/words.ts';
import { trusted, type IsSeen } from './trusted.ts';

interface PrescriptionFormProps {
  onRecord: (prescription: Prescription) => void;
  isSeen: IsSeen;
}

/** « Une ordonnance couvre ces dates »: of when, by whom, for this complaint or another (rule CNT-11). */
export function PrescriptionForm({ onRecord, isSeen }: PrescriptionFormProps) {
  const [date, setDate] = useState('');
  const [author, setAuthor] = useState('');
  const [sameComplaint, setSame] = useState(true);
  const [missing, setMissing] = useState(false);
  const complete = date !== '' && author.trim() !== '';
  const record = () => {
    if (!complete) return setMissing(true);
    onRecord({ date: date as Prescription['date'], author: author.trim(), sameComplaint });
  };
  return (
    <fieldset>
      <div class="pair">
        <label>
          {t('stop.prescriptionDate')}
          <input type="date" value={date} onInput={(event) => setDate(event.currentTarget.value)} />
        </label>
        <label>
          {t('ask.author')}
          <input
            value={author}
            maxLength={120}
            onInput={(event) => setAuthor(event.currentTarget.value)}
          />
        </label>
      </div>
      <label class="inline">
        <input
          type="checkbox"
          checked={sameComplaint}
          onChange={(event) => setSame(event.currentTarget.checked)}
        />
        {t('stop.sameComplaint')}
      </label>
      <p class="soft">{t('stop.prescriptionHint')}</p>
      <p role="alert" class="stop-text">
        {missing && !complete ? t('stop.prescriptionMissing') : ''}
      </p>
      <div class="choices">
        <button type="button" onClick={trusted(isSeen, record)}>
          {t('stop.recordPrescription')}
        </button>
      </div>
    </fieldset>
  );
}
