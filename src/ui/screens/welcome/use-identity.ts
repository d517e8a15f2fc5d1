import { useEffect, useRef, useState } from 'preact/hooks';
import type { Preset } from '../../../domain/preset.ts';
import type { Profile } from '../../../domain/profile.ts';
import type { Profiles } from '../../../domain/profiles.ts';
import { askWorker } from '../../../messages/send.ts';
import { readSession, removeSession, writeSession } from '../../../platform/session.ts';
import { useCommand } from '../../hooks/command.ts';
import { todayOf } from '../../today.ts';
import type { FormPart } from '../options/form-part.ts';
import { freePlaceId } from '../options/place-form.ts';
import { faultsOf } from '../options/profile-faults.ts';
import { draftOf, profileOf, type ProfileDraft } from '../options/profile-form.ts';
import { resumed, type KeptDraft } from './kept-draft.ts';

/** In memory of the browser, where no page reads it: gone with the browser, never on the disk. */
const KEY = 'welcome-draft';

/** Her profile as typed on the steps of the welcome page. */
export interface IdentityDraft {
  part: FormPart;
  /** Typed and not saved yet. */
  dirty: boolean;
  busy: boolean;
  failure: string | null;
  /** True when it is saved; false: something is wrong, and its field has the focus. */
  save: () => Promise<boolean>;
}

/** Holds what she types until it is saved, also while she looks at other steps or closes the page. Null: reading. */
export function useIdentity(
  { list }: Profiles,
  profile: Profile | null,
  preset: Preset,
): IdentityDraft | null {
  const taken = list.flatMap(({ places }) => places.map(({ id }) => id));
  const of = profile?.rpps ?? null;
  const [place] = useState(() => freePlaceId(taken));
  const [draft, setDraft] = useState<ProfileDraft | null>(null);
  const [tried, setTried] = useState(false);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { busy, failure, run } = useCommand();
  const saved = draftOf(profile, place, preset);
  const asSaved = JSON.stringify(saved);
  /** How many times something was typed. */
  const typed = useRef(0);
  useEffect(() => {
    let wanted = true;
    const before = typed.current;
    void readSession(KEY).then((kept) => {
      if (wanted && typed.current === before)
        setDraft(resumed(saved, of, kept as KeptDraft | undefined));
    });
    return () => {
      wanted = false;
    };
    // Saved here or on another page: what is typed by then is what is kept in the session.
  }, [asSaved]);
  if (draft === null) return null;

  const faults = faultsOf(draft);
  const keep = (next: ProfileDraft) => writeSession(KEY, { of, draft: next } satisfies KeptDraft);
  const change = (next: ProfileDraft) => {
    typed.current += 1;
    setDraft(next);
    void keep(next);
  };
  const dirty = JSON.stringify(draft) !== asSaved;
  const save = async () => {
    if (!dirty && profile !== null) return true;
    setTried(true);
    const [first] = faults.keys();
    const asked = faults.size > 0 ? null : profileOf(draft, todayOf(profile));
    if (asked === null) {
      document.getElementById(first ?? 'family-name')?.focus();
      return false;
    }
    const written = await run(async () => {
      // First: once it is saved this page reads anew what is kept.
      await removeSession(KEY);
      try {
        await askWorker('ui/save-profile', { profile: asked, replaces: of });
      } catch (error) {
        await keep(draft);
        throw error;
      }
    });
    if (written) setTried(false);
    return written;
  };
  return {
    part: {
      draft,
      taken,
      preset,
      shown: { faults, left, tried },
      onInput: change,
      onLeave: (id) => setLeft(new Set([...left, id])),
    },
    dirty,
    busy,
    failure,
    save,
  };
}
