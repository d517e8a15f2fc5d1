import { useEffect, useState } from 'preact/hooks';
import type { Profile } from '../../../domain/profile.ts';
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
export function useProfileDraft(profile: Profile | null): DraftState {
  const saved = JSON.stringify(draftOf(profile));
  const [draft, setDraft] = useState(() => draftOf(profile));
  const [baseline, setBaseline] = useState(saved);
  const dirty = JSON.stringify(draft) !== baseline;
  useEffect(() => {
    if (saved === baseline) return;
    const written = JSON.stringify(draftOf(profile));
    setBaseline(written);
    if (!dirty) setDraft(draftOf(profile));
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
