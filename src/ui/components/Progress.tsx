import type { Verdict } from '../../domain/verdict.ts';
import { t } from '../../platform/words.ts';
import { placesOf, progressWords, type Place } from '../progress-words.ts';

const MARKS: Record<Place, string> = { done: '✓', possible: '?', left: '', beyond: '!' };

/**
 * The eight places of an episode, each with its number and its mark: done, to confirm, left. Read out as the
 * words beside it, which say the same to everybody.
 */
export function Progress({ verdict }: { verdict: Verdict }) {
  const places = placesOf(verdict);
  if (places === null) return null;
  return (
    <>
      <div class="progress" aria-hidden="true">
        {places.map((place, at) => (
          <span key={at} class={`progress__place progress__place--${place}`}>
            {MARKS[place] || at + 1}
          </span>
        ))}
      </div>
      <p class="progress__words">
        <span class="away">{t('progress.title')} </span>
        {progressWords(places).join(' · ')}
      </p>
    </>
  );
}
