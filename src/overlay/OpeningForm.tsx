import { useState } from 'preact/hooks';
import type { ComesBack } from '../domain/care.ts';
import type { Diagnosis } from '../domain/facts.ts';
import { t } from '../platform/words.ts';
import { CountField } from './CountField.tsx';
import type { OpeningAsked } from './deciding.ts';
import { DiagnosisFields, emptyDiagnosis, isComplete } from './DiagnosisFields.tsx';
import { ReturnField } from './ReturnField.tsx';
import { trusted } from './trusted.ts';

/** One line to open an episode; every answer but the diagnosis may stay as it is. */
export function OpeningForm({ diagnosis, cameBefore, onBack, onOpen, isSeen }: OpeningAsked) {
  const [region, setRegion] = useState('');
  const [before, setBefore] = useState(0);
  const [elsewhere, setElsewhere] = useState(0);
  const [firstDate, setFirstDate] = useState('');
  const [perWeek, setPerWeek] = useState('');
  const [document, setDocument] = useState<Diagnosis>(() =>
    emptyDiagnosis(diagnosis === 'after' ? 'earlier-prescription' : 'medical-report'),
  );
  const [pastYear, setPastYear] = useState<number | null>(null);
  const [comesBack, setComesBack] = useState<ComesBack | null>(null);
  const [missing, setMissing] = useState(false);
  const open = () => {
    if (diagnosis && !isComplete(document)) return setMissing(true);
    onOpen({
      region: region.trim(),
      before,
      elsewhere,
      firstDate: firstDate || null,
      perWeek: perWeek ? Number(perWeek) : null,
      comesBack,
      pastYear,
      treatingDoctor: null,
      diagnosis: diagnosis ? document : null,
    });
  };
  return (
    <div class="rows">
      <h2>{t('ask.opening')}</h2>
      {diagnosis && <DiagnosisFields value={document} onChange={setDocument} missing={missing} />}
      <label>
        {t('ask.region')}
        <input value={region} maxLength={120} onInput={(e) => setRegion(e.currentTarget.value)} />
      </label>
      <div class="pair">
        <CountField label={t('ask.before')} value={before} onChange={(n) => setBefore(n ?? 0)} />
        <CountField
          label={t('ask.elsewhere')}
          value={elsewhere}
          onChange={(n) => setElsewhere(n ?? 0)}
        />
        <label>
          {t('ask.firstDate')}
          <input
            type="date"
            value={firstDate}
            onInput={(e) => setFirstDate(e.currentTarget.value)}
          />
        </label>
        <label>
          {t('ask.perWeek')}
          <select value={perWeek} onChange={(e) => setPerWeek(e.currentTarget.value)}>
            <option value="">–</option>
            <option>1</option>
            <option>2</option>
            <option>3</option>
          </select>
        </label>
      </div>
      {diagnosis === 'after' && (
        <CountField label={t('ask.pastYear')} value={pastYear} onChange={setPastYear} />
      )}
      {cameBefore && <ReturnField value={comesBack} onChange={setComesBack} />}
      <div class="choices">
        <button type="button" class="main" onClick={trusted(isSeen, open)}>
          {t('ask.open')}
        </button>
        <button type="button" onClick={trusted(isSeen, onBack)}>
          {t('ask.back')}
        </button>
      </div>
    </div>
  );
}
