import type { Patient } from '../../../domain/patient.ts';
import { patientKey } from '../../../domain/patient.ts';
import type { Profile } from '../../../domain/profile.ts';
import { tagOf } from '../../../ledger/read.ts';
import { t } from '../../../platform/words.ts';
import { Failure } from '../../components/Notice.tsx';
import { useReading } from '../../hooks/reading.ts';
import { PatientCard } from '../patient/PatientCard.tsx';

interface PagePatientProps {
  patient: Patient;
  profile: Profile;
  onNewEpisode: (cameBefore: boolean) => void;
}

/** The patient whose form is on screen. */
export function PagePatient({ patient, profile, onNewEpisode }: PagePatientProps) {
  const tag = useReading(patientKey(patient), (ledger) => tagOf(ledger, patient));
  if (tag.state === 'failed') return <Failure words={t('error.reading')} />;
  if (tag.state === 'reading') return null;
  return (
    <>
      <p class="popup__on-page">{t('popup.onPage')}</p>
      <PatientCard
        tag={tag.value}
        patient={patient}
        profile={profile}
        onNewEpisode={onNewEpisode}
      />
    </>
  );
}
