import type { SiteFacts } from '../sites/facts.ts';
import { raiseRevision } from './append.ts';
import type { FrontDatabase } from './front.ts';

/** What was taught of an exact origin, or null. Facts about a site: nothing is sealed, nothing is needed. */
export async function readTeaching(
  front: FrontDatabase,
  origin: string,
): Promise<SiteFacts | null> {
  return (await front.teachings.get(origin))?.facts ?? null;
}

/** Everything that was taught, by origin. */
export function readTeachings({
  front,
}: {
  front: FrontDatabase;
}): Promise<{ origin: string; facts: SiteFacts }[]> {
  return front.teachings.orderBy('origin').toArray();
}

/**
 * Changes what was taught of an origin, in one transaction; null takes it all away. Raises the revision, so
 * that open pages and screens see it.
 */
export async function changeTeaching(
  front: FrontDatabase,
  origin: string,
  change: (before: SiteFacts | null) => SiteFacts | null,
): Promise<void> {
  await front.transaction('rw', front.teachings, front.meta, async () => {
    const after = change((await front.teachings.get(origin))?.facts ?? null);
    if (after === null) await front.teachings.delete(origin);
    else await front.teachings.put({ origin, facts: after });
    await raiseRevision(front);
  });
}
