import type { CivilDate } from '../domain/civil-date.ts';
import type { Severity } from '../domain/verdict.ts';
import type { Source } from './sources.ts';

/**
 * How sure a statement is. A: official text read. A-: official text through a transcription. B: page of an
 * official body. C: press or vendor. D: our inference. none: no text found. D and none are shown to the
 * kiné as what they are.
 */
export type RuleCertainty = 'A' | 'A-' | 'B' | 'C' | 'D' | 'none';

export type Family =
  | 'eligibility'
  | 'counting'
  | 'planning'
  | 'duration'
  | 'diagnosis'
  | 'prescriber'
  | 'supporting-document'
  | 'acts'
  | 'follow-up';

/** What she can set or answer to change what a rule does: a field of the profile, or of an episode. */
export type RuleSetting =
  | 'counting'
  | 'assessmentCounts'
  | 'episodeStart'
  | 'supportingDocument'
  | 'regime'
  | 'status'
  | 'department'
  | 'cptsProofOn'
  | 'arsListDate'
  | 'answer:experiment-end'
  | 'answer:supporting-document';

/** A rule as data: what it says, where that comes from, when somebody last looked, and what is made of it. */
export interface Rule {
  id: string;
  statement: { fr: string; en: string };
  /** The texts that say it, the most official first. Empty only where no text was found. */
  sources: readonly Source[];
  /** The day somebody last compared the statement with its sources. */
  checkedOn: CivilDate;
  /** `contradictory`: published versions differ; `versions` says which. */
  certainty: RuleCertainty | 'contradictory';
  /** The published versions, where they differ. */
  versions?: readonly string[];
  /** How loudly it may speak, loudest first; empty: it decides how others count, and says nothing. */
  severities: readonly Severity[];
  /** What the product does, at the boundary too: French, for docs/rules.md. */
  behaviour: string;
  setting: RuleSetting | null;
  /** The source file that applies it, from the root; null: not implementable. */
  appliedIn: string | null;
  /** Why it cannot be applied, where it is not: French. */
  notApplied?: string;
  /** What only the CPAM or the ARS can answer: French, listed in docs/rules.md. */
  openQuestion?: string;
}

/** A topic on which published sources differ; `versions` are those of the first rule named. */
export interface Contradiction {
  topic: string;
  rules: readonly [string, ...string[]];
  /** What the product does with it: French, for docs/rules.md. */
  choice: string;
}

/** What a family file writes: the day it was checked is the same for the whole family. */
export type Statement = Omit<Rule, 'checkedOn'>;

/** True when no text says it: the screen adds « aucun texte ne le précise ». */
export function isInference({ certainty }: Pick<Rule, 'certainty'>): boolean {
  return certainty === 'D' || certainty === 'none';
}

/** A source as a screen shows it: its name, and where it can be read; null: no address is known. */
export interface CitedSource {
  text: string;
  address: string | null;
}

/** The sources of a rule, the most official first; empty where no text was found. */
export function citedSources({ sources }: Pick<Rule, 'sources'>): CitedSource[] {
  return sources.map(({ title, article, address }) => ({
    text: article === null ? title : `${title}, ${article}`,
    address,
  }));
}
