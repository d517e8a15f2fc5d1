import type { FormDraft } from '../domain/draft.ts';
import type { Profile } from '../domain/profile.ts';
import type { Assessment } from './shapes.ts';

/** Messages about who bills here, and about who a patient is; part of the one protocol of shapes.ts. */

/**
 * Whom else the software's own id of the patient on screen was seen with. That id is this patient's, on this
 * very site: the page learns a name that it has shown itself, and nothing else.
 */
export interface OtherName {
  birthName: string;
  firstName: string;
  /** The names are the same: it was another birth date. */
  sameNames: boolean;
}

/** How a patient's file leaves this computer. */
export type FileForm = 'pdf' | 'json' | 'control-pdf' | 'control-json';

/** How the yearly figures leave this computer. */
export type EvaluationForm = 'pdf' | 'csv' | 'json';

export interface PagePeople {
  /** « Même personne » or « Une autre personne », where names and the software's own id disagree. */
  'page/same-person': {
    request: { draft: FormDraft; answer: 'same' | 'other' };
    response: Assessment;
  };
}

export interface UiPeople {
  /** `replaces`: the RPPS that this profile had until now; null: somebody who joins. */
  'ui/save-profile': { request: { profile: Profile; replaces: string | null }; response: null };
  /** What this kiné wrote stays; the last one cannot be taken away. */
  'ui/remove-profile': { request: { rpps: string }; response: null };
  /** Who bills from now on where no page says who does. */
  'ui/switch-practitioner': { request: { rpps: string }; response: null };
  /** The names under both are one person, shown as `tag` from now on. */
  'ui/join-patients': { request: { tag: string; other: string }; response: null };
  /** This name stands by itself again. */
  'ui/split-patient': { request: { tag: string }; response: null };
  /** A patient's file is about to be saved: said in the journal of decisions first. */
  'ui/note-export': { request: { tag: string; form: FileForm }; response: null };
  /** The yearly figures are about to be saved: said in the journal of decisions first. */
  'ui/note-evaluation-export': { request: { form: EvaluationForm }; response: null };
  /** Deletes everything of a patient, under every joined name, and leaves a tombstone. */
  'ui/erase-patient': { request: { tag: string }; response: null };
}
