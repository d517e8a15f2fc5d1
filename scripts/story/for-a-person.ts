import type { Launched } from '../../test/e2e/drivers/driver.ts';
import type { DemoTool } from '../../test/tools/demo/server.ts';
import { enableSite, openOptions, saveProfile, typeProfile } from './set-up.ts';

/**
 * With a display: sets the demo practitioner up through the real pages, opens the tool, and leaves the
 * browser to the person in front of it until it is closed.
 */
export async function showToPerson(browser: Launched, tool: DemoTool): Promise<void> {
  const options = await openOptions(browser);
  await typeProfile(options);
  await saveProfile(options);
  await enableSite(options, tool.origin);
  const tab = await browser.newTab(`${tool.origin}/patients/1/traitements/1/factures/nouvelle`);
  await tab.activate();
  console.log(`The demo tool is on ${tool.origin}; the extension is set up for EXEMPLE Andrée.`);
  console.log('Answer « Accès direct ? », bill eight sessions, then try the ninth.');
  console.log('Close the browser window to end.');
  await closedByPerson(tab.url.bind(tab));
}

/** Resolves once the browser no longer answers. */
async function closedByPerson(ask: () => Promise<string>): Promise<void> {
  for (;;) {
    try {
      await ask();
    } catch {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}
