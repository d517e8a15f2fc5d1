import type { ImportCounts, ImportRecord, PastCare } from '../domain/past-care.ts';

/** Messages of an import: it begins, brings patients a few at a time, and ends. It can be undone whole. */

/** What one piece of an import brought. */
export interface ImportedPart {
  sessions: number;
  assessments: number;
  episodes: number;
  /** Sessions that were counted already. */
  known: number;
  /** Patients left alone because everything of theirs was erased. */
  erased: number;
}

export interface UiImporting {
  /** `resume`: an import that was broken off, which goes on under its own name. */
  'ui/import-begin': {
    request: { kind: ImportRecord['kind']; file: string; resume: string | null };
    response: { batch: string };
  };
  /** All courses of care of a patient come in one piece. */
  'ui/import-part': { request: { batch: string; cares: PastCare[] }; response: ImportedPart };
  'ui/import-end': { request: { batch: string }; response: ImportCounts };
  /** `kept`: episodes that stay because something was written about them since. */
  'ui/import-undo': { request: { batch: string }; response: { kept: number } };
}
