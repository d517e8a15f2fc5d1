import { addDays } from '../../../../domain/civil-date.ts';
import type { Episode } from '../../../../domain/episode.ts';
import { askWorker } from '../../../../messages/send.ts';
import { longDate, t } from '../../../../platform/words.ts';
import { NEWS_AFTER_DAYS } from '../../../../rules/limits.ts';
import { Button } from '../../../components/Button.tsx';
import { Failure } from '../../../components/Notice.tsx';
import { RuleNote } from '../../../components/RuleNote.tsx';
import { decisionWords } from '../../../care-words.ts';
import { useCommand } from '../../../hooks/command.ts';
import { useGestureName, type GestureProps } from '../gesture.ts';

interface AfterReferralProps extends GestureProps {
  about: Episode;
  /** Something arrived: its own form says what. */
  onArrived: (what: 'prescription' | 'diagnosis') => void;
}

/** « Où en est-on ? » after a referral: an ordonnance, a diagnosis, or still no news. */
export function AfterReferral(props: AfterReferralProps) {
  const { tag, episode, today, onDone, about, onArrived } = props;
  const { busy, failure, run } = useCommand();
  const nameOf = useGestureName();
  const { referral } = about;
  const still = async () => {
    const gesture = nameOf({ today });
    if (await run(() => askWorker('ui/note-no-news', { tag, episode, gesture }))) {
      const next = longDate(addDays(today, NEWS_AFTER_DAYS));
      onDone(t('around.noNewsNoted', [next]), gesture);
    }
  };
  return (
    <div class="panel">
      {referral !== null && (
        <p>{t('around.referredOn', [longDate(referral.date), decisionWords(referral.decision)])}</p>
      )}
      <p>{t('around.arrived')}</p>
      <div class="actions">
        <Button onClick={() => onArrived('prescription')}>{t('around.newPrescription')}</Button>
        <Button onClick={() => onArrived('diagnosis')}>{t('around.newDiagnosis')}</Button>
        <Button look="quiet" busy={busy} onClick={() => void still()}>
          {t('around.noNews')}
        </Button>
      </div>
      <p class="soft">{t('around.noNewsHint', [NEWS_AFTER_DAYS])}</p>
      <details class="why">
        <summary>{t('common.why')}</summary>
        <RuleNote rule="CNT-11" />
        <RuleNote rule="CNT-10" />
      </details>
      <Failure words={failure} />
    </div>
  );
}
