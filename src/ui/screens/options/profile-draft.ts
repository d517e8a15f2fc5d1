import { useEffect, useState } from 'preact/hooks';
import type { Profile } from '../../../domain/profile.ts';
import { NO_PRESET, type Preset } from '../../../domain/preset.ts';
import { freePlaceId } from './place-form.ts';
import { draftOf, type ProfileDraft } from './profile-form.ts';

export interface DraftState {
  draft: ProfileDraft;
  setDraft: (draft: ProfileDraft) => void;
  dirty: boolean;
  /** The worker has written this: it is what the form is compared with from now on. */
  markSaved: (profile: Profile) => void;
}

/**
 * The form's text. What another page saves meanwhile shows here only while nothing is typed; leaving
 * with unsaved text asks first, since nothing of a profile may be kept outside the ledger.
 */
export function useProfileDraft(
  profile: Profile | null,
  taken: readonly string[] = [],
  preset: Preset = NO_PRESET,
): DraftState {
  // The empty form has its own place; what others save meanwhile does not change its name.
  const [place] = useState(() => freePlaceId(taken));
  const saved = JSON.stringify(draftOf(profile, place, preset));
  const [draft, setDraft] = useState(() => draftOf(profile, place, preset));
  const [baseline, setBaseline] = useState(saved);
  const dirty = JSON.stringify(draft) !== baseline;
  useEffect(() => {
    if (saved === baseline) return;
    const written = JSON.stringify(draftOf(profile, place, preset));
    setBaseline(written);
    if (!dirty) setDraft(draftOf(profile, place, preset));
  }, [saved]);
  useEffect(() => {
    if (!dirty) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);
  const markSaved = (written: Profile) => {
    setDraft(draftOf(written));
    setBaseline(JSON.stringify(draftOf(written)));
  };
  return { draft, setDraft, dirty, markSaved };
}
