import { useState } from 'preact/hooks';
import type { CountedSession } from '../../../domain/sessions.ts';
import { longDate, t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { RemoveSession } from './RemoveSession.tsx';

interface SessionRowProps {
  tag: string;
  episode: string;
  session: CountedSession;
  onRemoved: () => void;
}

/** One session: its day, where it comes from, and the way to take it back. */
export function SessionRow({ tag, episode, session, onRemoved }: SessionRowProps) {
  const [asking, setAsking] = useState(false);
  const day = longDate(session.date);
  const origin = t(session.origin === 'invoice' ? 'patient.byInvoice' : 'patient.byHand');
  const parts = [origin, session.act].filter((part) => part !== '');
  if (session.certainty === 'possible') parts.push(t('patient.possible'));
  return (
    <li class="sessions__row">
      <div class="sessions__line">
        <span>
          <time dateTime={session.date}>{day}</time>
          <span class="sessions__origin"> {parts.join(' · ')}</span>
        </span>
        <Button
          look="quiet"
          expanded={asking}
          label={t('patient.removeOf', [day])}
          onClick={() => setAsking(!asking)}
        >
          {t('patient.remove')}
        </Button>
      </div>
      {asking && (
        <RemoveSession
          tag={tag}
          episode={episode}
          session={session.id}
          onRemoved={onRemoved}
          onCancel={() => setAsking(false)}
        />
      )}
    </li>
  );
}
