import type { FramePart } from '../messages/frame-shapes.ts';
import type { Ask } from './attended.ts';
import type { FillResult } from './fill/fill.ts';
import type { Look } from './read/form.ts';

/** The prescriber's fields of a form that stand in a frame, reached through the worker. */
export interface OuterFrame {
  /** The look with what the frame holds, as far as it has answered. */
  complete(look: Look): Look;
  /** The frame's fields changed. */
  refresh(): void;
  fill(look: Look, asked: boolean): Promise<FillResult>;
}

/** Asks the frame of a form for its part, once for each address and after every change in it. */
export function createOuterFrame(ask: Ask, onAnswer: () => void): OuterFrame {
  let address: string | null = null;
  let part: FramePart | null = null;

  async function fetch(of: string): Promise<void> {
    const answer = await ask('page/frame-part', { address: of }).catch(() => null);
    if (of !== address || JSON.stringify(answer) === JSON.stringify(part)) return;
    part = answer;
    onAnswer();
  }

  return {
    complete(look) {
      if (look.frame === null) return look;
      if (look.frame !== address) {
        address = look.frame;
        part = null;
        void fetch(address);
      }
      return part ? { ...look, draft: { ...look.draft, ...part } } : look;
    },
    refresh() {
      if (address !== null) void fetch(address);
    },
    async fill({ draft, frame }, asked) {
      if (frame === null) return { ok: false, why: 'nothing-to-fill' };
      const said = await ask('page/fill-frame', { draft, address: frame, asked }).catch(() => null);
      if (said === null) return { ok: false, why: 'not-accepted' };
      if ('why' in said) return { ok: false, why: said.why };
      const undo = () => ask('page/undo-frame', { address: frame }).catch(() => false);
      return { ok: true, filled: { ...said, isLost: () => false, undo } };
    },
  };
}
