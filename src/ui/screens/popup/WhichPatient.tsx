import type { Patient } from '../../../domain/patient.ts';
import { patientKey } from '../../../domain/patient.ts';
import { tagOf } from '../../../ledger/read.ts';
import { shortDate, t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Notice.tsx';
import { useCommand } from '../../hooks/command.ts';
import { useLedger } from '../../hooks/ledger.ts';
import { patientName } from '../../typed-name.ts';

interface WhichPatientProps {
  people: readonly Patient[];
  onChosen: (tag: string, patient: Patient) => void;
}

/** Two patients on the page in front: she says which one is meant. */
export function WhichPatient({ people, onChosen }: WhichPatientProps) {
  const { ledger } = useLedger();
  const { busy, failure, run } = useCommand();
  const choose = (patient: Patient) =>
    void run(async () => onChosen(await tagOf(ledger, patient), patient));
  return (
    <section class="which notice notice--warn" aria-labelledby="which-title">
      <h2 id="which-title" class="notice__title">
        {t('panel.which')}
      </h2>
      <ul class="which__list">
        {people.map((patient) => (
          <li key={patientKey(patient)}>
            <Button busy={busy} onClick={() => choose(patient)}>
              {t('panel.person', [patientName(patient), shortDate(patient.birthDate)])}
            </Button>
          </li>
        ))}
      </ul>
      <Failure words={failure} />
    </section>
  );
}
