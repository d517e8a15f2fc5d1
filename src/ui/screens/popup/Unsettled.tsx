import type { Profile } from '../../../domain/profile.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import type { Case } from '../../caseload.ts';
import { patientName } from '../../typed-name.ts';
import { ToConfirm } from '../patient/ToConfirm.tsx';
import { openQuestions } from '../patient/to-confirm.ts';

/** So many are asked about at once; the others come as these are answered. */
const MOST = 3;

interface UnsettledProps {
  open: readonly Case[];
  profile: Profile;
  onChosen: (subject: Case) => void;
}

/** Invoices whose outcome nobody saw, and days in doubt, of everybody: answered where she opens us. */
export function Unsettled({ open, profile, onChosen }: UnsettledProps) {
  const asked = open.filter(({ episode }) => openQuestions(episode.sessions).length > 0);
  if (asked.length === 0) return null;
  return (
    <section class="unsettled" aria-labelledby="unsettled-title">
      <h2 id="unsettled-title" class="popup__heading">
        {t('panel.unsettled', asked.length)}
      </h2>
      {asked.slice(0, MOST).map((subject) => (
        <div key={subject.episode.id} class="unsettled__one">
          <h3 class="unsettled__who">
            <Button look="quiet" onClick={() => onChosen(subject)}>
              {patientName(subject.patient)}
            </Button>
          </h3>
          <ToConfirm tag={subject.tag} episode={subject.episode} profile={profile} />
        </div>
      ))}
    </section>
  );
}
