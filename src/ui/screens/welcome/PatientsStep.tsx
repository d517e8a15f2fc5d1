import type { Profile } from '../../../domain/profile.ts';
import { t } from '../../../platform/words.ts';
import { todayOf } from '../../today.ts';
import { TypedPatients } from '../data/import/TypedPatients.tsx';
import type { KeptLines } from '../data/import/use-typed-patients.ts';
import { StepFoot } from './StepFoot.tsx';

interface PatientsStepProps {
  profile: Profile | null;
  done: boolean;
  /** What is typed stays while she looks at another step. */
  lines: KeptLines;
  onNext: () => void;
  onSkip: () => void;
}

/** Step 5: who is in direct access already, so that the count is right from the first day. */
export function PatientsStep({ profile, done, lines, onNext, onSkip }: PatientsStepProps) {
  return (
    <>
      {profile === null ? (
        <>
          <p>{t('welcome.firstWho')}</p>
          <p>
            <a class="button button--primary" href="#who">
              {t('welcome.toWho')}
            </a>
          </p>
        </>
      ) : (
        <>
          <TypedPatients today={todayOf(profile)} kept={lines} />
          <p>
            <a class="link" href="/data.html#importer">
              {t('welcome.patients.csv')}
            </a>
          </p>
        </>
      )}
      <StepFoot step="patients" done={done} onNext={onNext} onSkip={onSkip} />
    </>
  );
}
