import { standingOf } from '../../src/rules/check.ts';
import { Progress } from '../../src/ui/components/Progress.tsx';
import { EpisodeCard } from '../../src/ui/screens/patient/EpisodeCard.tsx';
import { SessionList } from '../../src/ui/screens/patient/SessionList.tsx';
import type { Fact } from '../../src/domain/facts.ts';
import { billed, diagnosed, fact, opened } from '../fakes/facts.ts';
import { ago, byHand, episodeOf, HER, TODAY } from './practice.ts';
import type { Shown } from './shown.ts';

const region = 'Rachis lombaire et sacro-iliaque, douleur persistante';

/** The states an episode can be in. */
const EACH: readonly { state: string; facts: Fact[] }[] = [
  { state: 'no session yet', facts: [opened({ episode: 'e1' })] },
  { state: 'three, with a rhythm', facts: [opened({ perWeek: 2 }), ...byHand(3)] },
  {
    state: 'one to confirm',
    facts: [opened({ before: 2, elsewhere: 1 }), ...billed('i', [ago(4)], 'unknown')],
  },
  { state: 'six of eight, long region', facts: [opened({ region }), ...byHand(6)] },
  { state: 'full', facts: [opened(), ...byHand(8)] },
  { state: 'beyond', facts: [opened(), ...byHand(10)] },
  { state: 'late', facts: [opened({ firstDate: ago(100) }), ...byHand(4)] },
  { state: 'uncapped', facts: [opened(), ...byHand(11), diagnosed(ago(120))] },
  {
    state: 'closed',
    facts: [
      opened(),
      ...byHand(5),
      fact('episode-closed', { episode: 'knee', on: ago(1), result: null }),
    ],
  },
];

const EPISODE_STATES = EACH.map(({ state, facts }, index) => ({
  state,
  // A name of its own for each: one page holds them all.
  episode: { ...episodeOf(facts), id: `shown-${index}` },
}));

export const EPISODES: readonly Shown[] = [
  ...EPISODE_STATES.map(({ state, episode }) => ({
    of: 'Progress',
    state,
    node: <Progress verdict={standingOf(episode, HER, TODAY)} />,
  })),
  ...EPISODE_STATES.map(({ state, episode }) => ({
    of: 'EpisodeCard',
    state,
    node: (
      <>
        <h2 class="away">{state}</h2>
        <EpisodeCard tag="nobody" episode={episode} others={[]} profile={HER} inFile />
      </>
    ),
  })),
  ...EPISODE_STATES.slice(2, 4).map(({ state, episode }) => ({
    of: 'SessionList',
    state,
    node: <SessionList tag="nobody" episode={episode} today={TODAY} />,
  })),
];
