import type { CivilDate } from '../../../domain/civil-date.ts';
import type { CountedSession } from '../../../domain/sessions.ts';

/**
 * An invoice whose outcome nobody saw, a day that two invoices claim, or what was noted by hand close to the
 * day of an invoice.
 */
export type Open =
  | { kind: 'outcome'; intent: string; dates: CivilDate[]; at: number }
  | { kind: 'same-day'; session: CountedSession }
  | { kind: 'near'; session: CountedSession; billed: CivilDate };

/** What only the kiné can say about the sessions that are not certain: one question per invoice. */
export function openQuestions(sessions: readonly CountedSession[]): Open[] {
  const outcomes = new Map<string, Extract<Open, { kind: 'outcome' }>>();
  const days: Open[] = [];
  for (const session of sessions) {
    const { doubt, intent, date, near, at } = session;
    if (doubt === 'same-day') days.push({ kind: 'same-day', session });
    else if (near !== null) days.push({ kind: 'near', session, billed: near });
    else if (doubt !== null && intent !== null) {
      const known = outcomes.get(intent);
      if (known) known.dates.push(date);
      else outcomes.set(intent, { kind: 'outcome', intent, dates: [date], at });
    }
  }
  return [...outcomes.values(), ...days];
}
