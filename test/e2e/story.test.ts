import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FEWEST_STEPS, playStory } from '../../scripts/story/story.ts';
import { startDemoTool } from '../tools/demo/server.ts';
import { launch } from './drivers/driver.ts';
import { buildDir, ROOT } from './builds.ts';
import { BROWSERS } from './scene.ts';

describe.concurrent.each(BROWSERS)('the story in %s', (name) => {
  it('every step holds, and none is left out', { timeout: 300_000 }, async () => {
    const tool = await startDemoTool();
    const browser = await launch(name, { extensionDir: buildDir(name, 'e2e') });
    try {
      const lines: string[] = [];
      const pictures = join(ROOT, 'artifacts/e2e', name);
      const { held, differed } = await playStory(browser, tool, pictures, (line) =>
        lines.push(line),
      );
      expect(differed, lines.join('\n')).toEqual([]);
      expect(held).toBeGreaterThanOrEqual(FEWEST_STEPS);
    } finally {
      await browser.close();
      await tool.close();
    }
  });
});
