const RUNNING = 'neuviemeRunning';
type Mark = { [RUNNING]?: boolean };

/** True when this frame already has a living page script of this very installation. */
export function isRunning(): boolean {
  return (globalThis as Mark)[RUNNING] === true;
}

/** Marks the frame until the script ends: the isolated world is ours alone, and new after an update. */
export function markRunning(signal: AbortSignal): void {
  (globalThis as Mark)[RUNNING] = true;
  signal.addEventListener('abort', () => {
    (globalThis as Mark)[RUNNING] = false;
  });
}
