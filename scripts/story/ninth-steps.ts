import { popupCounts } from './billing-steps.ts';
import { lastReceived, received, type Stage } from './stage.ts';
import { expectThat, type Step } from './steps.ts';
import { dateSessions, daysAgo, openInvoice, pressBill } from './tool-actions.ts';

/** Eight sessions billed, the ninth stopped, passed knowingly, and stopped again on another invoice. */
export function ninthSteps(stage: Stage): Step[] {
  const { tab, tool } = stage;
  const nothingNew = async (before: number) => {
    // Whatever the click had sent would be there before an answer asked for afterwards.
    await tab.evaluate(`await fetch('/api/invoices')`);
    expectThat(received(stage).length === before, 'the server received an invoice');
  };
  return [
    {
      name: 'the eighth is announced as the last without diagnosis, and goes through',
      run: async () => {
        await openInvoice(tab, tool.origin, 1, 1);
        await dateSessions(tab, [daysAgo(20)]);
        await tab.closed.waitForText('8e séance, la dernière sans diagnostic médical');
        await stage.shoot('huitieme-seance');
        await pressBill(tab);
        return `${lastReceived(stage)}; ${await popupCounts(stage, 8)}`;
      },
    },
    {
      name: 'the ninth: the click is stopped before the page sees it',
      run: async () => {
        await openInvoice(tab, tool.origin, 1, 1);
        await dateSessions(tab, [daysAgo(10)]);
        await tab.closed.waitForText('9 séances sur 8');
        await tab.evaluate(`const seen = document.documentElement.dataset;
          seen.clicks = '0';
          document.addEventListener('click', () => { seen.clicks = String(+seen.clicks + 1); }, true);`);
        const before = received(stage).length;
        await pressBill(tab);
        await tab.closed.waitForText('9e séance : hors des conditions'.replace(' :', '\u00a0:'));
        await stage.shoot('neuvieme-seance');
        await nothingNew(before);
        const clicks = await tab.evaluate<string>('return document.documentElement.dataset.clicks');
        expectThat(clicks === '0', `the page saw ${clicks} clicks`);
        return 'page saw 0 clicks; server: nothing received';
      },
    },
    {
      name: 'the dialog lists what was counted, names the date that exceeds and the source',
      run: async () => {
        const text = await tab.closed.text();
        const counted = text.match(/\((?:facture|à la main)\)/g)?.length ?? 0;
        expectThat(counted === 8, `${counted} sessions are listed`);
        expectThat(/Séances en cause\n.*2\d{3}/.test(text), 'the exceeding date is not named');
        expectThat(/Décret n°\s2024-618/.test(text), 'the source is not named');
        return 'dialog: 8 sessions listed, 1 date exceeding, « Décret n° 2024-618 du 27 juin 2024 »';
      },
    },
    {
      name: '« Revenir » leaves the form as it was',
      run: async () => {
        const form = `return [...document.querySelectorAll('input')].map((i) => i.value).join('|')`;
        const before = await tab.evaluate<string>(form);
        await tab.closed.click('Revenir à la facture');
        await tab.closed.waitForNoText('Séances en cause');
        expectThat((await tab.evaluate<string>(form)) === before, 'the form changed');
        return 'page: every field as it was';
      },
    },
    {
      name: 'Enter in a field is stopped too; Escape goes back',
      run: async () => {
        const before = received(stage).length;
        await tab.click({ label: 'Montant' });
        await tab.press('Enter');
        await tab.closed.waitForText('Séances en cause');
        await nothingNew(before);
        await tab.press('Escape');
        await tab.closed.waitForNoText('Séances en cause');
        return 'server: nothing received';
      },
    },
    {
      name: '« Facturer malgré l’alerte » needs a reason',
      run: async () => {
        await pressBill(tab);
        await tab.closed.click('Facturer malgré l’alerte');
        await tab.closed.click('Confirmer');
        await tab.closed.waitForText('Choisissez une raison');
        await stage.shoot('facturer-malgre-l-alerte');
        await tab.closed.click('Je facture en connaissance de cause');
        await tab.closed.click('Confirmer');
        await tab.closed.waitForNoText('Séances en cause');
        return 'dialog: « Choisissez une raison. », then confirmed';
      },
    },
    {
      name: 'then her own click goes through, for this invoice and these dates',
      run: async () => {
        await pressBill(tab);
        return `${await popupCounts(stage, 9)}; ${lastReceived(stage)}`;
      },
    },
    {
      name: 'and for nothing else: the tenth, on another invoice, is stopped',
      run: async () => {
        const before = received(stage).length;
        await openInvoice(tab, tool.origin, 1, 1);
        await dateSessions(tab, [daysAgo(5)]);
        await tab.closed.waitForText('10 séances sur 8');
        await pressBill(tab);
        await tab.closed.waitForText('Séances en cause');
        await nothingNew(before);
        await tab.closed.click('Revenir à la facture');
        return 'server: nothing received';
      },
    },
    {
      name: 'the decision stands in the ledger',
      run: async () => {
        const register = await stage.browser.newTab(
          `${stage.browser.extensionOrigin}/register.html`,
        );
        await register.click({ text: 'ESSAI Camille' });
        await register.waitForText('Limite dépassée en connaissance de cause');
        await register.close();
        await tab.activate();
        return 'register: « Limite dépassée en connaissance de cause »';
      },
    },
  ];
}

/** Who is not stopped: a recorded diagnosis, a doctor's prescription. */
export function freeSteps(stage: Stage): Step[] {
  const { tab, tool } = stage;
  return [
    {
      name: 'a recorded diagnosis: nine sessions on one invoice pass without a dialog',
      run: async () => {
        await openInvoice(tab, tool.origin, 7, 7);
        await tab.closed.click('Diagnostic médical préalable');
        await tab.closed.fill('Date du document', daysAgo(60));
        await tab.closed.fill('Nom du médecin', 'Dr ESSAI');
        await tab.closed.click('Ouvrir l’épisode');
        await tab.closed.waitForText('Prescripteur rempli');
        await dateSessions(
          tab,
          [45, 40, 35, 30, 25, 20, 15, 10, 5].map((days) => daysAgo(days)),
        );
        await tab.closed.waitForText('sans limite de 8');
        await pressBill(tab);
        // Her line and its count: any other 9 may stand in the port of the tool's address.
        await stage.popup.waitForText(/FICTIF Dominique\n(?:.*\n){1,3}9\n/);
        await stage.popup.waitFor({ text: /à confirmer/ }, { gone: true });
        expectThat(received(stage).at(-1)?.sessions.length === 9, 'nine sessions did not arrive');
        return lastReceived(stage);
      },
    },
    {
      name: 'a doctor’s number: left alone, never held, not counted',
      run: async () => {
        await openInvoice(tab, tool.origin, 2, 2);
        await dateSessions(
          tab,
          [45, 40, 35, 30, 25, 20, 15, 10, 5].map((days) => daysAgo(days)),
        );
        await pressBill(tab);
        await tab.waitForText('enregistrée');
        const drawn = (await tab.closed.text()).trim();
        expectThat(drawn === '', `drawn: ${drawn}`);
        const doctor = received(stage).at(-1)?.prescriber;
        expectThat(doctor?.rpps === '10100123453', 'the doctor’s number did not arrive');
        expectThat(!(await stage.popup.exists({ text: /DÉMO/ })), 'the popup knows the patient');
        return `${lastReceived(stage)}; popup: patient unknown`;
      },
    },
  ];
}
