import type { FormDraft } from '../domain/draft.ts';
import { readSession, writeSession } from '../platform/session.ts';
import { z } from '../platform/zod.ts';
import type { PageSender } from './from-page.ts';

const toldSchema = z.object({ day: z.string(), tabId: z.number(), invoiceId: z.string() });

/**
 * Whether it was said already, today and in this software, that the count could not be checked: said again on
 * every invoice it would be switched off. The invoice on which it was said keeps saying it.
 */
export async function wasToldLocked(
  { origin, tabId }: PageSender,
  { invoiceId }: FormDraft,
  now: Date = new Date(),
): Promise<boolean> {
  const key = `told-locked|${origin}`;
  const day = now.toDateString();
  const told = toldSchema.safeParse(await readSession(key));
  if (told.success && told.data.day === day) {
    return told.data.tabId !== tabId || told.data.invoiceId !== invoiceId;
  }
  await writeSession(key, { day, tabId, invoiceId });
  return false;
}
