import { beganOn, lastSessionOn } from '../../../../domain/began.ts';
import { referralSchema, type EpisodeResult, type Referral } from '../../../../domain/care.ts';
import { isCivilDate, type CivilDate } from '../../../../domain/civil-date.ts';
import type { Episode } from '../../../../domain/episode.ts';
import { diagnosisEffect, isCapped } from '../../../../rules/diagnosis.ts';
import { eventFault, eventSaid, NO_ANSWER, type EventDraft } from './AskedEvent.tsx';

/** The answer about a doctor; `later` leaves it to be decided. */
export const referralAnswers = [...referralSchema.shape.decision.options, 'later'] as const;
export type ReferralAnswer = (typeof referralAnswers)[number];

/** What is typed at closing. */
export interface ClosingDraft extends EventDraft {
  date: string;
  result: EpisodeResult | '';
  referral: ReferralAnswer | '';
}

export type ClosingFault = 'date' | 'result' | 'answer' | 'what' | 'referral';

/** What closing asks besides the result, of this episode on this day (rules FUP-04, FUP-05). */
export function askedAtClosing(
  episode: Episode,
  today: CivilDate,
): { event: boolean; referral: boolean } {
  const capped = isCapped(today, diagnosisEffect(episode).upliftFrom);
  return { event: episode.adverseEvents === null, referral: capped && episode.referral === null };
}

export function emptyClosing(today: CivilDate): ClosingDraft {
  return { ...NO_ANSWER, date: today, result: '', referral: '' };
}

/** The first thing that is wrong, in the order of the screen; null: nothing. */
export function closingFault(
  draft: ClosingDraft,
  episode: Episode,
  today: CivilDate,
): ClosingFault | null {
  const asked = askedAtClosing(episode, today);
  if (!isEnd(draft.date, episode, today)) return 'date';
  if (draft.result === '') return 'result';
  const fault = asked.event ? eventFault(draft) : null;
  if (fault !== null) return fault;
  return asked.referral && draft.referral === '' ? 'referral' : null;
}

/** What a draft without faults says of what was asked. */
export function closingAnswers(
  draft: ClosingDraft,
  episode: Episode,
  today: CivilDate,
): { event: string | null; referral: Referral['decision'] | null } {
  const asked = askedAtClosing(episode, today);
  const { referral } = draft;
  return {
    event: asked.event ? eventSaid(draft) : null,
    referral: asked.referral && referral !== '' && referral !== 'later' ? referral : null,
  };
}

/** Neither to come, nor before the care began or its last session was given. */
function isEnd(date: string, episode: Episode, today: CivilDate): date is CivilDate {
  if (!isCivilDate(date) || date > today) return false;
  const bounds = [beganOn(episode), lastSessionOn(episode)];
  return bounds.every((bound) => bound === null || bound <= date);
}
