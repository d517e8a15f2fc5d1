import { addDays, dayOf, type CivilDate } from '../../src/domain/civil-date.ts';
import { foldHistory, type Episode } from '../../src/domain/episode.ts';
import type { Fact } from '../../src/domain/facts.ts';
import { fact, session } from '../fakes/facts.ts';
import { place, profile } from '../fakes/profile.ts';

/** The practice of everything the gallery shows. */
export const TODAY: CivilDate = dayOf(Date.now(), 'Europe/Paris');
export const HER = profile({
  familyName: 'EXEMPLE',
  firstName: 'Andrée',
  places: [place({ department: '45', cpts: 'CPTS Orléanaise' })],
});

/** A day before today. */
export const ago = (days: number): CivilDate => addDays(TODAY, -days);

/**
 * The initial assessment, and sessions by hand, one each third day, the last so many days ago: by far enough
 * that today's invoice is not taken for one of them.
 */
export function byHand(count: number, last = 6, episode = 'knee'): Fact[] {
  const sessions = Array.from({ length: count }, (_, index) =>
    fact('session-by-hand', {
      episode,
      gesture: `${episode} ${index}`,
      session: session(ago(last + (count - 1 - index) * 3)),
    }),
  );
  return [fact('assessment-noted', { episode, date: ago(last + 3 * count) }), ...sessions];
}

/** The first episode of these facts. */
export function episodeOf(facts: Fact[]): Episode {
  const [episode] = foldHistory(facts).episodes;
  if (!episode) throw new Error('no episode in these facts');
  return episode;
}
