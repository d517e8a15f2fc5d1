import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isHer } from '../../src/page/fill/own-option.ts';
import { dateOf, isBlank, isSame } from '../../src/page/fill/value.ts';
import { readTruth, selectorsOf, startOf, toolNames, type Screen } from '../tools/kit/truth.ts';
import type { Tool } from '../tools/kit/tool.ts';
import { launch, type Launched, type Tab } from './drivers/driver.ts';
import type { Given, Seen } from './ladder/command.ts';
import { ask, makeLadder } from './ladder/extension.ts';
import { onePerShape, openScreen, PARTS, planFor, rolesOf, split } from './ladder/screens.ts';
import { BROWSERS } from './scene.ts';
import { sample } from './sample.ts';

/**
 * Filling where the truth of each tool says the fields are, in a real browser and from a real page script:
 * what the engine would recognise plays no part. One screen for each set of fields that a tool shows, all
 * of them with SOAK. The two browsers wait more than they work: they go side by side.
 */
describe.concurrent.each(BROWSERS)('%s fills the simulated tools', (name) => {
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

  describe.each(toolNames())('%s', { concurrent: false }, (toolName) => {
    const all = readTruth(toolName).screens;
    const forms = all.filter((screen) => screen.kind !== 'silent' && hasPrescriber(screen));
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
    const rows = (screens: Screen[]) =>
      (process.env.SOAK ? screens : onePerShape(screens)).map(
        (screen) => [screen.id, screen] as const,
      );

    /** A screen as it stands, with what can be asked about it. */
    async function visit(screen: Screen) {
      await openScreen(tab, tool.origin, screen);
      const { frame, roles } = rolesOf(screen, all);
      const plan = planFor(all);
      const parts = PARTS.filter((part) => part !== 'kind');
      const [file] = selectorsOf(screen, 'document').map(split);
      const traps = (screen.traps ?? []).map((trap) => split(trap).way);
      return {
        plan,
        fill: () => ask(tab, { do: 'fill', roles, plan, asked: true }, frame),
        undo: () => ask<boolean>(tab, { do: 'undo' }, frame),
        /** Gives a document to the place for one; null where the screen has none. */
        async attach() {
          if (!file) return null;
          return ask<Given>(tab, { do: 'attach', way: file.way, size: 8 }, file.frame);
        },
        /** Whether it was taken back, and what the input holds then. */
        async detach() {
          const taken = await ask<boolean>(tab, { do: 'detach' }, file?.frame);
          const ways = file ? [file.way] : [];
          const seen = await ask<Seen>(tab, { do: 'look', ways, text: '' }, file?.frame);
          return [taken, ...seen.held];
        },
        /** What the prescriber's fields hold, part by part; undefined where none is shown. */
        async look() {
          const ways = [...parts.flatMap((part) => roles[part] ?? []), ...traps];
          const seen = await ask<Seen>(tab, { do: 'look', ways, text: plan.rpps }, frame);
          const held = [...seen.held];
          const values = parts.map((part) => {
            const own = held.splice(0, roles[part]?.length ?? 0);
            return [part, own.find((value) => value !== null)] as const;
          });
          return { values: Object.fromEntries(values), traps: held, count: seen.count };
        },
      };
    }

    it.each(rows(sample(forms.filter(isTaken), 1)))(
      '%s: nothing beside somebody',
      async (_id, screen) => {
        const { fill, look } = await visit(screen);
        const before = await look();
        expect(await fill()).toEqual({ ok: false, why: 'nothing-to-fill' });
        expect(await look()).toEqual(before);
      },
    );

    it.each(
      rows(
        sample(
          forms.filter((one) => !isTaken(one)),
          1,
        ),
      ),
    )('%s: filled, and back', async (_id, screen) => {
      const { plan, fill, undo, look, attach, detach } = await visit(screen);
      const before = await look();

      expect(await fill()).toEqual({ ok: true, with: 'rpps', date: true });
      const { values, traps, count } = await look();
      expect(count).toBeGreaterThan(before.count);
      const isNumber = (wanted: string) => (text: string) => isSame('number', text, wanted);
      expect(values.rpps ?? plan.rpps).toSatisfy(isNumber(plan.rpps));
      expect(values.am ?? '457000016').toSatisfy(isNumber('457000016'));
      // The box of a search may be where the name stands: « ESSAI Camille · MK · 10101010105 ».
      const whole = [values.name, values.firstName].filter(Boolean).join(' ');
      expect(whole || plan.name).toSatisfy((text: string) => isHer(text, plan));
      const parts = [values.day, values.month, values.year].filter((part) => part !== undefined);
      const day = screen.reads?.prescriptionDate ?? plan.prescriptionDate;
      expect(dateOf(values.date ?? parts.join(' '))).toBe(day);
      // A trap that still stands holds what it held.
      const stands = (_: unknown, index: number) =>
        before.traps[index] !== null && traps[index] !== null;
      expect(traps.filter(stands)).toEqual(before.traps.filter(stands));

      expect(await undo()).toBe(true);
      const after = await look();
      expect(after.count).toBe(before.count);
      const left = Object.entries(after.values).filter(([part, value]) => {
        const was = before.values[part] ?? '';
        return value && (isBlank(was) ? !isBlank(value) : value !== was);
      });
      expect(left).toEqual([]);

      const given = await attach();
      if (given === null) return;
      expect(given).toEqual({ result: 'input', files: ['annexe.pdf 8'] });
      expect(await detach()).toEqual([true, '']);
    });
  });
});

function isTaken({ reads }: Screen): boolean {
  return (reads?.prescriber ?? []).length > 0;
}

function hasPrescriber({ roles }: Screen): boolean {
  return Object.keys(roles ?? {}).some((role) => role.startsWith('prescriber.'));
}
