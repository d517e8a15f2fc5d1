import type { CancelledInvoice } from '../messages/cancel-shapes.ts';
import type { Actions, CancelledCard } from '../page/view.ts';
import { errorWords } from '../messages/error-words.ts';
import { shortDate, t } from '../platform/words.ts';
import { trusted, type IsSeen } from './trusted.ts';

interface CancelledProps {
  card: CancelledCard;
  actions: Actions;
  isSeen: IsSeen;
}

/** An invoice that was counted is taken back: whether its sessions go too is hers to say. */
export function Cancelled({ card, actions, isSeen }: CancelledProps) {
  const asked = card.kind === 'asked';
  return (
    <section class="card quiet">
      <div class="head">
        <div class="rows">
          {asked && <Question invoice={card.invoice} />}
          <p role="status">{card.kind === 'taken-back' && t('cancelled.takenBack')}</p>
          {asked && card.failed && (
            <p role="alert" class="warn-text">
              {errorWords(card.failed)}
            </p>
          )}
        </div>
        {!asked && (
          <button
            type="button"
            class="plain"
            aria-label={t('cancelled.close')}
            onClick={trusted(isSeen, actions.keepSessions)}
          >
            ×
          </button>
        )}
      </div>
      {asked && (
        <div class="choices">
          <button
            type="button"
            onClick={trusted(isSeen, () => actions.takeBack(t('cancelled.reason')))}
          >
            {t('cancelled.takeBack')}
          </button>
          <button type="button" onClick={trusted(isSeen, actions.keepSessions)}>
            {t('cancelled.keep')}
          </button>
        </div>
      )}
    </section>
  );
}

function Question({ invoice }: { invoice: CancelledInvoice }) {
  return (
    <>
      <h2>{t('cancelled.title')}</h2>
      {invoice.episodes.map(({ region, sessions }, rank) => (
        <p key={rank}>
          {t('cancelled.sessions', sessions.length, [
            String(sessions.length),
            region || t('ask.unnamedRegion'),
          ])}{' '}
          <span class="soft">{sessions.map(({ date }) => shortDate(date)).join(', ')}</span>
        </p>
      ))}
      <p class="soft">{t('cancelled.given')}</p>
    </>
  );
}
