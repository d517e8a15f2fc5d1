import type { DocumentNoted } from '../../../../domain/care.ts';
import { askWorker } from '../../../../messages/send.ts';
import { longDate, t } from '../../../../platform/words.ts';
import { Button } from '../../../components/Button.tsx';
import { Failure } from '../../../components/Notice.tsx';
import { documentWords, howWords } from '../../../care-words.ts';
import { useCommand } from '../../../hooks/command.ts';
import { recipientWords } from './recipient-words.ts';

interface NotedLineProps {
  tag: string;
  noted: DocumentNoted;
  onUndone: () => void;
}

/** A sending that was noted, with the way back. */
export function NotedLine({ tag, noted, onUndone }: NotedLineProps) {
  const { busy, failure, run } = useCommand();
  const { document, recipient, date, key } = noted;
  const to = recipientWords(recipient);
  const undo = async () => {
    const request = { tag, fact: key, reason: '' };
    if (await run(() => askWorker('ui/undo-fact', request))) onUndone();
  };
  return (
    <li class="sent__line">
      <span>{t('around.sentOn', [to, howWords(noted), longDate(date)])}</span>
      <Button
        look="quiet"
        busy={busy}
        label={t('around.undoFor', [documentWords(document), to])}
        onClick={() => void undo()}
      >
        {t('common.undo')}
      </Button>
      <Failure words={failure} />
    </li>
  );
}
