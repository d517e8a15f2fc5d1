import { bundle } from './bundle.ts';
import { launchPlain, pageWith } from './screens.ts';
import { startGuardTool } from '../guard-pages.ts';
const [how = 'errors', pageName = 'click', ...clicks] = process.argv.slice(2);
const [engine, browser, tool] = await Promise.all([bundle('attending'), launchPlain(), startGuardTool()]);
try {
  const page = await pageWith(browser, engine);
  page.on('console', (m) => console.log('console', m.text()));
  page.on('pageerror', (m) => console.log('error', m));
  await page.goto(`${tool.origin}/patients/1/traitements/1/factures/nouvelle/${pageName}?dates=2026-11-19`);
  await page.waitForFunction(() => (window as any).told.some(({ name }: any) => name === 'page/assess'));
  tool.answer(how as never);
  for (const css of ['#go', ...clicks]) await page.click(css);
  await new Promise((r) => setTimeout(r, 7000));
  console.log(JSON.stringify(await page.evaluate(() => ({ told: (window as any).told.map((t: any) => [t.name, t.request.outcome, t.request.evidence]), noticed: (window as any).noticed, text: document.querySelector('#status')?.textContent, ents: performance.getEntriesByType('resource').map((e: any) => [e.name, e.initiatorType, e.responseStatus, e.startTime]) })), null, 1));
} finally { await browser.close(); await tool.stop(); }
