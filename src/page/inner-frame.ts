import type { FillPlan } from '../domain/verdict.ts';
import type { FrameFilled, FramePart } from '../messages/frame-shapes.ts';
import type { Filled } from './fill/fill.ts';
import type { Filling } from './fill/handover.ts';
import { readPart } from './read/part.ts';

/**
 * What the worker may call in a frame of an enabled site, when the page around says that the prescriber's
 * fields stand in there. Nobody calls it otherwise: the frame alone tells nothing.
 */
export interface InnerFrame {
  /** Its whole address, by which the page around names it. */
  address(): string;
  part(): FramePart | null;
  fill(plan: FillPlan, asked: boolean): Promise<FrameFilled>;
  undo(): Promise<boolean>;
}

/** Answers for this frame; `changed` is told of every change once somebody has asked. */
export function innerFrame(
  document: Document,
  filling: Filling,
  changed: () => void,
  signal: AbortSignal,
): InnerFrame {
  let filled: Filled | null = null;
  let heard = false;

  /** From the first question on, the page around wants to know what is typed here. */
  function listen(): void {
    if (heard) return;
    heard = true;
    const options = { capture: true, passive: true, signal };
    let last = JSON.stringify(readPart(document)?.part);
    const tell = () => {
      const now = JSON.stringify(readPart(document)?.part);
      if (now !== last) changed();
      last = now;
    };
    for (const type of ['input', 'change', 'focusout'])
      document.addEventListener(type, tell, options);
  }

  return {
    address: () => document.location.href,
    part() {
      listen();
      return readPart(document)?.part ?? null;
    },
    async fill(plan, asked) {
      const fresh = () => readPart(document)?.fields ?? null;
      const result = await filling(fresh, plan, { asked });
      if (!result.ok) return { why: result.why };
      filled = result.filled;
      changed();
      return { with: filled.with, dateByHand: filled.dateByHand };
    },
    async undo() {
      const last = filled;
      filled = null;
      const isBack = last !== null && (await last.undo());
      changed();
      return isBack;
    },
  };
}
