import { ofKind, type Fact, type FactOf } from '../../../domain/facts.ts';

/** One line of a patient's history: a fact, and for an outcome what had been billed. */
export type Entry =
  | { kind: 'fact'; fact: Told; at: number; key: string }
  | { kind: 'outcome'; fact: FactOf<'outcome-seen'>; intent: Intent; at: number; key: string };

type Intent = FactOf<'intent-to-bill'>;
export type Told = Exclude<Fact, { kind: 'patient-seen' | 'outcome-seen' }>;

/**
 * The journal as lines to read, latest first. A billing shows once: as its outcome, or as still waiting
 * while nobody told; the names of the patient are at the top of the page already.
 */
export function timelineOf(facts: readonly Fact[]): Entry[] {
  const intents = new Map(ofKind(facts, 'intent-to-bill').map((fact) => [fact.intent, fact]));
  const answered = new Set(ofKind(facts, 'outcome-seen').map(({ intent }) => intent));
  return facts
    .flatMap((fact): Entry[] => {
      const { at, key } = fact;
      if (fact.kind === 'patient-seen') return [];
      if (fact.kind === 'outcome-seen') {
        const intent = intents.get(fact.intent);
        return intent ? [{ kind: 'outcome', fact, intent, at, key }] : [];
      }
      if (fact.kind === 'intent-to-bill' && answered.has(fact.intent)) return [];
      return [{ kind: 'fact', fact, at, key }];
    })
    .toSorted((a, b) => b.at - a.at || (a.key < b.key ? 1 : -1));
}

/** The day of a session, out of the name it has in corrections (`carrier#2026-10-12#1`). */
export function dayOfSession(session: string): string {
  return session.split('#').at(-2) ?? '';
}
