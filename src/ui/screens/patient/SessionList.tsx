import { useState } from 'preact/hooks';
import type { CivilDate } from '../../../domain/civil-date.ts';
import type { Episode } from '../../../domain/episode.ts';
import type { CountedSession } from '../../../domain/sessions.ts';
import { askWorker } from '../../../messages/send.ts';
import { longDate, t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Notice.tsx';
import { useCommand } from '../../hooks/command.ts';
import { SessionRow } from './SessionRow.tsx';

interface SessionListProps {
  tag: string;
  episode: Episode;
  today: CivilDate;
}

/** Every session counted, with where it comes from; each can be removed with a reason, and put back. */
export function SessionList({ tag, episode, today }: SessionListProps) {
  const [removed, setRemoved] = useState<CountedSession | null>(null);
  const { busy, failure, run } = useCommand();
  const { sessions } = episode;
  const putBack = async ({ date }: CountedSession) => {
    const second = sessions.some((session) => session.date === date);
    const written = await run(() =>
      askWorker('ui/add-session', { tag, episode: episode.id, date, second }),
    );
    if (written) setRemoved(null);
  };
  return (
    <div class="panel">
      {removed && (
        <p class="undo" role="status">
          {t('patient.sessionRemoved', [longDate(removed.date)])}{' '}
          <Button look="quiet" busy={busy} onClick={() => void putBack(removed)}>
            {t('common.undo')}
          </Button>
        </p>
      )}
      <Failure words={failure} />
      {sessions.length === 0 ? (
        <p>{t('patient.noSession')}</p>
      ) : (
        <ol class="sessions">
          {sessions.map((session) => (
            <SessionRow
              key={session.id}
              tag={tag}
              episode={episode.id}
              session={session}
              today={today}
              onRemoved={() => setRemoved(session)}
            />
          ))}
        </ol>
      )}
    </div>
  );
}
