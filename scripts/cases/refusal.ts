/** Why a case file is not read. */
export type CaseErrorCode =
  | 'yaml'
  | 'unknown-key'
  | 'unknown-fact'
  | 'missing'
  | 'impossible-date'
  | 'bad-act'
  | 'bad-value'
  | 'unknown-episode';

/** One thing that is wrong in a case file, for the person who writes it. */
export interface CaseError {
  code: CaseErrorCode;
  /** `facts[2].billed[0]`, or `ligne 12` where the file itself cannot be read. */
  place: string;
  /** Line of the file, from 1; null where none is known. */
  line: number | null;
  /** In French. */
  message: string;
}

/** A refusal of ours inside a schema, its code and its French words with it. */
export function refusal(code: CaseErrorCode, message: string) {
  return { code: 'custom' as const, message, params: { code } };
}
