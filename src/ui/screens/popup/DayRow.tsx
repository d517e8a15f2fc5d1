import type { Profile } from '../../../domain/profile.ts';
import { shortDate, t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Notice.tsx';
import { takenPlaces, type Case } from '../../caseload.ts';
import { countWords, daysLeftWords, regionWords, stateWords } from '../../episode-words.ts';
import { todayOf } from '../../today.ts';
import { patientName } from '../../typed-name.ts';
import { stateOf, type EpisodeState } from '../../watch-list.ts';
import { isDue } from '../patient/Duties.tsx';
import { AskOnce } from '../patient/AskOnce.tsx';
import { usePlusOne } from './plus-one.ts';

/** States that matter more than the days left. */
const LOUD: ReadonlySet<EpisodeState> = new Set(['full', 'beyond', 'late']);

interface DayRowProps {
  subject: Case;
  /** Another line has the same names: the birth date tells them apart. */
  homonym: boolean;
  profile: Profile;
  onChosen: () => void;
}

/** One open episode and its « +1 » for today, with the way back. */
export function DayRow({ subject, homonym, profile, onChosen }: DayRowProps) {
  const { patient, episode, verdict } = subject;
  const today = todayOf(profile, episode.place);
  const plusOne = usePlusOne(subject, today);
  const name = homonym
    ? `${patientName(patient)} ${shortDate(patient.birthDate)}`
    : patientName(patient);
  const state = stateOf(subject);
  const left = daysLeftWords(verdict) ?? stateWords(state);
  const due = verdict.duties.filter(isDue).length;
  const doneToday = episode.sessions.some(({ date }) => date === today);
  return (
    <li class={`day__row day__row--${state}`}>
      <div class="day__line">
        <div class="day__who">
          <button type="button" class="day__name" onClick={onChosen}>
            {name}
          </button>
          <p class="day__what">
            {regionWords(episode)} · {LOUD.has(state) ? stateWords(state) : left}
          </p>
          {due > 0 && <p class="day__what">{t('due.badge', due)}</p>}
          {verdict.count.possible > 0 && (
            <p class="day__confirm">{t('common.toConfirm', verdict.count.possible)}</p>
          )}
        </div>
        <span class={`count count--${state}`} aria-label={countWords(verdict)} role="img">
          {state === 'uncapped'
            ? String(takenPlaces(verdict))
            : t('popup.short', [takenPlaces(verdict), verdict.limit])}
        </span>
        <Button
          look={doneToday ? 'quiet' : 'plain'}
          busy={plusOne.busy}
          label={t('popup.plusOneFor', [name])}
          onClick={plusOne.ask}
        >
          {t('popup.plusOne')}
        </Button>
      </div>
      <div role="status" class="day__said">
        {doneToday && <span>{t('popup.doneToday')}</span>}
        {plusOne.added !== null && doneToday && (
          <Button
            look="quiet"
            busy={plusOne.busy}
            label={t('popup.undoFor', [name])}
            onClick={plusOne.undo}
          >
            {t('common.undo')}
          </Button>
        )}
      </div>
      <Failure words={plusOne.failure} />
      {plusOne.doubt !== null && (
        <AskOnce
          doubt={plusOne.doubt}
          busy={plusOne.busy}
          onYes={plusOne.confirm}
          onNo={plusOne.drop}
        />
      )}
    </li>
  );
}
