import { foldHistory } from '../../../domain/episode.ts';
import type { Fact } from '../../../domain/facts.ts';
import type { Profile } from '../../../domain/profile.ts';
import { t } from '../../../platform/words.ts';
import { dateTime } from '../../date-time.ts';
import { zoneOf } from '../../today.ts';
import { whoWords } from './decisions.ts';
import { entryWords } from './entry-words.ts';
import { episodesOf, timelineOf, type Entry } from './timeline.ts';
import { UndoEntry } from './UndoEntry.tsx';

interface TimelineProps {
  tag: string;
  facts: readonly Fact[];
  profile: Profile;
  /** Everybody who bills here, where there are several. */
  names: readonly Profile[];
}

/** « Historique »: everything that was written, each with its day and hour; what was undone stays, marked. */
export function Timeline({ tag, facts, profile, names }: TimelineProps) {
  const regions = new Map(foldHistory(facts).episodes.map(({ id, region }) => [id, region]));
  const regionOf = (entry: Entry) => {
    if (regions.size < 2) return '';
    const named = episodesOf(entry).map((id) => regions.get(id) ?? '');
    return [...new Set(named)].filter(Boolean).join(', ');
  };
  return (
    <section class="section" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{t('register.timeline')}</h2>
      <ol class="timeline">
        {timelineOf(facts).map((entry) => (
          <Line
            key={entry.key}
            tag={tag}
            entry={entry}
            region={regionOf(entry)}
            profile={profile}
            who={names.length > 0 ? whoWords(names, entry.fact.practitioner) : ''}
          />
        ))}
      </ol>
    </section>
  );
}

interface LineProps {
  tag: string;
  entry: Entry;
  region: string;
  profile: Profile;
  /** Who wrote it; empty where only one could have. */
  who: string;
}

function Line({ tag, entry, region, profile, who }: LineProps) {
  const { title, details } = entryWords(entry);
  return (
    <li class="timeline__entry">
      <time class="timeline__when" dateTime={new Date(entry.at).toISOString()}>
        {dateTime(entry.at, zoneOf(profile))}
      </time>
      <div>
        <p class="timeline__title">
          {entry.undone ? <s>{title}</s> : title}
          {entry.undone && <span class="soft"> ({t('register.undone')})</span>}
          {region && <span class="soft"> · {region}</span>}
          {who && <span class="soft"> · {who}</span>}
        </p>
        {details.map((line) => (
          <p key={line} class="timeline__detail">
            {line}
          </p>
        ))}
        <UndoEntry tag={tag} entry={entry} title={title} />
      </div>
    </li>
  );
}
