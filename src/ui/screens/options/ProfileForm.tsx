import { useEffect, useState } from 'preact/hooks';
import type { Profile } from '../../../domain/profile.ts';
import type { Preset } from '../../../domain/preset.ts';
import { askWorker } from '../../../messages/send.ts';
import { t } from '../../../platform/words.ts';
import { Button } from '../../components/Button.tsx';
import { Form } from '../../components/Form.tsx';
import { Done, Failure, Notice } from '../../components/Notice.tsx';
import { useCommand } from '../../hooks/command.ts';
import { todayOf } from '../../today.ts';
import { Identity } from './Identity.tsx';
import { Observation } from './Observation.tsx';
import { Places } from './Places.tsx';
import { Readings } from './Readings.tsx';
import { useProfileDraft } from './profile-draft.ts';
import { faultsOf } from './profile-faults.ts';
import { profileOf, type ProfileDraft } from './profile-form.ts';

interface ProfileFormProps {
  /** Null: somebody who joins. */
  profile: Profile | null;
  /** Ids of everybody's places: facts name a place by it. */
  taken: readonly string[];
  /** What a CPTS set beforehand, for a new place. */
  preset?: Preset | undefined;
  onDirty: (dirty: boolean) => void;
  onSaved: (rpps: string) => void;
}

/** Identity and places, saved together; with a fault nothing is saved and nothing typed is lost. */
export function ProfileForm({ profile, taken, preset, onDirty, onSaved }: ProfileFormProps) {
  const { draft, setDraft, dirty, markSaved } = useProfileDraft(profile, taken, preset);
  // Whose form this is, whatever is read meanwhile.
  const [replaces, setReplaces] = useState(profile?.rpps ?? null);
  useEffect(() => onDirty(dirty), [dirty]);
  const [tried, setTried] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState<string | null>(null);
  const { busy, failure, run } = useCommand();
  const faults = faultsOf(draft);
  const change = (next: ProfileDraft) => {
    setSaid(null);
    setDraft(next);
  };
  const save = async () => {
    setTried(true);
    setSaid(null);
    const [first] = faults.keys();
    const typed = faults.size > 0 ? null : profileOf(draft, todayOf(profile));
    const asked = typed && withContactsOf(typed, profile);
    if (asked === null) return document.getElementById(first ?? 'family-name')?.focus();
    const written = await run(() => askWorker('ui/save-profile', { profile: asked, replaces }));
    if (!written) return undefined;
    markSaved(asked);
    setReplaces(asked.rpps);
    onSaved(asked.rpps);
    setTried(false);
    return setSaid(t('options.saved'));
  };
  const form = {
    draft,
    taken,
    preset,
    shown: { faults, left, tried },
    onInput: change,
    onLeave: (id: string) => setLeft(new Set([...left, id])),
  };
  return (
    <Form onSubmit={() => void save()}>
      <Identity {...form} />
      <Places {...form} />
      <Readings {...form} />
      <Observation {...form} />
      <div class="save">
        {tried && faults.size > 0 && (
          <Notice look="alert" live>
            <p>{t('options.notSaved', faults.size)}</p>
          </Notice>
        )}
        <Failure words={failure} />
        <Button type="submit" look="primary" busy={busy}>
          {t('options.save')}
        </Button>
        {dirty && said === null && <span class="soft">{t('options.unsaved')}</span>}
        <Done words={said} />
      </div>
    </Form>
  );
}

/** Corrected in « Contacts » meanwhile: what is typed here says nothing about them. */
function withContactsOf(typed: Profile, saved: Profile | null): Profile {
  const places = typed.places.map((place) => {
    const known = saved?.places.find(({ id }) => id === place.id);
    return known === undefined ? place : { ...place, contacts: known.contacts };
  });
  return { ...typed, places };
}
