import type { FillPlan } from '../../domain/verdict.ts';
import { dateText, partText, type Choice } from './date-text.ts';
import { isHer, ownOption } from './own-option.ts';
import { isBlank, isSame, type ValueKind } from './value.ts';

/** The places of a prescriber's block that are written as text. */
export type Slot =
  'rpps' | 'am' | 'name' | 'firstName' | 'search' | 'date' | 'day' | 'month' | 'year';

/** What stands in one of them, as far as a plan must know it. */
export interface SlotState {
  /** The value, or the words of the chosen option. */
  value: string;
  /** Shown, enabled, not for reading only. */
  writable: boolean;
  /** Type of the input. */
  type: string;
  /** Most characters; Infinity for no limit. */
  longest: number;
  pattern: string;
  /** Placeholder, mask and the like. */
  formats: readonly string[];
  /** Of a native list; null for what is typed in. */
  choices: readonly Choice[] | null;
}

export type SlotStates = Partial<Record<Slot, SlotState>>;

export interface PlannedStep {
  slot: Slot;
  /** What is typed, or the value of the option. */
  text: string;
  /** What the field must hold afterwards: for a date its ISO form. */
  wanted: string;
  kind: ValueKind;
}

export interface PlannedFill {
  steps: PlannedStep[];
  /** Somebody else stands there already: nothing may be written beside that name. */
  taken: boolean;
  /** Her RPPS, AM number or name stands there already. */
  hers: boolean;
}

const IDENTITY = ['rpps', 'am', 'name', 'firstName', 'search'] as const;
const RPPS_LENGTH = 11;
const AM_LENGTH = 9;

/**
 * What to write where: identifiers, names, date, in this order. Only what is empty, only what fits whole;
 * an RPPS never into a box of nine. The origin of the prescription is left as the software chose it: no
 * official value stands for direct access (PRE-08).
 */
export function planFill(states: SlotStates, plan: FillPlan): PlannedFill {
  const held = IDENTITY.filter((slot) => holdsSomebody(states[slot]));
  const taken = held.some((slot) => !holdsHer(slot, states, plan));
  const identity = IDENTITY.flatMap((slot) => identityStep(slot, states, plan));
  return {
    steps: [...identity, ...dateSteps(states, plan)],
    taken,
    hers: held.length > 0 && !taken,
  };
}

function holdsSomebody(state: SlotState | undefined): boolean {
  return state !== undefined && !isBlank(state.value) && !asksToChoose(state);
}

/** « Choisir… » in a list is nobody. */
function asksToChoose({ choices, value }: SlotState): boolean {
  return choices !== null && choices.some(({ value: own, text }) => own === '' && text === value);
}

function holdsHer(slot: (typeof IDENTITY)[number], states: SlotStates, plan: FillPlan): boolean {
  const value = states[slot]?.value ?? '';
  if (slot === 'search') return isHer(value, plan) || isSame('number', value, plan.rpps);
  if (slot === 'am') return plan.amNumber !== null && isSame('number', value, plan.amNumber);
  if (slot === 'rpps') return isSame('number', value, plan.rpps);
  if (slot === 'firstName') return isSame('name', value, plan.firstName);
  return (
    isHer(value, plan) || (states.firstName !== undefined && isSame('name', value, plan.familyName))
  );
}

function identityStep(
  slot: (typeof IDENTITY)[number],
  states: SlotStates,
  plan: FillPlan,
): PlannedStep[] {
  const state = states[slot];
  if (!state?.writable || holdsSomebody(state)) return [];
  const text = identityText(slot, states, state, plan);
  if (text === null) return [];
  const kind: ValueKind = /^\d/.test(text) ? 'number' : 'name';
  if (state.choices) {
    const option =
      state.choices[
        ownOption(
          state.choices.map((one) => one.text),
          plan,
        )
      ];
    return option ? [{ slot, text: option.value, wanted: option.value, kind: 'part' }] : [];
  }
  return fits(state, text) ? [{ slot, text, wanted: text, kind }] : [];
}

function identityText(
  slot: (typeof IDENTITY)[number],
  states: SlotStates,
  { longest }: SlotState,
  plan: FillPlan,
): string | null {
  if (slot === 'rpps') return plan.rpps;
  if (slot === 'am') return plan.amNumber;
  if (slot === 'firstName') return states.name ? plan.firstName : null;
  if (slot === 'name') return states.firstName ? plan.familyName : plan.name;
  // Rule PRE-04: one free field takes the number that its length asks for; no length, no guess.
  if (longest === RPPS_LENGTH) return plan.rpps;
  return longest === AM_LENGTH ? plan.amNumber : null;
}

/** Never shortened. A pattern may be written for the masked form: it is asked about digits only. */
function fits({ longest, pattern }: SlotState, text: string): boolean {
  if (text.length > longest) return false;
  const digits = /^(?:\^)?(?:\\d|\[0-9\])\{(\d+)\}\$?$/.exec(pattern)?.[1];
  return digits === undefined || Number(digits) === text.length;
}

function dateSteps(states: SlotStates, { prescriptionDate: iso }: FillPlan): PlannedStep[] {
  if (iso === null) return [];
  const { date } = states;
  if (date) {
    if (!date.writable || !isBlank(date.value) || date.choices) return [];
    const text = dateText(iso, date);
    return text === null ? [] : [{ slot: 'date', text, wanted: iso, kind: 'date' }];
  }
  const parts = (['day', 'month', 'year'] as const).map((slot): PlannedStep | null => {
    const state = states[slot];
    if (!state?.writable || !isBlankPart(state)) return null;
    const text = partText(iso, slot, state.longest, state.choices);
    return text === null ? null : { slot, text, wanted: text, kind: 'part' };
  });
  const whole = parts.filter((part) => part !== null);
  // Half a date is none.
  return whole.length === 3 ? whole : [];
}

/** « Jour » on top of a list is no day. */
function isBlankPart({ value, choices }: SlotState): boolean {
  return isBlank(value) || (choices !== null && !/\d/.test(value) && choices[0]?.text === value);
}
