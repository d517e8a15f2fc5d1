import type { Verdict } from '../../domain/verdict.ts';
import { takenPlaces } from '../caseload.ts';
import { countWords } from '../episode-words.ts';

/** The eight places of an episode: taken, waiting for a word, free. The words beside say the same. */
export function Progress({ verdict }: { verdict: Verdict }) {
  if (verdict.standing.kind === 'uncapped') return null;
  const taken = takenPlaces(verdict);
  const sure = taken - verdict.count.possible;
  const places = Array.from({ length: Math.max(verdict.limit, taken) }, (_, index) => index + 1);
  return (
    <div class="progress" role="img" aria-label={countWords(verdict)}>
      {places.map((place) => (
        <span
          key={place}
          class={`progress__place progress__place--${lookOf(place, sure, taken, verdict.limit)}`}
        />
      ))}
    </div>
  );
}

function lookOf(place: number, sure: number, taken: number, limit: number): string {
  if (place > limit) return 'beyond';
  if (place <= sure) return 'taken';
  return place <= taken ? 'possible' : 'free';
}
