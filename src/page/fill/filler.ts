import type { FillPlan } from '../../domain/verdict.ts';
import type { Filled, FillResult } from './fill.ts';
import type { Filling } from './handover.ts';
import type { Look } from '../read/form.ts';
import type { Notice } from '../view.ts';
import { rest } from './settle.ts';

/** A page that resets its fields does so within this time after they were written. */
const RESET_WITHIN_MS = 1000;

/** Fills the form on screen, once at a time, and takes it back on demand. */
export interface Filler {
  /** On her click, or on the answer that is one. */
  fill(): Promise<void>;
  /** Only where the plan allows it without a click, and never again after an undo. */
  fillUnasked(): Promise<void>;
  undo(): Promise<void>;
  /** Another form: what was done to the last one is no longer ours to undo. */
  forget(): void;
}

/** A filler of the form that `see` finds on the page now, by the plan that the worker gave. */
export function createFiller(
  see: () => Look | null,
  /** The plan for this very form; null where the last verdict was about another one. */
  plan: (form: Look) => FillPlan | null,
  say: (notice: Notice) => void,
  filling: Filling,
  /** Where the fields stand in a frame of their own. */
  inFrame: (form: Look, asked: boolean) => Promise<FillResult>,
): Filler {
  let filled: Filled | null = null;
  let tried = false;
  let running = false;
  /** She asked while a fill that nobody asked for was at it: hers comes after it. */
  let next = false;

  async function fill(asked: boolean): Promise<void> {
    if (running) {
      next ||= asked;
      return;
    }
    const form = see();
    const wanted = form && plan(form);
    if (!form || !wanted) return;
    running = true;
    try {
      tell(
        await (form.frame === null
          ? filling(sameAs(form), wanted, { asked })
          : inFrame(form, asked)),
      );
    } finally {
      running = false;
    }
    if (!next) return;
    next = false;
    await fill(true);
  }

  function tell(result: FillResult): void {
    // She asked meanwhile: what comes of that is what she is told.
    if (!result.ok && next) return;
    if (!result.ok) {
      if (result.why !== 'nothing-to-fill') say({ kind: result.why });
      return;
    }
    filled = result.filled;
    say({ kind: 'filled', with: filled.with, dateByHand: filled.dateByHand });
    void watchOver(filled);
  }

  /** What the page wiped a moment later is not left half there. */
  async function watchOver(done: Filled): Promise<void> {
    await rest(RESET_WITHIN_MS);
    if (filled !== done || !done.isLost()) return;
    filled = null;
    await done.undo();
    say({ kind: 'not-accepted' });
  }

  /** Looks again at the page; another patient's form is not the one that is filled. */
  function sameAs(form: Look) {
    return () => {
      const now = see();
      return now && isSameForm(now, form) ? now.prescriber : null;
    };
  }

  return {
    fill: () => fill(true),
    async fillUnasked() {
      const form = tried ? null : see();
      if (!form || !plan(form)?.unasked || form.draft.prescriber?.length !== 0) return;
      tried = true;
      await fill(false);
    },
    async undo() {
      tried = true;
      const last = filled;
      if (last === null || running) return;
      filled = null;
      running = true;
      const isBack = await last.undo().finally(() => (running = false));
      say({ kind: isBack ? 'undone' : 'not-undone' });
    },
    forget() {
      filled = null;
      tried = false;
    },
  };
}

/** The same patient's form: a page may change under her hand. */
export function isSameForm({ draft: one }: Look, { draft: other }: Look): boolean {
  const of = ({ kind, patientId, treatmentId, patient }: Look['draft']) =>
    JSON.stringify([kind, patientId, treatmentId, patient]);
  return of(one) === of(other);
}
