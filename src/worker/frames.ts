import { frameFilledSchema, framePartSchema, type PageRequest } from '../messages/schemas.ts';
import type { FrameFilled, FramePart } from '../messages/frame-shapes.ts';
import { askTab } from '../messages/ask-tab.ts';
import { callInFrames } from '../platform/scripting.ts';
import { assess } from './assess.ts';
import type { PageSender } from './from-page.ts';
import { openWorld } from './world.ts';

/**
 * A form may stand in two documents: patient and sessions around, the prescriber's fields in a frame of
 * another origin. Neither script sees the other; they meet here. The page around names the frame by its
 * address; two frames of one address are none, since nobody can tell them apart.
 */
async function frameAt(tabId: number, address: string): Promise<number | null> {
  const answers = await callInFrames(tabId, 'all', 'address', []);
  const there = answers.filter(({ result }) => result === address);
  return there.length === 1 ? (there[0]?.frameId ?? null) : null;
}

async function callAt(tabId: number, address: string, name: string, args: unknown[]) {
  const frameId = await frameAt(tabId, address);
  if (frameId === null) return null;
  const [answer] = await callInFrames(tabId, [frameId], name, args);
  return answer?.result ?? null;
}

/** What the prescriber's fields in that frame hold; null when it cannot be reached or holds none. */
export async function framePart(tabId: number, address: string): Promise<FramePart | null> {
  const parsed = framePartSchema.safeParse(await callAt(tabId, address, 'part', []));
  return parsed.success ? parsed.data : null;
}

/** Fills that frame by the plan that the rules give for this form: never by one that a page sent. */
export async function fillFrame(
  { origin, tabId }: PageSender,
  { draft, address, asked }: PageRequest<'page/fill-frame'>,
): Promise<FrameFilled | null> {
  const { verdict } = await assess(await openWorld(), origin, draft);
  if (verdict.fill === null || (!asked && !verdict.fill.unasked)) return { why: 'nothing-to-fill' };
  const said = await callAt(tabId, address, 'fill', [verdict.fill, asked]);
  const parsed = frameFilledSchema.safeParse(said);
  return parsed.success ? parsed.data : null;
}

/** Takes back what was filled in that frame. */
export async function undoFrame(tabId: number, address: string): Promise<boolean> {
  return (await callAt(tabId, address, 'undo', [])) === true;
}

/** A frame has changed: the form around it asks again. */
export async function partChanged(tabId: number): Promise<void> {
  await askTab(tabId, 'worker/part', {});
}
