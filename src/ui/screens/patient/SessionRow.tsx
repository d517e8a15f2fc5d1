import { useState } from 'preact/hooks';
import type { CivilDate } from '../../../domain/civil-date.ts';
import type { CountedSession } from '../../../domain/sessions.ts';
import { longDate, t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { MoveSession } from './MoveSession.tsx';
import { RemoveSession } from './RemoveSession.tsx';

interface SessionRowProps {
  tag: string;
  episode: string;
  session: CountedSession;
  today: CivilDate;
  onRemoved: () => void;
}

const ORIGINS = {
  invoice: 'patient.byInvoice',
  'by-hand': 'patient.byHand',
  import: 'patient.imported',
} as const satisfies Record<CountedSession['origin'], string>;

/** One session: its day, where it comes from, and the ways to correct its day or to take it back. */
export function SessionRow({ tag, episode, session, today, onRemoved }: SessionRowProps) {
  const [asking, setAsking] = useState<'day' | 'remove' | null>(null);
  const day = longDate(session.date);
  const origin = t(ORIGINS[session.origin]);
  const parts = [origin, session.act].filter((part) => part !== '');
  if (session.certainty === 'possible') parts.push(t('patient.possible'));
  const toggle = (what: 'day' | 'remove') => setAsking(asking === what ? null : what);
  const close = () => setAsking(null);
  return (
    <li class="sessions__row">
      <div class="sessions__line">
        <span>
          <time dateTime={session.date}>{day}</time>
          <span class="sessions__origin"> {parts.join(' · ')}</span>
        </span>
        <span class="sessions__ways">
          {session.origin !== 'invoice' && (
            <Button
              look="quiet"
              expanded={asking === 'day'}
              label={t('session.moveOf', [day])}
              onClick={() => toggle('day')}
            >
              {t('session.move')}
            </Button>
          )}
          <Button
            look="quiet"
            expanded={asking === 'remove'}
            label={t('patient.removeOf', [day])}
            onClick={() => toggle('remove')}
          >
            {t('patient.remove')}
          </Button>
        </span>
      </div>
      {asking === 'day' && (
        <MoveSession
          tag={tag}
          episode={episode}
          session={session.id}
          date={session.date}
          today={today}
          onMoved={close}
          onCancel={close}
        />
      )}
      {asking === 'remove' && (
        <RemoveSession
          tag={tag}
          episode={episode}
          session={session.id}
          onRemoved={onRemoved}
          onCancel={close}
        />
      )}
    </li>
  );
}
