/** What a step found, in one line; it throws when something differed. */
export type StepRun = () => Promise<string>;

export interface Step {
  name: string;
  run: StepRun;
}

export interface StoryResult {
  held: number;
  differed: string[];
}

/**
 * Runs the steps in order, one line each. A step that differs is told and ends the story: what follows
 * builds on it. The steps not reached count as different.
 */
export async function runSteps(
  steps: readonly Step[],
  print: (line: string) => void,
): Promise<StoryResult> {
  let held = 0;
  for (const [index, { name, run }] of steps.entries()) {
    const number = String(index + 1).padStart(2);
    try {
      const found = await run();
      held += 1;
      print(`${number}. held     ${name}${found ? `\n             ${found}` : ''}`);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      print(`${number}. DIFFERED ${name}\n             ${why}`);
      return { held, differed: steps.slice(index).map((step) => step.name) };
    }
  }
  return { held, differed: [] };
}

/** Throws with both values when a step finds something else than expected. */
export function expectThat(condition: boolean, message: string): asserts condition {
  if (!condition) throw new Error(message);
}
