import type { FillPlan } from '../../../src/domain/verdict.ts';

/** A selector of the truth without its frames: each step in the root of the one before. */
export type Way = string[];

/** Ways to the fields of each part of the prescriber's block, best first. */
export type Roles = Record<string, Way[]>;

export type Command =
  | { do: 'fill'; roles: Roles; plan: FillPlan; asked: boolean }
  | { do: 'undo' }
  | { do: 'count'; text: string }
  | { do: 'held'; ways: Way[] }
  | { do: 'shown' | 'click' | 'attach'; way: Way };
