import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The profile of one launch: the caller's, which stays, or a new one, which `remove` deletes. */
export async function ownProfile(given: string | undefined) {
  const path = given ?? (await mkdtemp(join(tmpdir(), 'neuvieme-e2e-')));
  const downloads = join(path, 'downloads');
  await mkdir(downloads, { recursive: true });
  return {
    path,
    downloads,
    remove: async () => {
      // A dying browser may still write for a moment: rm tries again.
      if (!given) await rm(path, { recursive: true, force: true, maxRetries: 10 });
    },
  };
}
