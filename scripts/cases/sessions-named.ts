import { sessionId } from '../../src/domain/sessions.ts';
import type { CivilDate } from '../../src/domain/civil-date.ts';
import type { CaseFact } from './fact-schemas.ts';

/** A session as a fact speaks of it: its day, and the invoice where two hold that day. */
interface Named {
  date: CivilDate;
  rank: number;
  invoice?: string | undefined;
  episode: string;
}

/** What the journal calls an invoice that the case did not name. */
export function invoiceOf(index: number, named: string | undefined): string {
  return named ?? `n° ${index + 1}`;
}

export function gestureOf(index: number): string {
  return `gesture-${index}`;
}

/** The rank of each day of an invoice: a day given twice is a first and a second session. */
export function ranked(dates: readonly CivilDate[]): { date: CivilDate; rank: number }[] {
  return dates.map((date, index) => ({
    date,
    rank: dates.slice(0, index + 1).filter((day) => day === date).length,
  }));
}

/**
 * The identity of the session that a correction is about: the latest one of that day among the facts
 * before it. Null: no fact before it holds such a session.
 */
export function sessionNamed(
  facts: readonly CaseFact[],
  before: number,
  only: string,
  { date, rank, invoice, episode }: Named,
): string | null {
  const filed = filedNames(facts);
  for (let index = before - 1; index >= 0; index -= 1) {
    const fact = facts[index];
    if ((fact?.said.episode ?? only) !== episode) continue;
    if (fact?.name === 'byHand' && invoice === undefined) {
      const { byHand, rank: noted } = fact.said;
      if (byHand === date && noted === rank) return sessionId(gestureOf(index), { date, rank });
    }
    if (fact?.name === 'billed') {
      const carrier = invoiceOf(index, fact.said.invoice);
      const holds = ranked(fact.said.billed).some((one) => one.date === date && one.rank === rank);
      const asked = invoice === undefined || invoice === carrier;
      if (holds && asked) return sessionId(filed.get(carrier) ?? carrier, { date, rank });
    }
  }
  return null;
}

/** Invoice as the case names it → the name under which the software filed it. */
function filedNames(facts: readonly CaseFact[]): Map<string, string> {
  return new Map(
    facts.flatMap((fact, index) => {
      if (fact.name !== 'billed' && fact.name !== 'laterOutcome') return [];
      const { filedAs, invoice } = fact.said;
      return filedAs === null ? [] : [[invoiceOf(index, invoice), filedAs] as const];
    }),
  );
}
