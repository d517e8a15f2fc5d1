import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MOST_CLICKS, playNewcomer } from '../../scripts/story/newcomer.ts';
import { startDemoTool } from '../tools/demo/server.ts';
import { launch } from './drivers/driver.ts';
import { buildDir, ROOT } from './builds.ts';
import { BROWSERS } from './scene.ts';

describe.each(BROWSERS)('a newcomer in %s', (name) => {
  it(`comes from the installation to a counted session within ${MOST_CLICKS} clicks`, async () => {
    const tool = await startDemoTool();
    const browser = await launch(name, { extensionDir: buildDir(name, 'e2e') });
    try {
      const lines: string[] = [];
      const pictures = join(ROOT, 'artifacts/newcomer', name);
      const { differed, clicks } = await playNewcomer(browser, tool, pictures, (line) =>
        lines.push(line),
      );
      expect(differed, lines.join('\n')).toEqual([]);
      expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
    } finally {
      await browser.close();
      await tool.close();
    }
  });
});
