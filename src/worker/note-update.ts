import { ownVersion } from '../platform/about.ts';
import { noteUpdatedFrom } from '../platform/preferences.ts';

/** After an update our pages say in one line what changed; the same version loaded again is none. */
export async function noteUpdate(previousVersion: string | undefined): Promise<void> {
  if (previousVersion === undefined || previousVersion === ownVersion()) return;
  await noteUpdatedFrom(previousVersion);
}
