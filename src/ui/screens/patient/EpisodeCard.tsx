import { useState } from 'preact/hooks';
import type { Episode } from '../../../domain/episode.ts';
import type { Profile } from '../../../domain/profile.ts';
import { longDate, t } from '../../../platform/words.ts';
import { standingOf } from '../../../rules/check.ts';
import { resultWords } from '../../care-words.ts';
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
import type { Panel } from './around/panels.ts';
import { Duties } from './Duties.tsx';
import { EpisodeActions } from './EpisodeActions.tsx';
import { EpisodeFindings } from './EpisodeFindings.tsx';
import { limitRule, LimitNote } from './LimitNote.tsx';
import { ToConfirm } from './ToConfirm.tsx';

interface EpisodeCardProps {
  tag: string;
  episode: Episode;
  /** The patient's other episodes: some readings count them too. */
  others: readonly Episode[];
  profile: Profile;
  inFile: boolean;
}

/** One episode at a glance: how many of eight, until when, what to confirm, what can be done. */
export function EpisodeCard({ tag, episode, others, profile, inFile }: EpisodeCardProps) {
  const today = todayOf(profile, episode.place);
  const verdict = standingOf(episode, profile, today, others);
  const state = stateOf({ episode, verdict });
  const left = daysLeftWords(verdict);
  const forecast = forecastWords(verdict, today);
  // What is to confirm stands in the words of the eight places, where there are eight.
  const parts = countParts(verdict, state === 'uncapped');
  const closed = episode.closedOn;
  const [asked, setAsked] = useState<{ panel: Panel } | null>(null);
  return (
    <section class={`episode episode--${state}`} aria-labelledby={`episode-${episode.id}`}>
      <h3 id={`episode-${episode.id}`} class="episode__title">
        {regionWords(episode)} <span class={`tag tag--${state}`}>{stateWords(state)}</span>
      </h3>
      <p class="episode__count">{countWords(verdict)}</p>
      <Progress verdict={verdict} />
      {parts.length > 0 && <p class="episode__parts">{parts.join(' · ')}</p>}
      <p class="episode__span">{spanWords(episode, verdict)}</p>
      {closed !== null && (
        <p>
          {t('patient.closedOn', [longDate(closed)])}
          {episode.result !== null && ` ${resultWords(episode.result)}.`}
        </p>
      )}
      {closed === null && (left ?? forecast) !== null && (
        <p class="episode__next">
          {left !== null && <strong>{left}</strong>}
          {left !== null && forecast !== null && ' · '}
          {forecast}
        </p>
      )}
      {closed === null && (
        <>
          <LimitNote state={state} />
          <EpisodeFindings verdict={verdict} said={limitRule(state)} />
        </>
      )}
      <ToConfirm tag={tag} episode={episode} profile={profile} />
      <Duties
        tag={tag}
        episode={episode.id}
        duties={verdict.duties}
        all={inFile}
        onOpen={(panel) => setAsked({ panel })}
      />
      <EpisodeActions
        tag={tag}
        episode={episode}
        profile={profile}
        verdict={verdict}
        cameBefore={others.length > 0}
        inFile={inFile}
        today={today}
        asked={asked}
      />
    </section>
  );
}
