// oxlint-disable unicorn/no-array-fill-with-reference-type -- takes `tab.fill` for an array's
import { PRACTITIONER } from './set-up.ts';
import { lastReceived, received, type Stage } from './stage.ts';
import { expectThat, type Step } from './steps.ts';
import { dateSessions, daysAgo, openInvoice, pressBill } from './tool-actions.ts';

const PATIENT = 1;
const TREATMENT = 1;
const NAME = 'ESSAI Camille';

/** Opens an invoice of the story's patient and waits until it filled itself. */
export async function openFilledInvoice(stage: Stage): Promise<void> {
  await openInvoice(stage.tab, stage.tool.origin, PATIENT, TREATMENT);
  await stage.tab.closed.waitForText('Prescripteur rempli');
}

/** The popup's line of the patient, once it says so and nothing waits for confirmation. */
export async function popupCounts({ popup }: Stage, count: number): Promise<string> {
  await popup.waitForText(new RegExp(`${NAME}[\\s\\S]*\\b${count} sur 8`));
  await popup.waitFor({ text: /à confirmer/ }, { gone: true });
  return `popup: ${NAME}, ${count} sur 8`;
}

/** From the question to the fifth session: fill, undo, count on evidence only. */
export function billingSteps(stage: Stage): Step[] {
  const { tab, tool } = stage;
  const rpps = { label: 'RPPS', within: { role: 'region', name: 'Prescripteur' } };
  return [
    {
      name: 'prescriber empty: « Accès direct ? » ; « pas de diagnostic médical » opens an episode and fills',
      run: async () => {
        await openInvoice(tab, tool.origin, PATIENT, TREATMENT);
        await tab.closed.waitForText('Accès direct');
        await stage.shoot('acces-direct');
        await tab.closed.click('Pas de diagnostic médical');
        await tab.closed.fill('Région traitée', 'Rachis lombaire');
        await tab.closed.fill('Séances par semaine', '2');
        await tab.closed.click('Ouvrir l’épisode');
        await tab.closed.waitForText('Prescripteur rempli avec votre RPPS');
        expectThat((await tab.value(rpps)) === PRACTITIONER.rpps, 'the RPPS is not in its field');
        await stage.shoot('prescripteur-rempli');
        return `page: RPPS ${await tab.value(rpps)}`;
      },
    },
    {
      name: 'the fill is undone on a click, and done again on a click',
      run: async () => {
        await tab.closed.click('Annuler');
        await tab.closed.waitForText('Remplissage annulé');
        expectThat((await tab.value(rpps)) === '', 'the field is not empty again');
        await tab.closed.click('Remplir le prescripteur');
        await tab.closed.waitForText('Prescripteur rempli');
        expectThat((await tab.value(rpps)) === PRACTITIONER.rpps, 'the RPPS is not in its field');
        return 'page: empty, then filled';
      },
    },
    {
      name: 'one session billed: the server received her number, the session is counted once',
      run: async () => {
        await dateSessions(tab, [daysAgo(40)]);
        await tab.closed.waitForText(`à terminer le`);
        await pressBill(tab);
        const counted = await popupCounts(stage, 1);
        expectThat(
          received(stage).at(-1)?.prescriber.rpps === PRACTITIONER.rpps,
          'the server received another prescriber',
        );
        return `${lastReceived(stage)}; ${counted}`;
      },
    },
    {
      name: 'a reload after the success counts nothing',
      run: async () => {
        await tab.reload();
        await tab.waitFor({ role: 'heading' });
        return popupCounts(stage, 1);
      },
    },
    {
      name: 'the same invoice corrected and saved again counts nothing more',
      run: async () => {
        await tab.goto(`${tool.origin}/factures/12/modifier`);
        await tab.closed.waitForText('1 séance sur 8, avec celle de cette facture');
        await tab.fill({ label: 'Commentaire' }, 'corrigée');
        await tab.click({ role: 'button', name: 'Enregistrer' });
        await tab.waitForText('n° 12 enregistrée');
        const answer = tool.state().requests.at(-1);
        expectThat(answer?.method === 'PUT' && answer.status === 200, 'the server was not asked');
        return `server: PUT invoice 12; ${await popupCounts(stage, 1)}`;
      },
    },
    {
      name: 'the next invoice of the treatment fills by itself; refused with 422 it counts nothing',
      run: async () => {
        await openFilledInvoice(stage);
        await dateSessions(tab, [daysAgo(35)]);
        await tab.fill({ label: 'Montant' }, 'abc');
        await pressBill(tab);
        await tab.waitForText('La facture n’a pas été enregistrée'.replace('’', "'"));
        const answer = tool.state().requests.at(-1);
        expectThat(answer?.status === 422, `the server answered ${answer?.status}`);
        return `server: 422; ${await popupCounts(stage, 1)}`;
      },
    },
    {
      name: 'several dates on one invoice, corrected and accepted: each counted once',
      run: async () => {
        await tab.fill({ label: 'Montant' }, '17,88');
        await dateSessions(tab, [daysAgo(35), daysAgo(30), daysAgo(28)]);
        await tab.closed.waitForText('4 séances sur 8');
        await pressBill(tab);
        const counted = await popupCounts(stage, 4);
        const prescribedOn = received(stage).at(-1)?.prescriber.prescriptionDate;
        expectThat(
          prescribedOn === daysAgo(40),
          `the prescription date is ${prescribedOn}, not the start of the episode`,
        );
        return `${lastReceived(stage)}, prescribed on ${prescribedOn}; ${counted}`;
      },
    },
    {
      name: 'a double click, which the tool sends twice, counts once',
      run: async () => {
        const before = received(stage).length;
        await openFilledInvoice(stage);
        await dateSessions(tab, [daysAgo(25), daysAgo(23)]);
        await tab.closed.waitForText('6 séances sur 8');
        const first = tool.holdNext();
        const second = tool.holdNext();
        await tab.click({ role: 'button', name: 'Facturer' }, { count: 2 });
        await waitUntil(() => received(stage).length === before + 2);
        first.release();
        second.release();
        const counted = await popupCounts(stage, 6);
        return `server: ${received(stage).length - before} invoices with the same two sessions; ${counted}`;
      },
    },
    {
      name: 'from the fifth session on: ask for a medical appointment now; the eighth is forecast',
      run: async () => {
        await openFilledInvoice(stage);
        await tab.closed.waitForText('demander dès maintenant un rendez-vous médical');
        await tab.closed.waitForText('8e séance vers le');
        await stage.shoot('cinquieme-seance');
        return 'page: « demander dès maintenant un rendez-vous médical ou une pièce de diagnostic »';
      },
    },
    {
      name: 'a treatment planned for ten sessions warns at once, with no dialog',
      run: async () => {
        await tab.goto(`${tool.origin}/patients/${PATIENT}/traitements/${TREATMENT}`);
        await tab.closed.waitForText('séances sur 8');
        await tab.fill({ label: 'Nombre de séances' }, '10');
        await tab.closed.waitForText('10 séances prévues');
        expectThat(!(await tab.closed.exists({ role: 'alertdialog' })), 'a dialog opened');
        await stage.shoot('dix-seances-prevues');
        return 'page: « 10 séances prévues : 8 au plus sans diagnostic médical »';
      },
    },
    {
      name: 'the treatment’s search list: her own entry is chosen, the server receives it',
      run: async () => {
        await tab.closed.click('Remplir le prescripteur');
        await tab.closed.waitForText('Prescripteur rempli');
        await tab.fill({ label: 'Nombre de séances' }, '8');
        await tab.click({ role: 'button', name: 'Enregistrer' });
        await tab.waitForText('Traitement enregistré');
        const saved = tool.state().treatments.find(({ id }) => id === TREATMENT);
        expectThat(
          saved?.prescriber?.rpps === PRACTITIONER.rpps,
          `the server holds ${saved?.prescriber?.name ?? 'nobody'}`,
        );
        return `server: treatment ${TREATMENT}, prescriber ${saved.prescriber.name}, RPPS ${saved.prescriber.rpps}`;
      },
    },
  ];
}

async function waitUntil(condition: () => boolean): Promise<void> {
  const until = Date.now() + 10_000;
  while (!condition()) {
    if (Date.now() > until) throw new Error('the server did not receive what was expected');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
