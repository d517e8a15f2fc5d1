import type { CivilDate } from '../../../domain/civil-date.ts';
import type { Place, Profile } from '../../../domain/profile.ts';
import type { LetterFacts } from '../../../documents/letter/facts.ts';
import { letterAround, letterBody, type Letter } from '../../../documents/letter/letter.ts';
import { practitionerName } from '../../practitioner-name.ts';
import { addressee, decidedOn, type LetterDraft } from './letter-draft.ts';

/** The letter as it stands on screen; null where none goes out. */
export function lettersOf(
  draft: LetterDraft,
  facts: LetterFacts,
  profile: Profile,
  place: Place | null,
  today: CivilDate,
): Letter | null {
  const to = addressee(draft);
  if (to === null) return null;
  const writer = {
    name: practitionerName(profile),
    rpps: profile.rpps,
    amNumber: place?.amNumber ?? null,
    phone: draft.phone.trim(),
  };
  const around = letterAround(facts, writer, { ...draft, to }, decidedOn(draft, today) ?? today);
  return { ...around, body: draft.body ?? letterBody(facts, { ...draft, to }) };
}
