import type { PageRequest } from '../messages/schemas.ts';
import type { Pending } from '../messages/shapes.ts';
import { systemClock, type Clock } from '../platform/clock.ts';
import { readSession, removeSession, writeSession } from '../platform/session.ts';
import { z } from '../platform/zod.ts';

/** Where an invoice was sent from: a frame of a tab, at its exact origin. */
interface Place {
  origin: string;
  tabId: number;
  frameId: number;
}

/** An invoice on its way, between two documents of one frame. No name, no number of a patient. */
const keptSchema = z.object({
  origin: z.string(),
  intent: z.string(),
  invoiceId: z.string(),
  dates: z.array(z.string()),
  heard: z.array(z.number()),
  strayed: z.boolean(),
  at: z.number(),
});
type Kept = z.infer<typeof keptSchema>;

const keyOf = ({ tabId, frameId }: Place) => `pending|${tabId}|${frameId}`;

/** She sent an invoice: should the page be left by it, the next one knows what it answers. */
export async function keepPending(
  place: Place,
  { draft, intent, heard = [] }: PageRequest<'page/intend'>,
  now: Clock = systemClock,
): Promise<void> {
  const { invoiceId, lines } = draft;
  const dates = lines.map(({ date }) => date);
  const { origin } = place;
  const kept: Kept = { origin, intent, invoiceId, dates, heard, strayed: false, at: now() };
  await writeSession(keyOf(place), kept);
}

/** What the document before this one left on its way; null: nothing, or that of another site. */
export async function pendingIn(place: Place, now: Clock = systemClock): Promise<Pending | null> {
  const kept = await read(place);
  if (kept === null || kept.origin !== place.origin) return null;
  const { intent, invoiceId, dates, heard, strayed, at } = kept;
  return { intent, invoiceId, dates, heard, strayed, ageMs: now() - at };
}

/** She turned to something else before the answer came: the next page is no answer. */
export async function strayPending(place: Place, intent: string): Promise<void> {
  const kept = await read(place);
  if (kept?.intent === intent) await writeSession(keyOf(place), { ...kept, strayed: true });
}

/** Its outcome is written: nothing is on its way any more. */
export async function dropPending(place: Place, intent: string): Promise<void> {
  if ((await read(place))?.intent === intent) await removeSession(keyOf(place));
}

async function read(place: Place): Promise<Kept | null> {
  const parsed = keptSchema.safeParse(await readSession(keyOf(place)));
  return parsed.success ? parsed.data : null;
}
