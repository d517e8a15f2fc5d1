import type { EpisodeOpening } from '../messages/shapes.ts';
import type { Showing } from './showing.ts';
import type { IsSeen } from './trusted.ts';

/** What the one-line form that opens an episode is asked with. */
export interface OpeningAsked {
  /** Null: no medical diagnosis. `after`: the document is the former ordonnance. */
  diagnosis: 'diagnosis' | 'after' | null;
  /** « Pourquoi ce retour ? » is asked (rule DUR-05). */
  cameBefore: boolean;
  onBack: () => void;
  onOpen: (opening: EpisodeOpening) => void;
  isSeen: IsSeen;
}

/** The ninth-session dialog and the forms: what she decides with. */
export interface Deciding {
  /** Draws the dialog into an element of ours, or takes it away. */
  stop(into: Element, shown: Showing | null): void;
  /** Frames lines of the page, from an element of ours. */
  mark(into: Element, rows: readonly Element[]): void;
  /** Draws the form that opens an episode. Asked again it stays what it is, with what she typed. */
  opening(into: Element, asked: OpeningAsked): void;
}

const KEY = 'neuviemeDeciding';
type Shelf = { [KEY]?: Deciding };

/**
 * A script of its own: on most invoices nothing has to be decided. It shares the isolated world with the
 * overlay, and nobody else does.
 */
export function offerDeciding(deciding: Deciding): void {
  (globalThis as Shelf)[KEY] = deciding;
}

/** The dialog and the forms once their script ran in this frame. */
export function takeDeciding(): Deciding | undefined {
  return (globalThis as Shelf)[KEY];
}
