// oxlint-disable unicorn/no-array-fill-with-reference-type -- takes `tab.fill` for an array's
import { enableSite, PRACTITIONER, saveProfile, typeProfile } from './set-up.ts';
import type { Stage } from './stage.ts';
import { expectThat, type Step } from './steps.ts';

const RPPS = { label: /^RPPS/ };
const AM = { label: /^n° AM/ };

/** The extension is set up through its own pages; bad input is told at the field and loses nothing. */
export function setUpSteps(stage: Stage): Step[] {
  const { options, tool } = stage;
  return [
    {
      name: 'an RPPS with a wrong key is told at its field, not saved, nothing typed is lost',
      run: async () => {
        await typeProfile(options, { rpps: '10101010106' });
        await options.click({ role: 'button', name: 'Enregistrer' });
        await options.waitForText('Ce RPPS n’existe pas');
        await options.waitForText('Rien n’est enregistré');
        expectThat(
          (await options.value(RPPS)) === '10101010106' &&
            (await options.value({ label: /^Prénom/ })) === PRACTITIONER.firstName,
          'what was typed is gone',
        );
        return 'options: « Ce RPPS n’existe pas : un chiffre est faux ou deux sont inversés »';
      },
    },
    {
      name: 'an AM number of eleven digits is told at its field, not saved',
      run: async () => {
        await options.fill(RPPS, PRACTITIONER.rpps);
        await options.fill(AM, PRACTITIONER.rpps);
        await options.click({ role: 'button', name: 'Enregistrer' });
        await options.waitForText('11 caractères saisis, 9 attendus');
        expectThat((await options.value(AM)) === PRACTITIONER.rpps, 'the number was shortened');
        return 'options: « 11 caractères saisis, 9 attendus »';
      },
    },
    {
      name: 'a department outside the 20 is saved, the CPTS regime refused, the permanent one offered',
      run: async () => {
        await options.fill(AM, PRACTITIONER.amNumber);
        await options.fill({ label: /^Département/ }, 'Autre département');
        await options.fill({ label: /^Code du département/ }, '41');
        await saveProfile(options);
        await options.waitForText('Le département 41 ne fait pas partie de l’expérimentation CPTS');
        await options.waitFor({ role: 'button', name: /Choisir le régime permanent/ });
        return 'options: « Le département 41 ne fait pas partie de l’expérimentation CPTS »';
      },
    },
    {
      name: 'identity and place of practice (Loiret) are saved',
      run: async () => {
        await options.fill({ label: /^Département/ }, '45 – Loiret');
        await saveProfile(options);
        return `options: ${PRACTITIONER.familyName} ${PRACTITIONER.firstName}, RPPS ${PRACTITIONER.rpps}, AM ${PRACTITIONER.amNumber}`;
      },
    },
    {
      name: 'before its site is enabled the tool shows nothing of ours',
      run: async () => {
        await stage.tab.goto(`${tool.origin}/patients/1/traitements/1/factures/nouvelle`);
        await stage.tab.waitFor({ role: 'button', name: 'Facturer' });
        expectThat((await stage.tab.closed.hostCount()) === 0, 'something was drawn');
        return 'page: 0 elements of ours';
      },
    },
    {
      name: 'the tool’s site is enabled',
      run: async () => {
        await enableSite(options, tool.origin);
        return `options: ${tool.origin}, autorisation accordée`;
      },
    },
    {
      name: 'a page that was open before says that the guard is complete after a reload',
      run: async () => {
        await stage.tab.closed.waitForText('après un rechargement de la page');
        await stage.tab.reload();
        await stage.tab.closed.waitForNoText('après un rechargement de la page');
        return 'page: « Surveillance complète après un rechargement de la page. »';
      },
    },
    {
      name: 'screens that bill nothing stay as they are',
      run: async () => {
        const quiet = [
          '/',
          '/patients/1',
          '/messages',
          '/parametres',
          '/agenda',
          '/factures',
          '/factures/1',
        ];
        for (const path of quiet) {
          await stage.tab.goto(`${tool.origin}${path}`);
          await stage.tab.waitFor({ role: 'heading' });
          // Longer than the engine takes to look at a page that came to rest.
          await settledPage(stage);
          expectThat((await stage.tab.closed.hostCount()) === 0, `something was drawn on ${path}`);
        }
        return `page: 0 elements of ours on ${quiet.join(', ')}`;
      },
    },
  ];
}

/** Waits, in the page, until nothing has changed for longer than the engine's own rest. */
async function settledPage({ tab }: Stage): Promise<void> {
  await tab.evaluate(`await new Promise((done) => {
    let timer = setTimeout(done, 700);
    new MutationObserver(() => { clearTimeout(timer); timer = setTimeout(done, 700); })
      .observe(document, { childList: true, subtree: true });
  });`);
}
