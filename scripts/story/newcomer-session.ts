import { countedTab } from './counted-tab.ts';
import type { Path } from './newcomer.ts';
import { expectThat, type Step } from './steps.ts';
import { dateSessions, daysAgo, openInvoice, pressBill } from './tool-actions.ts';

/** For the pictures; the card follows within a frame or two. */
const TO_PRESCRIBER = `[...document.querySelectorAll('h2,h3')]
  .find(({ textContent }) => textContent.includes('Prescripteur'))
  ?.scrollIntoView({ block: 'center' });
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);`;

/** The first session on the software: the question, the fill, the invoice, and its count. */
export function firstSessionSteps({ browser, tool, clicks, shoot }: Path): Step[] {
  return [
    {
      name: 'on her software: « Accès direct ? » is answered, and her number fills the prescriber',
      run: async () => {
        const tab = countedTab(await browser.newTab(`${tool.origin}/`), clicks);
        await openInvoice(tab, tool.origin, 1, 1);
        await tab.closed.waitForText('Accès direct');
        await tab.evaluate(TO_PRESCRIBER);
        await shoot(tab, 'acces-direct');
        await tab.closed.click('Pas de diagnostic médical');
        await tab.closed.click('Ouvrir l’épisode');
        await tab.closed.waitForText('Prescripteur rempli avec votre RPPS');
        await tab.evaluate(TO_PRESCRIBER);
        await shoot(tab, 'rempli');
        await dateSessions(tab, [daysAgo(2)]);
        await tab.closed.waitForText('1 séance sur 8');
        const before = tool.state().invoices.length;
        await pressBill(tab);
        await tab.waitForText(/enregistrée/);
        const sent = tool.state().invoices.length - before;
        expectThat(sent === 1, `the server received ${sent} invoices`);
        return 'page: « 1 séance sur 8 »';
      },
    },
    {
      name: 'the session is counted: the popup says so',
      run: async () => {
        const popup = await browser.newBackgroundTab(`${browser.extensionOrigin}/popup.html`);
        await popup.waitForText(/\b1 sur 8/);
        await popup.waitFor({ text: /à confirmer/ }, { gone: true });
        await shoot(popup, 'popup');
        return 'popup: 1 sur 8';
      },
    },
  ];
}
