import { launch } from '/work/main/test/e2e/drivers/driver.ts';
import { makeLadder, ask } from '/work/main/test/e2e/ladder/extension.ts';
import { openScreen, planFor, rolesOf, valuesOf } from '/work/main/test/e2e/ladder/screens.ts';
import { readTruth, startOf, toolNames } from '/work/main/test/tools/kit/truth.ts';
const browserName = (process.argv[2] ?? 'chromium') as 'chromium';
const wanted = process.argv.slice(3);
const ladder = await makeLadder();
const browser = await launch(browserName, { extensionDir: ladder.dir });
try {
  for (const name of toolNames()) {
    if (wanted.length && !wanted.some((w) => w === name || w.startsWith(name + '/'))) continue;
    let tool;
    try {
      tool = await (await startOf(name))();
    } catch (e) {
      console.log(name, 'cannot start', String(e));
      continue;
    }
    const tab = await browser.newTab(tool.origin + '/');
    const all = readTruth(name).screens;
    for (const screen of all) {
      if (screen.kind === 'silent') continue;
      if (wanted.length && !wanted.includes(name) && !wanted.includes(`${name}/${screen.id}`))
        continue;
      try {
        await openScreen(tab, tool.origin, screen);
        const { frame, roles } = rolesOf(screen, all);
        const before = await valuesOf(tab, frame);
        const t = performance.now();
        const result = await ask(
          tab,
          { do: 'fill', roles, plan: planFor(all), asked: true },
          frame,
        );
        const ms = Math.round(performance.now() - t);
        const after = await valuesOf(tab, frame);
        const changed = diff(before, after);
        await tab.screenshot(`/tmp/ladder-${name}-${screen.id}.png`);
        const undone = await ask(tab, { do: 'undo' }, frame);
        const back = await valuesOf(tab, frame);
        console.log(
          `${name}/${screen.id} [${screen.reads?.prescriber}] ${JSON.stringify(result)} ${ms}ms\n   ${changed.join(' · ')}\n   undo ${undone} ${diff(before, back).join(' · ')}`,
        );
      } catch (e) {
        console.log(`${name}/${screen.id} THREW ${String(e).slice(0, 600)}`);
      }
    }
    await tab.close();
    await tool.stop();
  }
} finally {
  await browser.close();
  await ladder.remove();
}
function diff(a: any[], b: any[]) {
  const m = new Map(a.map((x) => [x.key, x.value]));
  const n = new Map(b.map((x) => [x.key, x.value]));
  return [...new Set([...m.keys(), ...n.keys()])]
    .filter((k) => m.get(k) !== n.get(k))
    .map((k) => `${k}: ${m.get(k)} → ${n.get(k)}`);
}
