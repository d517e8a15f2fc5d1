import { useMemo, useRef, useState } from 'preact/hooks';
import type { Profile } from '../../../domain/profile.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Notice.tsx';
import { WorkProgress } from '../../components/WorkProgress.tsx';
import { useProfiles } from '../../hooks/profiles.ts';
import { todayOf } from '../../today.ts';
import { splitName } from '../../typed-name.ts';
import { NewEpisode } from '../patient/NewEpisode.tsx';
import { BulkClosing } from './closing/BulkClosing.tsx';
import { useChoice } from './closing/choice.ts';
import { EpisodeTable } from './EpisodeTable.tsx';
import { JOURNAL } from './Journal.tsx';
import { fileAddress } from './list/EpisodeRow.tsx';
import { Filters } from './list/Filters.tsx';
import { WHOLE_LIST, type ListView } from './list/list-view.ts';
import { countWatched, shownRows, sortedRows } from './list/rows.ts';
import { useCases } from './list/use-cases.ts';

interface EpisodeListProps {
  profile: Profile;
  view: ListView;
  onView: (view: ListView) => void;
  /** What is looked for by name: kept while a file is open, and nowhere else. */
  typed: string;
  onTyped: (typed: string) => void;
  backFrom: string | null;
}

/** Every episode: the open ones first, by the limit that comes soonest, or as she filters and sorts them. */
export function EpisodeList({ profile, view, onView, typed, onTyped, backFrom }: EpisodeListProps) {
  const profiles = useProfiles();
  const list = profiles.state === 'ready' ? profiles.value.list : [];
  const { rows, whole, failed, at } = useCases(profile);
  const [opening, setOpening] = useState(false);
  const [closing, setClosing] = useState(false);
  const counts = useMemo(() => countWatched(rows), [rows]);
  const sorted = useMemo(() => sortedRows(rows, view.sort), [rows, view.sort]);
  const shown = useMemo(
    () => shownRows(sorted, view, typed, list),
    [sorted, view, typed, profiles.state],
  );
  const choice = useChoice(shown);
  const start = useRef<HTMLDivElement>(null);
  const stop = () => {
    choice.clear();
    setClosing(false);
    start.current?.querySelector('button')?.focus();
  };
  if (failed) return <Failure words={t('error.reading')} />;
  if (opening) {
    return (
      <NewEpisode
        profile={profile}
        patient={null}
        typed={splitName(typed)}
        onOpened={(tag) => {
          location.hash = fileAddress(tag);
        }}
        onCancel={() => setOpening(false)}
      />
    );
  }
  const isNarrowed = typed.trim() !== '' || view.which !== 'all' || hasChoice(view);
  return (
    <section aria-busy={!whole} aria-label={t('register.title')}>
      {whole && rows.length === 0 && <p>{t('register.empty')}</p>}
      {rows.length > 0 && (
        <Filters
          view={view}
          typed={typed}
          profiles={list}
          counts={counts}
          onView={onView}
          onTyped={onTyped}
        />
      )}
      {!whole && <WorkProgress words={t('register.reading')} at={at} />}
      <div class="list__line">
        <p role="status" class="soft">
          {rows.length > 0 && (whole || shown.length > 0) && t('register.shown', shown.length)}
        </p>
        <div class="actions no-print">
          {isNarrowed && (
            <Button
              look="quiet"
              onClick={() => {
                onTyped('');
                onView({ ...WHOLE_LIST, sort: view.sort });
              }}
            >
              {t('list.clear')}
            </Button>
          )}
          {whole && (
            <Button look={rows.length === 0 ? 'primary' : 'quiet'} onClick={() => setOpening(true)}>
              {t('patient.newEpisode')}
            </Button>
          )}
          {(closing || choice.choosable.length > 0) && (
            <span ref={start}>
              <Button look="quiet" expanded={closing} onClick={() => setClosing(!closing)}>
                {t('bulk.start')}
              </Button>
            </span>
          )}
          {whole && shown.length > 0 && (
            <Button look="quiet" onClick={() => window.print()}>
              {t('list.print')}
            </Button>
          )}
          <a class="link" href="/evaluation.html">
            {t('evaluation.title')}
          </a>
          <a class="link" href={`#${JOURNAL}`}>
            {t('journal.title')}
          </a>
        </div>
      </div>
      {closing && <BulkClosing choice={choice} today={todayOf(profile)} onStop={stop} />}
      {shown.length > 0 && (
        <EpisodeTable
          rows={shown}
          sort={view.sort}
          onSort={(sort) => onView({ ...view, sort })}
          backFrom={backFrom}
          choice={closing ? choice : null}
        />
      )}
    </section>
  );
}

function hasChoice({ who, place, watched }: ListView): boolean {
  return who !== '' || place !== '' || watched.length > 0;
}
