import { launch } from '../drivers/driver.ts';
import { makeLadder, ask } from './extension.ts';
import { openScreen, planFor, rolesOf } from './screens.ts';
import { readTruth, startOf } from '../../tools/kit/truth.ts';
const ladder = await makeLadder();
const browser = await launch('chromium', { extensionDir: ladder.dir });
const [name, id, css] = process.argv.slice(2);
const tool = await (await startOf(name!))();
const tab = await browser.newTab(tool.origin + '/');
const all = readTruth(name!).screens;
const screen = all.find((s) => s.id === id)!;
await openScreen(tab, tool.origin, screen);
await tab.evaluate(
  `window.log=[]; const f=document.querySelector(args[0]); for (const t of ['focus','blur','input','change','keydown','mousedown','click']) f.addEventListener(t,e=>log.push(t+' '+f.value),true); const t0=performance.now(); let last; setInterval(()=>{ if(f.value!==last) {last=f.value; log.push(Math.round(performance.now()-t0)+' value '+last+' '+f.getAttribute('aria-invalid')+f.validationMessage)} },20)`,
  css,
);
const { roles } = rolesOf(screen, all);
console.log(await ask(tab, { do: 'fill', roles, plan: planFor(all), asked: true }));
console.log((await tab.evaluate<string[]>('return log')).join('\n'));
console.log(browser.console().join('\n'));
await browser.close();
await tool.stop();
await ladder.remove();
