import type { ProfileDraft } from '../options/profile-form.ts';

/** What she typed on the welcome page and has not saved. */
export interface KeptDraft {
  /** RPPS of the profile that it changes; null: a new one. */
  of: string | null;
  draft: ProfileDraft;
}

/**
 * The form as she left it: what this page asks as typed, all else as it is saved by now, since another page
 * or another step may have changed it. What was typed for somebody else is not hers.
 */
export function resumed(
  saved: ProfileDraft,
  of: string | null,
  kept: KeptDraft | undefined,
): ProfileDraft {
  if (kept?.of !== of) return saved;
  const { familyName, firstName, rpps, status, places, territories } = kept.draft;
  return { ...saved, familyName, firstName, rpps, status, places, territories };
}
