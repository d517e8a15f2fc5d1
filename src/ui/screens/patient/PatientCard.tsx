import type { Episode } from '../../../domain/episode.ts';
import { patientKey, type Patient } from '../../../domain/patient.ts';
import type { Profile } from '../../../domain/profile.ts';
import { historyOf, otherNamesOf } from '../../../ledger/read.ts';
import { shortDate, t } from '../../../platform/words.ts';
import { isRunning } from '../../../rules/coming-back.ts';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Notice.tsx';
import { useReading } from '../../hooks/reading.ts';
import { todayOf } from '../../today.ts';
import { wholeName } from '../../typed-name.ts';
import { EpisodeCard } from './EpisodeCard.tsx';
import { UrgentReferral } from './UrgentReferral.tsx';

interface PatientCardProps {
  tag: string;
  patient: Patient;
  profile: Profile;
  /** `cameBefore`: an earlier episode is over. */
  onNewEpisode: (cameBefore: boolean) => void;
  /** Shows the way to the patient's file; not in the file itself. */
  withFileLink?: boolean;
}

/** A patient and the episodes: the open ones, else the latest closed. */
export function PatientCard({
  tag,
  patient,
  profile,
  onNewEpisode,
  withFileLink = true,
}: PatientCardProps) {
  const history = useReading(tag, async (ledger) => {
    const [{ episodes }, others] = await Promise.all([
      historyOf(ledger, tag),
      otherNamesOf(ledger, tag, patient),
    ]);
    return { episodes, others };
  });
  const all = history.state === 'ready' ? history.value.episodes : [];
  const others = history.state === 'ready' ? history.value.others : [];
  const shown = worthShowing(all);
  const cameBefore = all.some((episode) => !isRunning(episode, todayOf(profile, episode.place)));
  return (
    <article
      class="card"
      aria-labelledby={`patient-${tag}`}
      aria-busy={history.state === 'reading'}
    >
      <header class="card__head">
        <h2 id={`patient-${tag}`} class="card__name" tabIndex={-1}>
          {wholeName(patient)}
        </h2>
        <p class="card__birth">{t('patient.bornOn', [shortDate(patient.birthDate)])}</p>
        {others.map((other) => (
          <p key={patientKey(other)} class="card__birth">
            {t('person.alsoSeen', [wholeName(other), shortDate(other.birthDate)])}
          </p>
        ))}
      </header>
      {history.state === 'failed' && <Failure words={t('error.reading')} />}
      {history.state === 'ready' && shown.length === 0 && <p>{t('patient.noEpisode')}</p>}
      {shown.map((episode) => (
        <EpisodeCard
          key={episode.id}
          tag={tag}
          episode={episode}
          others={all.filter((other) => other !== episode)}
          profile={profile}
          inFile={!withFileLink}
        />
      ))}
      <div class="actions">
        {history.state === 'ready' && (
          <Button
            look={shown.length === 0 ? 'primary' : 'quiet'}
            onClick={() => onNewEpisode(cameBefore)}
          >
            {t('patient.newEpisode')}
          </Button>
        )}
        {history.state === 'ready' && (
          <UrgentReferral tag={tag} patient={patient} open={openOnes(all)} profile={profile} />
        )}
        {withFileLink && (
          <a class="link" href={`/register.html#${encodeURIComponent(tag)}`} target="_blank">
            {t('patient.openFile')}
          </a>
        )}
      </div>
    </article>
  );
}

function worthShowing(episodes: readonly Episode[]): Episode[] {
  const open = openOnes(episodes);
  return open.length > 0 ? open : episodes.slice(-1);
}

function openOnes(episodes: readonly Episode[]): Episode[] {
  return episodes.filter(({ closedOn }) => closedOn === null);
}
