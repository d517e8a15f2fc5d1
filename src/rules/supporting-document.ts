import type { FormDraft } from '../domain/draft.ts';
import type { Place } from '../domain/profile.ts';
import type { Finding } from '../domain/verdict.ts';
import { finding } from './finding.ts';
import { territoryOf } from './territories.ts';

/** Rule JUS-01: said beside the form while there is still time to attach it. */
export function checkSupportingDocument(
  draft: FormDraft,
  place: Place | null,
  bills: boolean,
): Finding[] {
  const required =
    place?.regime === 'cpts' && territoryOf(place.department)?.supportingDocument === 'annexe-1';
  return required && bills && draft.kind === 'invoice' ? [finding('JUS-01', 'annexe', 'info')] : [];
}
