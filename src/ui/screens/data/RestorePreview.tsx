import { refusals } from '../../../backup/plan-restore.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { dateTime } from '../../date-time.ts';
import { zoneOf } from '../../today.ts';
import type { DryRun } from './Restore.tsx';

interface RestorePreviewProps {
  dry: DryRun;
  busy: boolean;
  onRestore: () => void;
}

/** What a restore would add, what is here already, what it leaves out and why. Nothing is written yet. */
export function RestorePreview({ dry, busy, onRestore }: RestorePreviewProps) {
  const { plan, tally, backup } = dry;
  const made = dateTime(backup.made, zoneOf(backup.profiles.list[0] ?? null));
  const refused = refusals.filter((reason) => plan.refused[reason] > 0);
  return (
    <Notice live>
      <p>
        <strong>{t('restore.of', [made])}</strong>
      </p>
      <p>
        {t('restore.holds', [
          String(tally.patients),
          String(tally.episodes),
          String(tally.sessions),
        ])}
      </p>
      <ul class="plain">
        <li>{t('restore.new', plan.facts.length)}</li>
        <li>{t('restore.known', plan.known)}</li>
        {refused.map((reason) => (
          <li key={reason}>{t(`restore.refused.${WORDS[reason]}`, plan.refused[reason])}</li>
        ))}
      </ul>
      {plan.facts.length === 0 && <p>{t('restore.nothing')}</p>}
      <Button look="primary" busy={busy} onClick={onRestore}>
        {t(plan.facts.length === 0 ? 'restore.settingsOnly' : 'restore.now')}
      </Button>
    </Notice>
  );
}

const WORDS = {
  malformed: 'malformed',
  erased: 'erased',
  expired: 'expired',
  'still-here': 'stillHere',
  untraceable: 'untraceable',
} as const;
