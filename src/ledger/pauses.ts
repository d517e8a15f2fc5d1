import { raiseRevision } from './append.ts';
import type { FrontDatabase, Pause, SiteRow } from './front.ts';

/** The sites switched on, each with its pause where it has one. */
export function readSiteRows({ front }: { front: FrontDatabase }): Promise<SiteRow[]> {
  return front.sites.toArray();
}

/** True while a site is left alone; a pause that is over by `now` (milliseconds since 1970) is none. */
export function isPaused({ paused }: Pick<SiteRow, 'paused'>, now: number): boolean {
  return paused !== undefined && (paused.until === null || now < paused.until);
}

/** Pauses a site that is switched on, or ends its pause (null). Does nothing to any other. */
export async function writePause(
  front: FrontDatabase,
  origin: string,
  paused: Pause | null,
): Promise<void> {
  await front.transaction('rw', front.sites, front.meta, async () => {
    if (!(await front.sites.get(origin))) return;
    await front.sites.put({ origin, ...(paused === null ? {} : { paused }) });
    await raiseRevision(front);
  });
}
