import type { Field } from '../find/label.ts';
import type { PlannedStep, Slot } from './plan.ts';
import { drawn, settled } from './settle.ts';
import { deepActive, isWritable } from './slots.ts';
import { isBlank, isSame } from './value.ts';
import { leave, setValue, writeIn, type Way } from './write.ts';

/** Where a batch is written. */
export interface Place {
  /** The field of a slot as it stands now: a page may have replaced it. */
  at(slot: Slot): Field | null;
  /** Still the same form at the same address. */
  isHere(): boolean;
  asked: boolean;
}

/** What a batch left behind. */
export interface Batch {
  /** Steps that the page did not keep, or answered with an error. */
  refused: readonly PlannedStep[];
  /** True when a field that we filled stands empty again. */
  isLost(): boolean;
  /** Restores what still holds what was written. False when something stayed. */
  undo(): Promise<boolean>;
  /** Right after a refusal: restores these slots whatever the page made of them; without any, all. */
  revert(only?: readonly Slot[]): Promise<boolean>;
}

interface Written {
  step: PlannedStep;
  field: Field;
  before: string;
  wrongBefore: string;
}

const ASKED: readonly Way[] = ['insert', 'set', 'keys'];
/** What nobody asked for never takes the focus. */
const UNASKED: readonly Way[] = ['set', 'keys'];

/**
 * Writes the steps, waits until the page had its say, and writes again in the next way what did not stay.
 * A field that changed since it was planned is left alone.
 */
export async function writeSteps(steps: readonly PlannedStep[], place: Place): Promise<Batch> {
  const written = steps.flatMap((step): Written[] => {
    const field = place.at(step.slot);
    return field ? [{ step, field, before: field.value, wrongBefore: wrongIn(field) }] : [];
  });
  const missing = steps.filter((step) => !written.some((one) => one.step === step));
  let open = written;
  for (const way of place.asked ? ASKED : UNASKED) {
    for (const one of open) await write(one, way, place);
    await settled();
    open = written.filter((one) => !isHeld(one, place));
    if (open.length === 0 || !place.isHere()) break;
  }
  const kept = written.filter((one) => !open.includes(one));
  return {
    refused: [...missing, ...open.map(({ step }) => step)],
    isLost: () => kept.some((one) => isBlank(now(one, place)?.value ?? '?')),
    undo: () => restore(written.toReversed(), place, isOurs),
    revert: (only) => {
      const mine = written.filter(({ step }) => !only || only.includes(step.slot));
      return restore(mine.toReversed(), place, () => true);
    },
  };
}

function now({ field, step }: Written, place: Place): Field | null {
  return field.isConnected ? field : place.at(step.slot);
}

async function write(one: Written, way: Way, place: Place): Promise<void> {
  const field = now(one, place);
  if (!field || !place.isHere() || !isWritable(field)) return;
  // She is in it: her keys come first.
  if (!place.asked && deepActive(field.ownerDocument) === field) return;
  writeIn(field, one.step.text, way);
  // Some take the value over while they are left, and by then must have heard of it.
  await drawn();
  leave(field, way === 'insert' && one.step.kind === 'date');
}

function isHeld(one: Written, place: Place): boolean {
  // Kept by another patient's form, it is not kept.
  if (!place.isHere()) return false;
  const field = now(one, place);
  const { kind, wanted } = one.step;
  if (!field || !isWritable(field) || !isSame(kind, field.value, wanted)) return false;
  const wrong = wrongIn(field);
  return wrong === '' || wrong === one.wrongBefore;
}

/** What the page or the browser holds against a value; empty for nothing. */
function wrongIn(field: Field): string {
  if (field.getAttribute('aria-invalid') === 'true') return 'aria-invalid';
  const { valid, valueMissing } = field.validity;
  return valid || valueMissing ? '' : field.validationMessage || 'invalid';
}

/** Another form took the page: what is ours is taken out of the very field that it was written into. */
function leftIn({ field, step }: Written): Field | null {
  return field.isConnected && isOurs(field, step) ? field : null;
}

function isOurs(field: Field, { kind, wanted, text }: PlannedStep): boolean {
  return isSame(kind, field.value, wanted) || field.value === text;
}

async function restore(
  written: readonly Written[],
  place: Place,
  may: (field: Field, step: PlannedStep) => boolean,
): Promise<boolean> {
  const changed = () =>
    written.flatMap((one) => {
      const field = place.isHere() ? now(one, place) : leftIn(one);
      const { before, step } = one;
      const isBack = isBlank(before) ? isBlank(field?.value ?? '') : field?.value === before;
      return field && !isBack && may(field, step) ? [{ field, before }] : [];
    });
  for (const way of ['set', 'keys'] as const) {
    const open = changed();
    if (open.length === 0) return true;
    for (const { field, before } of open) {
      if (way === 'set') setValue(field, before);
      else writeIn(field, isBlank(before) ? '' : before, 'keys');
      leave(field);
    }
    await settled();
  }
  return changed().length === 0;
}
