import { setZooScene } from '../test/e2e/zoo-scene.ts';
import { setTimeout as pause } from 'node:timers/promises';
const [name = 'modal', browser = 'chromium'] = process.argv.slice(2);
const scene = await setZooScene(browser as 'chromium', name);
try {
  const { tab } = scene;
  await scene.open(scene.driver.direct);
  await tab.closed.waitForText('Accès direct');
  const start = performance.now();
  let last = '';
  const say = async () => { const t = (await tab.closed.text()).replace(/\s+/g,' '); const h = await tab.evaluate<number>('return document.querySelectorAll("[data-neuvieme]").length'); if (t + h !== last) console.log(((performance.now()-start)/1000).toFixed(1), h, t); last = t + h; };
  void scene.answer(8 - scene.sessions).catch((e) => console.log(String(e).slice(0,200)));
  for (let i=0;i<140;i++) { await say().catch((e)=>console.log(String(e).slice(0,100))); await pause(80); }
  await tab.screenshot('/tmp/dbg/'+name+'.png');
  console.log(scene.browser.console().slice(-20).join('\n'));
} finally { await scene.end(); }
