import { askWorker } from '../../src/messages/send.ts';
import { takeOverlay } from '../../src/overlay/handover.ts';
import { lazyView } from '../../src/overlay/lazy.ts';
import { plainNotice } from '../../src/overlay/plain-notice.ts';
import { isSeenAt } from '../../src/overlay/sight.ts';
import { takeJoining, type Joining } from '../../src/page/annexe/handover.ts';
import { attend } from '../../src/page/attend.ts';
import type { Attendant } from '../../src/page/attended.ts';
import { takeFilling, type Filling } from '../../src/page/fill/handover.ts';
import { closestAround, walk } from '../../src/page/find/roots.ts';
import type { Opening } from '../../src/page/gate/gate.ts';
import type { Frame } from '../../src/page/gate/handover.ts';
import { finishingControls } from '../../src/page/guard/controls.ts';
import type { View } from '../../src/page/view.ts';

/** Wires the page engine to the overlay and the worker. */
export function startEngine(frame: Frame, opening: Opening): Attendant {
  const { signal, isAlive, late } = frame;
  const plain = plainNotice(document);
  return attend(
    {
      ...opening,
      window,
      ask: askWorker,
      view: lazyView({ load: () => bringOverlay(plain), fallback: plain }),
      filling: bringFilling,
      joining: bringJoining,
      randomId: () => crypto.randomUUID(),
      isAlive,
      late,
    },
    signal,
  );
}

const EYES = { isSeenAt, walk, closestAround, finishingControls };

/** The worker puts the overlay's script into this frame; it is handed over in our own world. */
async function bringOverlay(plain: View): Promise<View | undefined> {
  if (!takeOverlay()) await askWorker('page/draw', {});
  return takeOverlay()?.({
    eyes: EYES,
    bringDeciding: () => askWorker('page/bring-deciding', {}),
    onLost: () => void askWorker('page/unwatched', {}).catch(() => undefined),
    plain,
  });
}

/** The worker puts what fills into this frame; it is handed over like the overlay. */
export const bringFilling: Filling = async (...args) => {
  if (!takeFilling()) await askWorker('page/bring-filling', {}).catch(() => undefined);
  const brought = takeFilling();
  return brought ? brought(...args) : { ok: false, why: 'not-accepted' };
};

/** The worker puts what writes annexe 1 into this frame; it is handed over like the overlay. */
const bringJoining: Joining = async (asking) => {
  if (!takeJoining()) await askWorker('page/bring-annexe', {}).catch(() => undefined);
  const brought = takeJoining();
  if (brought) await brought(asking);
  else asking.say({ kind: 'failed', code: 'unreachable' });
};

/** The page around this frame has asked for its fields, and they changed. */
export function tellChanged(): void {
  void askWorker('page/part-changed', {}).catch(() => undefined);
}
