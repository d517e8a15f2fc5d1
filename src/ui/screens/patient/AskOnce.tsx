import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { RuleNote } from '../../components/RuleNote.tsx';

/** Why a session is asked about before it is noted. */
export type Doubt = 'same-day' | 'ninth' | 'late';

const WORDS = {
  'same-day': { ask: 'patient.askSameDay', yes: 'patient.yesSecond', rule: null },
  ninth: { ask: 'patient.askNinth', yes: 'patient.yesAnyway', rule: 'CNT-01' },
  late: { ask: 'patient.askLate', yes: 'patient.yesAnyway', rule: 'DUR-01' },
} as const;

interface AskOnceProps {
  doubt: Doubt;
  busy: boolean;
  onYes: () => void;
  onNo: () => void;
}

/** A question in the line itself, with « no » as easy as « yes ». Takes the focus when it appears. */
export function AskOnce({ doubt, busy, onYes, onNo }: AskOnceProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [doubt]);
  const { ask, yes, rule } = WORDS[doubt];
  return (
    <div class="notice notice--warn ask" role="group" aria-label={t(ask)} tabIndex={-1} ref={box}>
      <p>{t(ask)}</p>
      {rule !== null && (
        <details class="why">
          <summary>{t('common.why')}</summary>
          <RuleNote rule={rule} />
        </details>
      )}
      <div class="actions">
        <Button busy={busy} onClick={onNo}>
          {t('patient.no')}
        </Button>
        <Button busy={busy} onClick={onYes}>
          {t(yes)}
        </Button>
      </div>
    </div>
  );
}
