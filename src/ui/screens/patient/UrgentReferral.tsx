import { useState } from 'preact/hooks';
import type { Episode } from '../../../domain/episode.ts';
import type { Patient } from '../../../domain/patient.ts';
import type { Profile } from '../../../domain/profile.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { ConfirmPanel } from '../../components/ConfirmPanel.tsx';
import { Failure } from '../../components/Notice.tsx';
import { RuleText } from '../../components/RuleText.tsx';
import { useCommand } from '../../hooks/command.ts';
import { referUrgently } from '../../refer-urgently.ts';
import { todayOf } from '../../today.ts';

interface UrgentReferralProps {
  tag: string;
  patient: Patient;
  /** The open ones; none: one begins with the referral. */
  open: readonly Episode[];
  profile: Profile;
}

/** « Réorientation urgente »: the letter printed at once, also before the first session. */
export function UrgentReferral({ tag, patient, open, profile }: UrgentReferralProps) {
  const [asking, setAsking] = useState(false);
  const { busy, failure, run } = useCommand();
  const [only, ...more] = open;
  // Of two episodes it is hers to say which: each has its own way to the letter.
  if (more.length > 0) return null;
  const known = only === undefined ? null : { tag, episode: only.id };
  const refer = () =>
    void run(() => referUrgently(patient, known, todayOf(profile, only?.place))).then(
      (done) => done && setAsking(false),
    );
  return (
    <>
      <Button look="quiet" expanded={asking} onClick={() => setAsking(!asking)}>
        {t('letter.urgent')}
      </Button>
      {asking && (
        <ConfirmPanel
          look="plain"
          action={t('letter.print')}
          busy={busy}
          onConfirm={refer}
          onCancel={() => setAsking(false)}
        >
          <p>{t(known === null ? 'letter.urgentOpens' : 'letter.urgentWhat')}</p>
          <RuleText rule="FUP-04" />
        </ConfirmPanel>
      )}
      <Failure words={failure} />
    </>
  );
}
