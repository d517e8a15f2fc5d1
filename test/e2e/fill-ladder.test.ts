import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dateOf, isBlank, isSame } from '../../src/page/fill/value.ts';
import { readTruth, startOf, toolNames, type Screen } from '../tools/kit/truth.ts';
import type { Tool } from '../tools/kit/tool.ts';
import { launch, type Launched, type Tab } from './drivers/driver.ts';
import { ask, makeLadder } from './ladder/extension.ts';
import { openScreen, PARTS, planFor, rolesOf, split } from './ladder/screens.ts';
import { BROWSERS } from './scene.ts';

/**
 * Filling where the truth of each tool says the fields are, in a real browser and from a real page script:
 * what the engine would recognise plays no part. Firefox goes to the first screen of each kind.
 */
describe.each(BROWSERS)('%s fills the simulated tools', (name) => {
  let browser: Launched;
  let ladder: Awaited<ReturnType<typeof makeLadder>>;
  beforeAll(async () => {
    ladder = await makeLadder();
    browser = await launch(name, { extensionDir: ladder.dir });
  });
  afterAll(async () => {
    await browser?.close();
    await ladder?.remove();
  });

  describe.each(toolNames())('%s', (toolName) => {
    const all = readTruth(toolName).screens;
    const forms = all.filter((screen) => screen.kind !== 'silent' && hasPrescriber(screen));
    const firsts = ['invoice', 'treatment'].flatMap(
      (kind) => forms.find((one) => one.kind === kind) ?? [],
    );
    let tool: Tool;
    let tab: Tab;
    beforeAll(async () => {
      tool = await (await startOf(toolName))();
      tab = await browser.newTab(tool.origin);
    });
    afterAll(async () => {
      await tab?.close();
      await tool?.stop();
    });
    const tried = name === 'firefox' ? firsts : forms;
    const rows = (taken: boolean) =>
      tried
        .filter((screen) => isTaken(screen) === taken)
        .map((screen) => [screen.id, screen] as const);

    /** A screen as it stands, with what can be asked about it. */
    async function visit(screen: Screen) {
      await openScreen(tab, tool.origin, screen);
      const { frame, roles } = rolesOf(screen, all);
      const plan = planFor(all);
      const held = (ways: string[][]) => ask<(string | null)[]>(tab, { do: 'held', ways }, frame);
      return {
        plan,
        held,
        fill: () => ask(tab, { do: 'fill', roles, plan, asked: true }, frame),
        undo: () => ask<boolean>(tab, { do: 'undo' }, frame),
        count: () => ask<number>(tab, { do: 'count', text: plan.rpps }, frame),
        /** What the prescriber's fields hold, part by part; undefined where none is shown. */
        async values() {
          const parts = PARTS.filter((part) => part !== 'kind');
          const values = await Promise.all(parts.map((part) => held(roles[part] ?? [])));
          const first = (index: number) => values[index]?.find((value) => value !== null);
          return Object.fromEntries(parts.map((part, index) => [part, first(index)]));
        },
      };
    }

    it.each(rows(true))('%s: nothing beside somebody who stands there', async (_id, screen) => {
      const { fill, values } = await visit(screen);
      const before = await values();
      expect(await fill()).toEqual({ ok: false, why: 'nothing-to-fill' });
      expect(await values()).toEqual(before);
    });

    it.each(rows(false))('%s: her numbers, and back', async (_id, screen) => {
      const { plan, fill, undo, values, held, count } = await visit(screen);
      const traps = (screen.traps ?? []).map((trap) => split(trap).way);
      const [before, countBefore, trapsBefore] = [await values(), await count(), await held(traps)];

      expect(await fill()).toEqual({ ok: true, with: 'rpps', date: true });
      const after = await values();
      expect(await count()).toBeGreaterThan(countBefore);
      const isNumber = (wanted: string) => (text: string) => isSame('number', text, wanted);
      expect(after.rpps ?? plan.rpps).toSatisfy(isNumber(plan.rpps));
      expect(after.am ?? '457000016').toSatisfy(isNumber('457000016'));
      const whole = [after.name, after.firstName].filter(Boolean).join(' ');
      expect(whole || plan.name).toBe(plan.name);
      const parts = [after.day, after.month, after.year].filter((part) => part !== undefined);
      const day = screen.reads?.prescriptionDate ?? plan.prescriptionDate;
      expect(dateOf(after.date ?? parts.join(' '))).toBe(day);
      // A trap that still stands holds what it held.
      const trapsAfter = await held(traps);
      const stands = (index: number) => trapsBefore[index] !== null && trapsAfter[index] !== null;
      expect(trapsAfter.filter((_, index) => stands(index))).toEqual(
        trapsBefore.filter((_, index) => stands(index)),
      );

      expect(await undo()).toBe(true);
      expect(await count()).toBe(countBefore);
      const left = Object.entries(await values()).filter(([part, value]) => {
        const was = before[part] ?? '';
        return value && (isBlank(was) ? !isBlank(value) : value !== was);
      });
      expect(left).toEqual([]);
    });
  });
});

function isTaken({ reads }: Screen): boolean {
  return (reads?.prescriber ?? []).length > 0;
}

function hasPrescriber({ roles }: Screen): boolean {
  return Object.keys(roles ?? {}).some((role) => role.startsWith('prescriber.'));
}
