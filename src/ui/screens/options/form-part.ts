import type { Preset } from '../../../domain/preset.ts';
import type { ProfileDraft } from './profile-form.ts';
import type { Shown } from './visible-fault.ts';

/** What each part of the profile form is handed. */
export interface FormPart {
  draft: ProfileDraft;
  /** Ids that a new place must not have. */
  taken: readonly string[];
  /** What a CPTS set beforehand; left out: nothing. */
  preset?: Preset | undefined;
  shown: Shown;
  onInput: (draft: ProfileDraft) => void;
  /** A field was left: its fault may be said. */
  onLeave: (id: string) => void;
}
