import type { FactOf } from '../../../domain/facts.ts';
import { askWorker } from '../../../messages/send.ts';
import { longDate, t } from '../../../platform/words.ts';
import { decisionWords } from '../../care-words.ts';
import { Button } from '../../components/Button.tsx';
import { Done, Failure } from '../../components/Notice.tsx';
import { useCommand } from '../../hooks/command.ts';

interface DecidedNoteProps {
  tag: string;
  decided: FactOf<'referral-decided'> | null;
}

/** The decision that stands, and the way to take it back. */
export function DecidedNote({ tag, decided }: DecidedNoteProps) {
  const { busy, failure, run } = useCommand();
  const undo = (fact: string) =>
    void run(() => askWorker('ui/undo-fact', { tag, fact, reason: '' }));
  return (
    <div class="decided">
      <Done
        words={
          decided && t('letter.decided', [decisionWords(decided.decision), longDate(decided.date)])
        }
      />
      {decided && (
        <Button look="quiet" busy={busy} onClick={() => undo(decided.key)}>
          {t('letter.undo')}
        </Button>
      )}
      <Failure words={failure} />
    </div>
  );
}
