/**
 * How sure a statement is. A: official text read. A-: official text through a transcription. B: page of an
 * official body. C: press or vendor. D: our inference. none: no text found. D and none are shown to the
 * kiné as what they are.
 */
export type RuleCertainty = 'A' | 'A-' | 'B' | 'C' | 'D' | 'none';

/** A rule as data: what it says, where that comes from, and when somebody last looked. */
export interface Rule {
  id: string;
  statement: { fr: string; en: string };
  source: { title: string; address: string | null };
  checkedOn: string;
  certainty: RuleCertainty;
}

/** True when no text says it: the screen adds « aucun texte ne le précise ». */
export function isInference({ certainty }: Pick<Rule, 'certainty'>): boolean {
  return certainty === 'D' || certainty === 'none';
}
