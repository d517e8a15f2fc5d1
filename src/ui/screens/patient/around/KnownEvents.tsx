import type { Episode } from '../../../../domain/episode.ts';
import { longDate, t } from '../../../../platform/words.ts';

/** What was answered about adverse events until now. */
export function KnownEvents({ about: { adverseEvents } }: { about: Episode }) {
  if (adverseEvents === null) return null;
  if (adverseEvents.length === 0) return <p>{t('around.noEventKnown')}</p>;
  return (
    <ul class="sent__list">
      {adverseEvents.map(({ key, what, date }) => (
        <li key={key}>{t('around.eventKnown', [what, longDate(date)])}</li>
      ))}
    </ul>
  );
}
