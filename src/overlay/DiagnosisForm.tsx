import { useState } from 'preact/hooks';
import type { Diagnosis } from '../domain/facts.ts';
import { t } from '../platform/words.ts';
import { DiagnosisFields, emptyDiagnosis, isComplete } from './DiagnosisFields.tsx';
import { trusted, type IsSeen } from './trusted.ts';

interface DiagnosisFormProps {
  isSeen: IsSeen;
  onRecord: (diagnosis: Diagnosis) => void;
}

/** « Un diagnostic existe »: the document, told from the dialog. */
export function DiagnosisForm({ isSeen, onRecord }: DiagnosisFormProps) {
  const [document, setDocument] = useState(() => emptyDiagnosis('medical-report'));
  const [missing, setMissing] = useState(false);
  const record = () => (isComplete(document) ? onRecord(document) : setMissing(true));
  return (
    <fieldset>
      <DiagnosisFields value={document} onChange={setDocument} missing={missing} />
      <div class="choices">
        <button type="button" onClick={trusted(isSeen, record)}>
          {t('ask.record')}
        </button>
      </div>
    </fieldset>
  );
}
