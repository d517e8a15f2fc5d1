import type { Episode } from '../../../../domain/episode.ts';
import type { Profile } from '../../../../domain/profile.ts';
import { askWorker } from '../../../../messages/send.ts';
import { shortDate, t } from '../../../../platform/words.ts';
import { goesOnce, withoutDocument, type Billed } from '../../../../rules/supporting-document.ts';
import { Button } from '../../../components/Button.tsx';
import { Failure } from '../../../components/Notice.tsx';
import { RuleNote } from '../../../components/RuleNote.tsx';
import { useCommand } from '../../../hooks/command.ts';
import { useGestureName, type GestureProps } from '../gesture.ts';

interface AttachDocumentsProps extends GestureProps {
  about: Episode;
  profile: Profile;
}

/** « Notée jointe »: the invoices of which nobody said that their document went along (rule JUS-01). */
export function AttachDocuments(props: AttachDocumentsProps) {
  const { tag, episode, onDone, about, profile } = props;
  const { busy, failure, run } = useCommand();
  const nameOf = useGestureName();
  const once = goesOnce(profile);
  const left = withoutDocument(about, once);
  const attach = async (invoices: (string | null)[]) => {
    const gesture = nameOf({ invoices });
    const request = { tag, episode, gesture, invoices };
    if (await run(() => askWorker('ui/attach-document', request))) {
      onDone(t('around.attachedDone'), gesture);
    }
  };
  return (
    <div class="panel">
      <p>{t(left.length === 0 ? 'around.attachNone' : 'around.attachHint')}</p>
      {once && left.length > 0 && <p class="soft">{t('around.attachOnce')}</p>}
      {!once && (
        <ul class="sent__list">
          {left.map((billed) => (
            <li key={billed.invoice} class="sent__line">
              <span>{invoiceWords(billed)}</span>
              {left.length > 1 && (
                <Button
                  look="quiet"
                  busy={busy}
                  label={t('around.attachedFor', [invoiceWords(billed)])}
                  onClick={() => void attach([billed.invoice])}
                >
                  {t('around.attached')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <details class="why">
        <summary>{t('common.why')}</summary>
        <RuleNote rule="JUS-01" />
      </details>
      <Failure words={failure} />
      {left.length > 0 && (
        <Button
          look="primary"
          busy={busy}
          onClick={() => void attach(once ? [null] : left.map(({ invoice }) => invoice))}
        >
          {t(once || left.length === 1 ? 'around.attached' : 'around.attachedAll')}
        </Button>
      )}
    </div>
  );
}

function invoiceWords({ dates }: Billed): string {
  const days = dates.map(shortDate).join(', ');
  return t('around.invoiceOf', dates.length, [days]);
}
