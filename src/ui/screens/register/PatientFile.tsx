import { useState } from 'preact/hooks';
import type { Profile } from '../../../domain/profile.ts';
import { factsOf, patientOf } from '../../../ledger/read.ts';
import type { Ledger } from '../../../ledger/open.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Notice.tsx';
import { useReading } from '../../hooks/reading.ts';
import { NewEpisode } from '../patient/NewEpisode.tsx';
import { PatientCard } from '../patient/PatientCard.tsx';
import { Timeline } from './Timeline.tsx';

interface PatientFileProps {
  tag: string;
  profile: Profile;
}

/** A patient's file: the episodes, and everything that was written about them. */
export function PatientFile({ tag, profile }: PatientFileProps) {
  const file = useReading(tag, (ledger) => readFile(ledger, tag));
  const [opening, setOpening] = useState<{ cameBefore: boolean } | null>(null);
  if (file.state === 'failed') return <Failure words={t('error.reading')} />;
  if (file.state === 'reading') return <p role="status">{t('register.reading')}</p>;
  const { patient, facts } = file.value;
  return (
    <>
      <p class="actions no-print">
        <a class="link" href="#">
          {t('register.back')}
        </a>
        {patient !== null && (
          <Button look="quiet" onClick={() => window.print()}>
            {t('register.print')}
          </Button>
        )}
      </p>
      {patient === null && <p>{t('register.unknown')}</p>}
      {patient !== null && opening !== null && (
        <NewEpisode
          profile={profile}
          patient={patient}
          cameBefore={opening.cameBefore}
          onOpened={() => setOpening(null)}
          onCancel={() => setOpening(null)}
        />
      )}
      {patient !== null && opening === null && (
        <PatientCard
          tag={tag}
          patient={patient}
          profile={profile}
          onNewEpisode={(cameBefore) => setOpening({ cameBefore })}
          withFileLink={false}
        />
      )}
      {patient !== null && <Timeline tag={tag} facts={facts} profile={profile} />}
    </>
  );
}

async function readFile(ledger: Ledger, tag: string) {
  const [patient, facts] = await Promise.all([patientOf(ledger, tag), factsOf(ledger, tag)]);
  return { patient, facts };
}
