import type { FillPlan } from '../../../src/domain/verdict.ts';

/** A selector of the truth without its frames: each step in the root of the one before. */
export type Way = string[];

/** Ways to the fields of each part of the prescriber's block, best first. */
export type Roles = Record<string, Way[]>;

/** What a page shows: the value at each way, null where no field stands, and how often a text is there. */
export interface Seen {
  held: (string | null)[];
  count: number;
}

/** What became of a document: the names in the input, or why there are none. */
export interface Given {
  result: string;
  files: string[];
}

export type Command =
  | { do: 'fill'; roles: Roles; plan: FillPlan; asked: boolean }
  | { do: 'undo' | 'detach' }
  | { do: 'look'; ways: Way[]; text: string }
  /** Waits until something is shown at every way, or the time is up. */
  | { do: 'await'; ways: Way[] }
  | { do: 'attach'; way: Way; size: number };
