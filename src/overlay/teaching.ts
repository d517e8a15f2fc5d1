import type { askWorker } from '../messages/send.ts';
import type { Envelope } from '../messages/shapes.ts';
import { hearMessages } from '../platform/page-browser.ts';
import { runTeaching } from './TeachRun.tsx';

const RUNNING = 'neuviemeTeaching';
type Shelf = { [RUNNING]?: boolean };

/**
 * Starts the picker in this frame unless it runs here already, or the site is not switched on: then the
 * worker refuses, and nothing is left behind. Ends in all frames together.
 */
export async function startTeaching(
  document: Document,
  css: string,
  ask: typeof askWorker,
): Promise<void> {
  const shelf = globalThis as Shelf;
  if (shelf[RUNNING]) return;
  shelf[RUNNING] = true;
  const life = new AbortController();
  const end = (message: unknown) => {
    const { to, name } = Object(message) as Partial<Envelope>;
    if (to === 'neuvieme' && name === 'worker/teach-end') life.abort();
    return undefined;
  };
  life.signal.addEventListener('abort', () => {
    shelf[RUNNING] = false;
  });
  try {
    const { leads } = await ask('page/teach-start', {});
    hearMessages(end, life.signal);
    runTeaching(document, css, ask, leads, life);
  } catch {
    life.abort();
  }
}
