import type { Launched } from '../../test/e2e/drivers/driver.ts';
import type { DemoTool } from '../../test/tools/demo/server.ts';
import { billingSteps } from './billing-steps.ts';
import { freeSteps, ninthSteps } from './ninth-steps.ts';
import { popupSteps } from './popup-steps.ts';
import { setUpSteps } from './set-up-steps.ts';
import { openStage } from './stage.ts';
import { runSteps, type StoryResult } from './steps.ts';

/** A shorter story is not the story: fewer steps than this fail. */
export const FEWEST_STEPS = 34;

/**
 * Plays the main job in a real browser, through the extension's real pages and overlay: the only thing
 * prepared is the tool's own server with its patients. Prints a line per step.
 */
export async function playStory(
  browser: Launched,
  tool: DemoTool,
  pictures: string,
  print: (line: string) => void,
): Promise<StoryResult> {
  const stage = await openStage(browser, tool, pictures);
  const steps = [
    ...setUpSteps(stage),
    ...billingSteps(stage),
    ...popupSteps(stage),
    ...ninthSteps(stage),
    ...freeSteps(stage),
  ];
  const result = await runSteps(steps, print);
  if (steps.length >= FEWEST_STEPS) return result;
  return { ...result, differed: [...result.differed, `only ${steps.length} steps were told`] };
}
