import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { capture, type Capture } from '../../scripts/screens/capture.ts';
import { indexPage } from '../../scripts/screens/index-page.ts';
import { inOrder, SCREENS } from '../../scripts/screens/list.ts';
import { setStage, type Stage } from '../../scripts/screens/stage.ts';
import { MAIN_VIEWS } from '../../scripts/screens/views.ts';
import { buildDir, ROOT } from './builds.ts';

/** Kept for whoever wants to look: a picture of every screen, in both themes. */
const FOLDER = join(ROOT, 'artifacts/screens-e2e');

describe('every screen and state', () => {
  let stage: Stage;
  const captures: Capture[] = [];
  beforeAll(async () => {
    await rm(FOLDER, { recursive: true, force: true });
    await mkdir(FOLDER, { recursive: true });
    stage = await setStage('chromium', 'fr', buildDir('chromium', 'e2e'));
  });
  afterAll(async () => {
    await stage?.end();
    await writeFile(join(FOLDER, 'index.html'), indexPage(captures));
  });

  // The practice goes on from one moment to the next: filled, locked, its key lost.
  it.each(inOrder(SCREENS))(
    '$name: nothing cut off, overlapping or too small, and no violation that axe can find',
    async (screen) => {
      const taken = await capture(stage, screen, MAIN_VIEWS, FOLDER);
      captures.push(...taken);
      expect(taken.length).toBe(MAIN_VIEWS.length);
      expect(
        taken.flatMap(({ view, findings }) => findings.map((found) => `${view}: ${found}`)),
      ).toEqual([]);
    },
  );
});
