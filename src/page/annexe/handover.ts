import type { Assessor } from '../assessor.ts';
import type { Ask } from '../attended.ts';
import type { NotAttached } from '../fill/attach.ts';
import type { Look } from '../read/form.ts';
import type { Notice } from '../view.ts';

/** What became of the document. Not given to the page, it is saved for her to attach by hand. */
export type Delivered =
  | { to: 'page'; name: string }
  /** Null: the screen takes no document. */
  | { to: 'downloads'; name: string; why: NotAttached['why'] | null };

/** The page that asks for it. */
export interface Asking {
  ask: Ask;
  /** Looks at the page now: a date may have been typed a moment ago. */
  look: () => Look | null;
  assessor: Assessor;
  say(notice: Notice): void;
}

/** « Joindre l’annexe 1 »: writes the document, and gives it to the page or saves it. */
export type Joining = (asking: Asking) => Promise<void>;

const KEY = 'neuviemeJoining';
type Shelf = { [KEY]?: Joining };

/** A script of its own, since it carries a font; it shares the isolated world with the page script. */
export function offerJoining(joining: Joining): void {
  (globalThis as Shelf)[KEY] = joining;
}

/** What writes the document once its script ran in this frame. */
export function takeJoining(): Joining | undefined {
  return (globalThis as Shelf)[KEY];
}
