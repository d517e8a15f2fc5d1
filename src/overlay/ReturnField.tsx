import type { ComesBack } from '../domain/care.ts';
import { t } from '../platform/words.ts';

const WORDS = {
  'new-complaint': 'care.returns.newComplaint',
  recurrence: 'care.returns.recurrence',
  continuation: 'care.returns.continuation',
} as const satisfies Record<ComesBack, string>;

interface ReturnFieldProps {
  value: ComesBack | null;
  onChange: (value: ComesBack | null) => void;
}

/** « Pourquoi ce retour ? »: no text tells the answers apart, and none has to be given (rule DUR-05). */
export function ReturnField({ value, onChange }: ReturnFieldProps) {
  const reasons = Object.keys(WORDS) as ComesBack[];
  return (
    <label>
      {t('ask.comesBack')}
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) =>
          onChange(reasons.find((reason) => reason === currentTarget.value) ?? null)
        }
      >
        <option value="">–</option>
        {reasons.map((reason) => (
          <option key={reason} value={reason}>
            {t(WORDS[reason])}
          </option>
        ))}
      </select>
    </label>
  );
}
