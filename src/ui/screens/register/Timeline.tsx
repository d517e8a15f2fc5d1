import type { Fact } from '../../../domain/facts.ts';
import { ofKind } from '../../../domain/facts.ts';
import type { Profile } from '../../../domain/profile.ts';
import { t } from '../../../platform/words.ts';
import { dateTime } from '../../date-time.ts';
import { zoneOf } from '../../today.ts';
import { entryWords } from './entry-words.ts';
import { timelineOf, type Entry } from './timeline.ts';

interface TimelineProps {
  facts: readonly Fact[];
  profile: Profile;
}

/** « Historique »: everything that was written, each with its day and hour; nothing is ever erased. */
export function Timeline({ facts, profile }: TimelineProps) {
  const opened = new Map(ofKind(facts, 'episode-opened').map((fact) => [fact.episode, fact]));
  const several = opened.size > 1;
  const regionOf = (entry: Entry) => {
    const about = entry.kind === 'outcome' ? entry.intent : entry.fact;
    if (!several || about.kind === 'episode-opened' || about.episode === null) return '';
    return opened.get(about.episode)?.region ?? '';
  };
  return (
    <section class="section" aria-labelledby="timeline-title">
      <h2 id="timeline-title">{t('register.timeline')}</h2>
      <ol class="timeline">
        {timelineOf(facts).map((entry) => {
          const { title, details } = entryWords(entry);
          const region = regionOf(entry);
          return (
            <li key={entry.key} class="timeline__entry">
              <time class="timeline__when" dateTime={new Date(entry.at).toISOString()}>
                {dateTime(entry.at, zoneOf(profile))}
              </time>
              <div>
                <p class="timeline__title">
                  {title}
                  {region && <span class="soft"> · {region}</span>}
                </p>
                {details.map((line) => (
                  <p key={line} class="timeline__detail">
                    {line}
                  </p>
                ))}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
