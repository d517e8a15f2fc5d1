import type { Episode } from '../../../domain/episode.ts';
import type { Profile } from '../../../domain/profile.ts';
import { longDate, t } from '../../../platform/words.ts';
import { standingOf } from '../../../rules/check.ts';
import { Progress } from '../../components/Progress.tsx';
import {
  countParts,
  countWords,
  daysLeftWords,
  forecastWords,
  regionWords,
  spanWords,
  stateWords,
} from '../../episode-words.ts';
import { todayOf } from '../../today.ts';
import { stateOf } from '../../watch-list.ts';
import { EpisodeActions } from './EpisodeActions.tsx';
import { LimitNote } from './LimitNote.tsx';
import { ToConfirm } from './ToConfirm.tsx';

interface EpisodeCardProps {
  tag: string;
  episode: Episode;
  profile: Profile;
}

/** One episode at a glance: how many of eight, until when, what to confirm, what can be done. */
export function EpisodeCard({ tag, episode, profile }: EpisodeCardProps) {
  const today = todayOf(profile, episode.place);
  const verdict = standingOf(episode, profile, today);
  const state = stateOf({ episode, verdict });
  const left = daysLeftWords(verdict);
  const forecast = forecastWords(verdict, today);
  const parts = countParts(verdict);
  const closed = episode.closedOn;
  return (
    <section class={`episode episode--${state}`} aria-labelledby={`episode-${episode.id}`}>
      <h3 id={`episode-${episode.id}`} class="episode__title">
        {regionWords(episode)} <span class={`tag tag--${state}`}>{stateWords(state)}</span>
      </h3>
      <p class="episode__count">{countWords(verdict)}</p>
      <Progress verdict={verdict} />
      {parts.length > 0 && <p class="episode__parts">{parts.join(' · ')}</p>}
      <p class="episode__span">{spanWords(episode, verdict)}</p>
      {closed !== null && <p>{t('patient.closedOn', [longDate(closed)])}</p>}
      {closed === null && (left ?? forecast) !== null && (
        <p class="episode__next">
          {left !== null && <strong>{left}</strong>}
          {left !== null && forecast !== null && ' · '}
          {forecast}
        </p>
      )}
      {closed === null && <LimitNote state={state} />}
      <ToConfirm tag={tag} episode={episode} profile={profile} />
      <EpisodeActions tag={tag} episode={episode} verdict={verdict} today={today} />
    </section>
  );
}
