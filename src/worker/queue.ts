import { createTurn } from './turn.ts';

/**
 * The one queue of this worker for whatever writes: two gestures at once (« +1 » in two windows) are judged one
 * after the other, and nothing is sealed anew or deleted under the hand of a writer.
 */
export const inTurn = createTurn();
