import type { Referral } from '../domain/care.ts';

/** What is decided about a doctor, with no page of the software; part of the one protocol of shapes.ts. */
export interface UiLetters {
  /**
   * « Décision notée » (rule FUP-04). The text of a letter is no part of it. `fact`: the key under which
   * `ui/undo-fact` takes it back.
   */
  'ui/record-referral': {
    request: { tag: string; episode: string; decision: Referral['decision']; date: string };
    response: { fact: string };
  };
}
