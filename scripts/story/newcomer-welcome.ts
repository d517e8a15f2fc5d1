// oxlint-disable unicorn/no-array-fill-with-reference-type -- takes `tab.fill` for an array's
import type { Tab, Target } from '../../test/e2e/drivers/driver.ts';
import type { Path } from './newcomer.ts';
import { PRACTITIONER } from './set-up.ts';
import { expectThat, type Step } from './steps.ts';

const NB = '\u00a0';
const NEXT = { role: 'button', name: 'Continuer' };
const SKIP = { role: 'button', name: 'Passer cette étape' };
const BILL = { role: 'button', name: 'Facturer' };

/** The fields of the first step, in the order of the Tab key, with what is typed: a list takes its first letters. */
const FIELDS: readonly (readonly [Target, string, string])[] = [
  [{ label: /^Nom/ }, PRACTITIONER.familyName, PRACTITIONER.familyName],
  [{ label: /^Prénom/ }, PRACTITIONER.firstName, PRACTITIONER.firstName],
  [{ label: /^RPPS/ }, PRACTITIONER.rpps, PRACTITIONER.rpps],
  [{ label: /^Statut/ }, 'Tit', 'titulaire'],
  [{ label: /^Département/ }, '45', '45'],
  [{ label: /^Cadre/ }, 'Exp', 'cpts'],
  [{ label: /^n° AM/ }, PRACTITIONER.amNumber, PRACTITIONER.amNumber],
];

/** From the page that the installation opened to the practice invoice. */
export function welcomeSteps(tab: Tab, { tool, shoot }: Path): Step[] {
  return [
    {
      name: 'the installation opens the welcome page by itself; « restaurer » stands first',
      run: async () => {
        await tab.waitForText('J’utilisais déjà Neuvième');
        const opened = `return chrome.extension.getViews({ type: 'tab' })
          .filter(({ location }) => location.pathname === '/welcome.html').length`;
        // Ours and the one that came by itself.
        await untilTrue(async () => (await tab.evaluate<number>(opened)) >= 2);
        await shoot(tab, 'bienvenue');
        await tab.click({ role: 'link', name: 'Commencer' });
        return 'welcome: opened by the installation';
      },
    },
    {
      name: 'step 1: who she is and where she practises, with one click and the Tab key',
      run: async () => {
        await tab.waitForText('Étape 1 sur 6');
        const [[first]] = FIELDS as [(typeof FIELDS)[number]];
        await tab.click(first);
        for (const [target, typed, value] of FIELDS) {
          await tab.type(typed);
          const found = await tab.value(target);
          expectThat(found === value, `${JSON.stringify(target)} holds « ${found} »`);
          await onToTheNext(tab);
        }
        await shoot(tab, 'identite');
        await tab.click(NEXT);
        await tab.waitForText('Étape 2 sur 6');
        return 'welcome: numbers checked as they are typed, saved';
      },
    },
    {
      name: 'step 2: her CPTS and the day on the list of the ARS',
      run: async () => {
        await tab.fill({ label: /^CPTS/ }, 'CPTS Orléanaise');
        await tab.fill({ label: /liste de l’ARS/ }, '2025-09-01');
        await shoot(tab, 'cpts');
        await tab.click(NEXT);
        return 'welcome: saved';
      },
    },
    {
      name: 'step 3: her software is switched on by its address',
      run: async () => {
        await tab.waitForText('Étape 3 sur 6');
        await shoot(tab, 'logiciels');
        await tab.click({ label: /^Un autre logiciel/ });
        await tab.fill({ label: /^Adresse du logiciel/ }, `${tool.origin}/patients`);
        await tab.press('Enter');
        await tab.waitForText('autorisation accordée');
        await shoot(tab, 'logiciel');
        await tab.click(NEXT);
        return `welcome: ${tool.origin} switched on`;
      },
    },
    {
      name: 'step 4: the passphrase is proposed first; going on without says what it means',
      run: async () => {
        await tab.waitForText('Étape 4 sur 6');
        const chosen = await tab.value({ label: /^Choisir une phrase secrète/ });
        expectThat(chosen === 'true', 'the passphrase is not proposed first');
        await shoot(tab, 'phrase-secrete');
        await tab.click({ label: 'Continuer sans' });
        await tab.waitForText('quiconque ouvre votre session');
        await tab.click(NEXT);
        return 'welcome: « Sans phrase secrète, quiconque ouvre votre session… »';
      },
    },
    {
      name: 'step 5: nobody is in care yet; the step is skipped',
      run: async () => {
        await tab.waitForText('Étape 5 sur 6');
        await shoot(tab, 'patients');
        await tab.click(SKIP);
        return 'welcome: skipped';
      },
    },
    {
      name: 'step 6: the practice invoice fills, counts, and stops the ninth; nothing is kept of it',
      run: async () => {
        await tab.closed.click(`Suite de l’épisode${NB}: Rachis lombaire`);
        await tab.closed.waitForText('Prescripteur rempli avec votre RPPS');
        await tab.closed.waitForText('8e séance, la dernière sans diagnostic médical');
        await shoot(tab, 'exercice-huitieme');
        await bill(tab, '9 séances sur 8');
        await bill(tab, `9e séance${NB}: hors des conditions de l’accès direct`);
        await shoot(tab, 'exercice-neuvieme');
        await tab.press('Escape');
        await tab.click({ role: 'button', name: 'Voir le récapitulatif' });
        await tab.waitForText('Les étapes passées se reprennent ici');
        await shoot(tab, 'recapitulatif');
        return 'welcome: eighth announced, ninth stopped, back with Escape';
      },
    },
  ];
}

async function untilTrue(holds: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + 10_000;
  while (!(await holds())) {
    if (Date.now() > until) throw new Error('the installation opened no welcome page');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The Tab key to the next field: what explains one may be folded away between them. */
async function onToTheNext(tab: Tab): Promise<void> {
  do await tab.press('Tab');
  while (await tab.evaluate<boolean>(`return document.activeElement.localName === 'summary'`));
}

/** « Facturer », until the overlay says so: a click may have to wait for the count, which then asks for another. */
async function bill(tab: Tab, said: string): Promise<void> {
  const wanted = said.replaceAll(/\s/g, String.raw`\s`);
  let now = '';
  while (!new RegExp(wanted).test(now)) {
    await tab.click(BILL);
    now = await tab.closed.waitForText(new RegExp(`${wanted}|cliquez de nouveau`));
  }
}
