// oxlint-disable unicorn/no-array-fill-with-reference-type -- takes `tab.fill` for an array's
import { popupCounts } from './billing-steps.ts';
import { PRACTITIONER } from './set-up.ts';
import type { Stage } from './stage.ts';
import { expectThat, type Step } from './steps.ts';
import { openInvoice } from './tool-actions.ts';

/** The popup: with the patient of the page, and with no page at all. */
export function popupSteps(stage: Stage): Step[] {
  const { popup, tab, tool } = stage;
  return [
    {
      name: 'the popup shows the patient of the page, with count and deadline',
      run: async () => {
        await openInvoice(tab, tool.origin, 1, 1);
        await tab.closed.waitForText('séances sur 8');
        await tab.activate();
        await popup.reload();
        await popup.waitForText('Sur la page');
        await popup.waitForText(/6 séances sur 8/);
        await popup.waitForText(/à terminer le .* au plus tard/);
        return 'popup: « Sur la page », 6 séances sur 8';
      },
    },
    {
      name: 'any patient is found by name, whatever the accents, by keyboard',
      run: async () => {
        await tab.goto(`${tool.origin}/messages`);
        await popup.reload();
        await popup.fill({ label: 'Rechercher un patient' }, 'camille éss');
        await popup.press('Enter');
        await popup.waitForText(/6 séances sur 8/);
        await popup.click({ role: 'button', name: 'Retour' });
        return 'popup: « camille éss » + Enter finds ESSAI Camille';
      },
    },
    {
      name: 'with no page a session is added by hand, taken back, and added again',
      run: async () => {
        await popup.click({ role: 'button', name: /\+1 séance aujourd’hui/ });
        await popupCounts(stage, 7);
        await popup.click({ role: 'button', name: /Annuler la séance d’aujourd’hui/ });
        await popupCounts(stage, 6);
        await popup.click({ role: 'button', name: /\+1 séance aujourd’hui/ });
        return popupCounts(stage, 7);
      },
    },
    {
      name: 'RPPS and AM number are copied',
      run: async () => {
        await popup.activate();
        const copied: string[] = [];
        for (const name of ['Copier mon RPPS', 'Copier mon numéro AM']) {
          await popup.click({ role: 'button', name });
          await popup.waitForText('Copié');
          await popup.fill({ label: 'Rechercher un patient' }, '');
          await popup.click({ label: 'Rechercher un patient' });
          await popup.press('Control+V');
          copied.push(await popup.value({ label: 'Rechercher un patient' }));
        }
        await popup.fill({ label: 'Rechercher un patient' }, '');
        expectThat(
          copied[0] === PRACTITIONER.rpps && copied[1] === PRACTITIONER.amNumber,
          `the clipboard held ${copied.join(' and ')}`,
        );
        await tab.activate();
        return `clipboard: ${copied.join(', then ')}`;
      },
    },
  ];
}
