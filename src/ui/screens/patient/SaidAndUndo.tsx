import { askWorker } from '../../../messages/send.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Done, Failure } from '../../components/Notice.tsx';
import { useCommand } from '../../hooks/command.ts';
import type { Panel } from './around/panels.ts';

/** What was just done. */
export interface Said {
  words: string;
  /** Under which it is taken back; null: from its own list, or from the history. */
  gesture: string | null;
  panel: Panel | null;
}

interface SaidAndUndoProps {
  tag: string;
  episode: string;
  said: Said | null;
  onSaid: (said: Said) => void;
}

/** Says what was done, with the way back from all of it. */
export function SaidAndUndo({ tag, episode, said, onSaid }: SaidAndUndoProps) {
  const { busy, failure, run } = useCommand();
  const undo = async (gesture: string) => {
    const request = { items: [{ tag, episode }], gesture };
    if (await run(() => askWorker('ui/undo-gesture', request))) {
      onSaid({ words: t('around.undone'), gesture: null, panel: null });
    }
  };
  const gesture = said?.gesture ?? null;
  return (
    <>
      <div class="said">
        <Done words={said?.words ?? null} />
        {said !== null && gesture !== null && (
          <Button
            look="quiet"
            busy={busy}
            label={`${t('common.undo')} : ${said.words}`}
            onClick={() => void undo(gesture)}
          >
            {t('common.undo')}
          </Button>
        )}
      </div>
      <Failure words={failure} />
    </>
  );
}
