import { t } from '../../../../platform/words.ts';
import { Button } from '../../../components/Button.tsx';

interface WorkingProps {
  /** What is done, in words. */
  words: string;
  /** From 0 to 1. */
  done: number;
  /** Null: it is being stopped already. */
  onCancel: (() => void) | null;
}

/** How far a long piece of work is, and the way to stop it. */
export function Working({ words, done, onCancel }: WorkingProps) {
  const percent = Math.min(100, Math.round(done * 100));
  return (
    <div class="working">
      <p id="working-words" role="status">
        {words}
      </p>
      <div
        class="working__bar"
        role="progressbar"
        aria-labelledby="working-words"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <span class="working__done" style={{ width: `${percent}%` }} />
      </div>
      <p class="working__percent">{t('imports.percent', [String(percent)])}</p>
      {onCancel && (
        <div class="actions">
          <Button onClick={onCancel}>{t('common.cancel')}</Button>
        </div>
      )}
    </div>
  );
}
