import { referredTo, type Referral, type ReferredTo } from '../../../domain/care.ts';
import { isCivilDate, type CivilDate } from '../../../domain/civil-date.ts';
import type { Episode } from '../../../domain/episode.ts';
import type { Delay, Need } from '../../../documents/letter/slot-message.ts';
import type { Reason } from '../../../documents/letter/words.ts';

/** The page of a letter as typed. Kept in memory only: the decision and its day are all that is written. */
export interface LetterDraft {
  decision: Referral['decision'];
  date: string;
  reason: Reason | '';
  ownReason: string;
  doctor: string;
  phone: string;
  /** The text as she changed it; null: as proposed. */
  body: string | null;
  need: Need;
  delay: Delay;
}

/** What the page starts with: nobody chose a reason yet. */
export function emptyLetter(
  { treatingDoctor }: Pick<Episode, 'treatingDoctor'>,
  phone: string,
  today: CivilDate,
): LetterDraft {
  return {
    decision: treatingDoctor === false ? 'other-doctor' : 'treating-doctor',
    date: today,
    reason: '',
    ownReason: '',
    doctor: '',
    phone,
    body: null,
    need: 'medical-opinion',
    delay: 'two-days',
  };
}

/** To whom a letter goes; null: none is needed. */
export function addressee({ decision }: Pick<LetterDraft, 'decision'>): ReferredTo | null {
  return referredTo.find((to) => to === decision) ?? null;
}

/** The day of the decision; null: not a day, or one to come. */
export function decidedOn({ date }: Pick<LetterDraft, 'date'>, today: CivilDate): CivilDate | null {
  return isCivilDate(date) && date <= today ? date : null;
}
