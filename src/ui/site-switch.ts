import { askWorker } from '../messages/send.ts';
import { patternOf, removeSite, requestSites } from '../platform/permissions.ts';

/**
 * Asks the browser for sites and switches them on: a tool's, and those of the frames on its page, in one
 * question. Call it in the click itself, before anything else. The worker is told at once, without
 * waiting: the popup may close under the browser's question, and a site without its grant does nothing.
 * Resolves to false when the browser's question got a no.
 */
export async function switchOn(...origins: string[]): Promise<boolean> {
  const asked = requestSites(origins);
  const tell = (name: 'ui/enable-site' | 'ui/disable-site') =>
    Promise.all(origins.map((origin) => askWorker(name, { origin })));
  const told = tell('ui/enable-site');
  // A refusal of one must not leave the other unheard.
  const [granted] = await Promise.all([asked.catch(() => false), told]);
  if (!granted) await tell('ui/disable-site');
  return granted;
}

/** Switches a site off and gives its grant back, unless another site needs the same one. */
export async function switchOff(origin: string, enabled: readonly string[]): Promise<void> {
  await askWorker('ui/disable-site', { origin });
  const needed = enabled.some(
    (other) => other !== origin && patternOf(other) === patternOf(origin),
  );
  if (!needed) await removeSite(origin);
}
