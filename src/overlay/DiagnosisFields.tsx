import type { Diagnosis } from '../domain/facts.ts';
import { t } from '../platform/words.ts';

interface DiagnosisFieldsProps {
  value: Diagnosis;
  onChange: (diagnosis: Diagnosis) => void;
  missing: boolean;
}

/** That a prior diagnosis exists: which document, of when, by whom, kept where. Never what it says. */
export function DiagnosisFields({ value, onChange, missing }: DiagnosisFieldsProps) {
  const set = (part: Partial<Diagnosis>) => onChange({ ...value, ...part });
  return (
    <div class="rows">
      <label>
        {t('ask.kind')}
        <select
          value={value.kind}
          onChange={(event) => set({ kind: event.currentTarget.value as Diagnosis['kind'] })}
        >
          {kinds().map(([kind, words]) => (
            <option key={kind} value={kind}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <div class="pair">
        <label>
          {t('ask.date')}
          <input
            type="date"
            value={value.date}
            onInput={(event) => set({ date: event.currentTarget.value as Diagnosis['date'] })}
          />
        </label>
        <label>
          {t('ask.author')}
          <input
            value={value.author}
            maxLength={120}
            onInput={(event) => set({ author: event.currentTarget.value })}
          />
        </label>
      </div>
      <label>
        {t('ask.keptAt')}
        <input
          value={value.keptAt}
          maxLength={120}
          onInput={(event) => set({ keptAt: event.currentTarget.value })}
        />
      </label>
      <label class="inline">
        <input
          type="checkbox"
          checked={value.linked}
          onChange={(event) => set({ linked: event.currentTarget.checked })}
        />
        {t('ask.linked')}
      </label>
      <p role="alert" class="stop-text">
        {missing && !isComplete(value) ? t('ask.missing') : ''}
      </p>
    </div>
  );
}

/** A document not filled in yet; the date stays empty until she gives it. */
export function emptyDiagnosis(kind: Diagnosis['kind']): Diagnosis {
  return { kind, date: '' as Diagnosis['date'], author: '', linked: true, keptAt: '' };
}

/** Rule DIA-02: the date and the author are needed. */
export function isComplete({ date, author }: Diagnosis): boolean {
  return date !== '' && author.trim() !== '';
}

function kinds(): [Diagnosis['kind'], string][] {
  return [
    ['medical-report', t('proof.kinds.medical')],
    ['treating-doctor', t('proof.kinds.treating')],
    ['earlier-prescription', t('proof.kinds.prescription')],
    ['ald', t('proof.kinds.ald')],
    ['hospital-report', t('proof.kinds.hospital')],
    ['operation-report', t('proof.kinds.operation')],
    ['emergency-report', t('proof.kinds.emergency')],
    ['shared-record', t('proof.kinds.shared')],
    ['imaging', t('proof.kinds.imaging')],
  ];
}
