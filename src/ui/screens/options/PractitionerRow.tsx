import { useState } from 'preact/hooks';
import type { Profile } from '../../../domain/profile.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { ConfirmPanel } from '../../components/ConfirmPanel.tsx';
import { practitionerName } from '../../practitioner-name.ts';

interface PractitionerRowProps {
  profile: Profile;
  /** The form below is hers. */
  isShown: boolean;
  isCurrent: boolean;
  isLast: boolean;
  busy: boolean;
  onEdit: () => void;
  onRemove: () => void;
}

/** One practitioner: who, how she practises, the way to her form, and the way out with a second click. */
export function PractitionerRow(props: PractitionerRowProps) {
  const { profile, isShown, isCurrent, isLast, busy, onEdit, onRemove } = props;
  const [asking, setAsking] = useState(false);
  const name = practitionerName(profile);
  return (
    <li class="sites__row">
      <span>
        <strong>{name}</strong> {isCurrent && <span class="tag">{t('practitioners.current')}</span>}
        <br />
        <span class="soft">
          {t(`options.statuses.${profile.status}`)} · RPPS {profile.rpps}
        </span>
      </span>
      <span class="actions">
        {isShown ? (
          <span class="soft">{t('practitioners.shown')}</span>
        ) : (
          <Button look="quiet" label={t('practitioners.editOf', [name])} onClick={onEdit}>
            {t('practitioners.edit')}
          </Button>
        )}
        {!isLast && (
          <Button
            look="quiet"
            expanded={asking}
            label={t('practitioners.removeOf', [name])}
            onClick={() => setAsking(!asking)}
          >
            {t('practitioners.remove')}
          </Button>
        )}
      </span>
      {asking && (
        <ConfirmPanel
          action={t('practitioners.removeNow', [name])}
          busy={busy}
          onConfirm={onRemove}
          onCancel={() => setAsking(false)}
        >
          <p>{t('practitioners.removeHint')}</p>
        </ConfirmPanel>
      )}
    </li>
  );
}
