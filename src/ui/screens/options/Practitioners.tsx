import { useState } from 'preact/hooks';
import type { Profile } from '../../../domain/profile.ts';
import type { Profiles } from '../../../domain/profiles.ts';
import { askWorker } from '../../../messages/send.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Done, Failure, Notice } from '../../components/Notice.tsx';
import { useCommand } from '../../hooks/command.ts';
import { practitionerName } from '../../practitioner-name.ts';
import { PractitionerRow } from './PractitionerRow.tsx';

interface PractitionersProps {
  profiles: Profiles;
  /** Whose form is below; null: that of somebody who joins. */
  shown: Profile | null;
  /** Something typed in the form below is not saved. */
  dirty: boolean;
  /** Null: an empty form. */
  onChosen: (rpps: string | null) => void;
}

/** « Praticiens »: everybody who bills on this browser; the form below is one of theirs. */
export function Practitioners({ profiles, shown, dirty, onChosen }: PractitionersProps) {
  const { list, current } = profiles;
  // Wanted while something typed is not saved: it is not thrown away without a word.
  const [waiting, setWaiting] = useState<{ rpps: string | null } | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const { busy, failure, run } = useCommand();
  const choose = (rpps: string | null) => {
    setSaid(null);
    if (dirty) return setWaiting({ rpps });
    setWaiting(null);
    return onChosen(rpps);
  };
  const remove = async (profile: Profile) => {
    const { rpps } = profile;
    if (!(await run(() => askWorker('ui/remove-profile', { rpps })))) return;
    setSaid(t('practitioners.removed', [practitionerName(profile)]));
    const left = list.find((other) => other.rpps !== rpps);
    if (shown?.rpps === rpps) onChosen(left?.rpps ?? null);
  };
  return (
    <section class="section" aria-labelledby="practitioners-title">
      <h2 id="practitioners-title">{t('practitioners.title')}</h2>
      <p class="soft">{t('practitioners.hint')}</p>
      <ul class="sites">
        {list.map((profile) => (
          <PractitionerRow
            key={profile.rpps}
            profile={profile}
            isShown={profile.rpps === shown?.rpps}
            isCurrent={list.length > 1 && profile.rpps === current}
            isLast={list.length === 1}
            busy={busy}
            onEdit={() => choose(profile.rpps)}
            onRemove={() => void remove(profile)}
          />
        ))}
      </ul>
      <Failure words={failure} />
      <Done words={said} />
      {waiting !== null && dirty && (
        <Notice look="warn" live>
          <p>{t('practitioners.unsaved')}</p>
          <div class="actions">
            <Button
              look="danger"
              onClick={() => {
                setWaiting(null);
                onChosen(waiting.rpps);
              }}
            >
              {t('practitioners.drop')}
            </Button>
            <Button onClick={() => setWaiting(null)}>{t('practitioners.keep')}</Button>
          </div>
        </Notice>
      )}
      {shown !== null && <Button onClick={() => choose(null)}>{t('practitioners.add')}</Button>}
    </section>
  );
}
