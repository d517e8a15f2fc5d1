import type { FillPlan } from '../../domain/verdict.ts';
import { fillPrescriber, type Filled } from './fill.ts';
import type { Look } from '../read/form.ts';
import type { Notice } from '../view.ts';

/** Fills the form on screen, once at a time, and takes it back on demand. */
export interface Filler {
  /** On her click, or on the answer that is one. */
  fill(): Promise<void>;
  /** Only where the plan allows it without a click, and never again after an undo. */
  fillUnasked(): Promise<void>;
  undo(): void;
  /** Another form: what was done to the last one is no longer ours to undo. */
  forget(): void;
}

/** A filler of the form that `look` gives, by the plan that the worker gave. */
export function createFiller(
  look: () => Look | null,
  plan: () => FillPlan | null,
  say: (notice: Notice) => void,
): Filler {
  let filled: Filled | null = null;
  let tried = false;
  let running = false;

  async function fill(asked: boolean): Promise<void> {
    const form = look();
    const wanted = plan();
    if (running || !form || !wanted) return;
    running = true;
    try {
      const result = await fillPrescriber(form.prescriber, wanted, { asked });
      if (result.ok) {
        filled = result.filled;
        say({ kind: 'filled', with: result.filled.with });
      } else if (result.why !== 'nothing-to-fill') {
        say({ kind: result.why });
      }
    } finally {
      running = false;
    }
  }

  return {
    fill: () => fill(true),
    async fillUnasked() {
      const form = look();
      if (tried || !form || form.draft.prescriber.length > 0 || !plan()?.unasked) return;
      tried = true;
      await fill(false);
    },
    undo() {
      filled?.undo();
      filled = null;
      tried = true;
      say({ kind: 'undone' });
    },
    forget() {
      filled = null;
      tried = false;
    },
  };
}
