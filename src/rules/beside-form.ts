import type { Episode } from '../domain/episode.ts';
import type { Session } from '../domain/facts.ts';
import { pairNoted } from '../domain/noted.ts';
import type { CountedSession } from '../domain/sessions.ts';

/**
 * What the episode holds beside a form. The same invoice opened again brings nothing twice; what was noted
 * by hand is what the invoice of that day bills; noted for a day close by, it may be (rules CNT-05, CNT-15).
 */
export function besideForm(
  { sessions }: Episode,
  invoiceMark: string,
  onForm: readonly Session[],
): CountedSession[] {
  const billed = new Set(onForm.map(slot));
  const others = sessions.filter(
    (session) =>
      (session.invoice === null || session.invoice !== invoiceMark) &&
      !(session.origin !== 'invoice' && billed.has(slot(session))),
  );
  return provisional(others, sessions, onForm);
}

/** Sessions noted by hand that this form may bill for another day: possible until she says. */
function provisional(
  others: readonly CountedSession[],
  all: readonly CountedSession[],
  onForm: readonly Session[],
): CountedSession[] {
  const known = new Set(all.map(slot));
  const pairs = pairNoted(
    others.filter(({ origin, doubt }) => origin === 'by-hand' && doubt === null),
    // On screen now: later than whatever was noted.
    onForm
      .filter((session) => !known.has(slot(session)))
      .map(({ date }) => ({ date, at: Infinity })),
  );
  return others.flatMap((session): CountedSession[] => {
    const near = pairs.get(session.id) ?? null;
    if (near === null || session.settled === 'second') return [session];
    if (session.settled === 'same') return [];
    return [{ ...session, certainty: 'possible', doubt: 'near-invoice', near }];
  });
}

function slot({ date, rank }: Pick<Session, 'date' | 'rank'>): string {
  return `${date}#${rank}`;
}
