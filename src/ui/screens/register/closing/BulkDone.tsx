import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../../../platform/words.ts';
import { Button } from '../../../components/Button.tsx';
import type { Outcome } from './close-many.ts';

interface BulkDoneProps {
  outcome: Outcome;
  undone: boolean;
  busy: boolean;
  onUndo: () => void;
  onStop: () => void;
}

/** What became of them: closed, left alone and why, and the way back from all of it. */
export function BulkDone({ outcome, undone, busy, onUndo, onStop }: BulkDoneProps) {
  const { closed, changed, later } = outcome;
  const head = useRef<HTMLDivElement>(null);
  useEffect(() => head.current?.focus(), [undone]);
  return (
    <>
      <div ref={head} tabIndex={-1} role="status">
        {undone ? (
          <p>{t('bulk.undone')}</p>
        ) : (
          <>
            <p>
              <strong>{t('bulk.done', closed.length)}</strong>
            </p>
            {changed > 0 && <p>{t('bulk.changed', changed)}</p>}
            {later > 0 && <p>{t('bulk.skipped', later)}</p>}
          </>
        )}
      </div>
      <div class="actions">
        {!undone && closed.length > 0 && (
          <Button busy={busy} onClick={onUndo}>
            {t('bulk.undo')}
          </Button>
        )}
        <Button look="quiet" busy={busy} onClick={onStop}>
          {t('bulk.end')}
        </Button>
      </div>
    </>
  );
}
