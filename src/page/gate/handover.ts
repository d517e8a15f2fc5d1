import type { Attendant } from '../attended.ts';
import type { InnerFrame } from '../inner-frame.ts';
import type { Opening } from './gate.ts';

/** What the gate knows of its document. */
export interface Frame {
  /** Ends everything. */
  signal: AbortSignal;
  isAlive: () => boolean;
  /** The page was open before the gate stood. */
  late: boolean;
}

/** What recognises, reads, guards and fills, once it is brought into a frame. */
export interface Engine {
  start(frame: Frame, opening: Opening): Attendant;
  /** Answers the page around this frame. */
  innerFrame(frame: Frame): InnerFrame;
}

/** Where the worker finds what a frame answers; the page's own world does not see it. */
export const INNER_FRAME = 'neuviemeFrame';

const KEY = 'neuviemeEngine';
type Shelf = { [KEY]?: Engine };

/**
 * The engine is a script of its own, put into a frame whose words may be of a form: most pages of a tool
 * are none. It shares the isolated world with the gate, and nobody else does.
 */
export function offerEngine(engine: Engine): void {
  (globalThis as Shelf)[KEY] = engine;
}

/** The engine once its script ran in this frame. */
export function takeEngine(): Engine | undefined {
  return (globalThis as Shelf)[KEY];
}
