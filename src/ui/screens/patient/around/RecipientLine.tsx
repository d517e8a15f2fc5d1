import type { DocumentSent, Recipient } from '../../../../domain/care.ts';
import { t } from '../../../../platform/words.ts';
import { Button } from '../../../components/Button.tsx';
import { SelectField } from '../../../components/SelectField.tsx';
import { documentWords, howWords } from '../../../care-words.ts';
import { recipientWords } from './recipient-words.ts';
import { howOf, HOWS, partsOf, type Chosen, type How } from './sent-form.ts';

interface RecipientLineProps {
  id: string;
  document: DocumentSent['document'];
  recipient: Recipient;
  chosen: Chosen;
  busy: boolean;
  onChosen: (how: How) => void;
  /** Null: it is the only line that is left. */
  onNote: (() => void) | null;
}

/** Somebody to whom the document is due: how it went, or why it could not. */
export function RecipientLine(props: RecipientLineProps) {
  const { id, document, recipient, chosen, busy, onChosen, onNote } = props;
  const hows = HOWS[recipient];
  const to = recipientWords(recipient);
  return (
    <div class="sent__left">
      <SelectField
        id={id}
        label={to}
        value={howOf(recipient, chosen)}
        options={hows.map((how) => ({ value: how, words: howWords(partsOf(how)) }))}
        onInput={(value) => onChosen(hows.find((how) => how === value) ?? hows[0])}
      />
      {onNote && (
        <Button
          look="quiet"
          busy={busy}
          label={t('around.noteFor', [documentWords(document), to])}
          onClick={onNote}
        >
          {t('around.note')}
        </Button>
      )}
    </div>
  );
}
