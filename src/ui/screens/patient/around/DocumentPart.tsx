import { useRef, useState } from 'preact/hooks';
import { isCivilDate } from '../../../../domain/civil-date.ts';
import { beganOn } from '../../../../domain/began.ts';
import type { DocumentSent, Recipient } from '../../../../domain/care.ts';
import type { Episode } from '../../../../domain/episode.ts';
import { askWorker } from '../../../../messages/send.ts';
import { t } from '../../../../platform/words.ts';
import { missingRecipients } from '../../../../rules/follow-up.ts';
import { Button } from '../../../components/Button.tsx';
import { Form } from '../../../components/Form.tsx';
import { Failure } from '../../../components/Notice.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { documentWords } from '../../../care-words.ts';
import { useCommand } from '../../../hooks/command.ts';
import { useTyped } from '../../../hooks/typed.ts';
import { useGestureName, type GestureProps } from '../gesture.ts';
import { NotedLine } from './NotedLine.tsx';
import { RecipientLine } from './RecipientLine.tsx';
import { notedOf, sentTo, type Chosen } from './sent-form.ts';

interface DocumentPartProps extends GestureProps {
  document: DocumentSent['document'];
  about: Episode;
  isOpen: boolean;
}

/** One document: what was noted of it, and the lines that are left, one by one or all at once. */
export function DocumentPart({ document: what, about, isOpen, ...props }: DocumentPartProps) {
  const { tag, episode, today, onDone } = props;
  const id = `sent-${what}-${episode}`;
  // A date typed yesterday is not today's: it comes back on the same day only.
  const start = { date: today as string, chosen: {} as Chosen };
  const { draft, setDraft, forget } = useTyped(id, start, { today });
  const { date, chosen } = draft;
  const [tried, setTried] = useState(false);
  const { busy, failure, run } = useCommand();
  const nameOf = useGestureName();
  const head = useRef<HTMLElement>(null);
  const left = missingRecipients(about, what);
  const began = beganOn(about);
  const wrong = !isCivilDate(date) || date > today || (began !== null && date < began);
  const note = async (whom: readonly Recipient[]) => {
    setTried(true);
    if (wrong || !isCivilDate(date)) return window.document.getElementById(id)?.focus();
    const sent = sentTo(what, whom, date, chosen);
    const gesture = nameOf({ sent });
    const request = { tag, episode, gesture, sent };
    if (!(await run(() => askWorker('ui/record-document', request)))) return undefined;
    if (whom.length < left.length) return head.current?.focus();
    forget();
    return onDone(t('around.noted', [documentWords(what)]), gesture);
  };
  return (
    <details class="sent" open={isOpen}>
      <summary ref={head}>{documentWords(what)}</summary>
      <ul class="sent__list">
        {notedOf(about, what).map((one) => (
          <NotedLine key={one.key} tag={tag} noted={one} onUndone={() => head.current?.focus()} />
        ))}
      </ul>
      {left.length === 0 ? (
        <p class="soft">{t('around.allNoted')}</p>
      ) : (
        <Form onSubmit={() => void note(left)}>
          <TextField
            id={id}
            type="date"
            label={t('around.date')}
            value={date}
            max={today}
            error={tried && wrong ? t('around.outside') : null}
            onInput={(typed) => setDraft({ ...draft, date: typed })}
          />
          {left.map((recipient) => (
            <RecipientLine
              key={recipient}
              id={`${id}-${recipient}`}
              document={what}
              recipient={recipient}
              chosen={chosen}
              busy={busy}
              onChosen={(how) => setDraft({ ...draft, chosen: { ...chosen, [recipient]: how } })}
              // With one line left, the button below says the same.
              onNote={left.length > 1 ? () => void note([recipient]) : null}
            />
          ))}
          <Failure words={failure} />
          <Button
            type="submit"
            look="primary"
            busy={busy}
            label={`${t('around.noteAll')} (${documentWords(what)})`}
          >
            {t('around.noteAll')}
          </Button>
        </Form>
      )}
    </details>
  );
}
