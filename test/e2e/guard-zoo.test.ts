import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Tool } from '../tools/kit/tool.ts';
import { startOf } from '../tools/kit/truth.ts';
import type { Launched, Tab } from './drivers/driver.ts';
import { orNotYet } from './drivers/until.ts';
import { insist, nothingOnItsWay } from './guard-pages.ts';
import { launchIntroduced, switchOn } from './set-up.ts';
import { mainly } from './sample.ts';

interface Way {
  tool: string;
  /** Invoices of two patients: the first has no session yet, the second eight. */
  first: string;
  second: string;
  /** Writes her numbers where the prescriber stands. */
  hers(tab: Tab): Promise<void>;
  press(tab: Tab): Promise<void>;
  /** The ways that are no click on the button, past the limit. */
  slips: [string, (tab: Tab) => Promise<void>][];
}

const css = (selector: string) => ({ css: selector });
const key = (which: string, field: string) => async (tab: Tab) => {
  await tab.click(css(field));
  await tab.press(which);
};

const WAYS: Way[] = [
  {
    tool: 'tables',
    first: '/facture.php?d=206',
    second: '/facture.php?d=204',
    hers: async (tab) => {
      await tab.fill(css('[name=p1]'), 'EXEMPLE Andrée');
      await tab.fill(css('[name=p2]'), '10101010105');
      await tab.fill(css('[name=p3]'), '457000016');
    },
    press: (tab) => tab.click(css('[name=val]')),
    slips: [['F10', key('F10', '[name=obs]')]],
  },
  {
    tool: 'webforms',
    first: '/Facturation/SaisieFacture.aspx?idPat=101',
    second: '/Facturation/SaisieFacture.aspx?idPat=103',
    hers: async (tab) => {
      await tab.click(css('#ctl00_cph_rblTypePresc_0'));
      await tab.waitFor(css('#ctl00_cph_txtPrescRpps'));
      await tab.fill(css('#ctl00_cph_txtPrescRpps'), '10101010105');
      await tab.fill(css('#ctl00_cph_txtPrescNumFact'), '457000016');
      await tab.evaluate(`const set = (name, value) => {
          const list = document.getElementById('ctl00_cph_' + name);
          list.value = value;
          list.dispatchEvent(new Event('change', { bubbles: true }));
        };
        set('ddlJourPresc', '01'); set('ddlMoisPresc', '10'); set('ddlAnneePresc', '2026');`);
    },
    press: (tab) => tab.click(css('#ctl00_cph_btnEnregistrer')),
    slips: [
      ['« Facturer », a javascript: link', (tab) => tab.click(css('#ctl00_cph_lnkFacturer'))],
      ['Enter in a field', key('Enter', '#ctl00_cph_txtPrescNumFact')],
    ],
  },
  {
    tool: 'elements',
    first: '/patients/305/factures/nouvelle',
    second: '/patients/301/factures/nouvelle',
    hers: async (tab) => {
      await tab.waitFor(css('lk-field[name=numero_rpps]'));
      await tab.evaluate(`const set = (name, value) => {
          const field = document.querySelector('[name=' + name + ']');
          field.value = value;
          field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
        };
        set('nomPrescripteur', 'EXEMPLE Andrée'); set('numero_rpps', '10101010105');
        set('numeroFacturation', '457000016'); set('datePrescription', '2026-10-05');`);
    },
    press: (tab) => tab.click(css('.facturer')),
    slips: [
      [
        'Ctrl + Entrée',
        async (tab) => {
          await tab.evaluate(
            `document.querySelector('[name=numero_rpps]').shadowRoot.querySelector('input').focus()`,
          );
          await tab.press('Control+Enter');
        },
      ],
    ],
  },
];

/** What the overlay says once it has filled, or could not. */
const FILLED = /Prescripteur rempli|à saisir à la main|dans la liste des prescripteurs/;

describe.each(mainly('chromium'))('the tools of the zoo, guarded in %s', (name) => {
  let browser: Launched;
  let options: Tab;
  beforeAll(async () => {
    ({ browser, options } = await launchIntroduced(name));
  });
  afterAll(() => browser?.close());

  describe.each(WAYS)('$tool', ({ tool: folder, first, second, hers, press, slips }) => {
    let tool: Tool;
    let tab: Tab;
    beforeAll(async () => {
      tool = await (await startOf(folder))();
      await switchOn(options, tool.origin);
      tab = await browser.newTab(`${tool.origin}/`);
    });
    afterAll(async () => {
      await tab?.close();
      await tool?.stop();
    });

    async function ready(path: string, before: number): Promise<void> {
      await tab.goto(tool.origin + path);
      await tab.closed.click('Pas de diagnostic médical');
      if (before > 0) await tab.closed.fill('Séances déjà faites ici', String(before));
      await tab.closed.click('Ouvrir l’épisode');
      await tab.closed.waitForText(/séances? sur 8/);
      // Her answer fills. Typing at the same time would be two hands on one form.
      await tab.closed.waitForText(FILLED);
      await hers(tab);
    }
    it('billed once, and counted from what the tool answers', async () => {
      await ready(first, 0);
      const before = tool.state().invoices.length;
      const billed = () => Promise.resolve(orNotYet(tool.state().invoices.length > before));
      await insist(tab, press, billed);
      await nothingOnItsWay(options);
      expect(tool.state().invoices.length - before).toBe(1);
      const popup = await browser.newBackgroundTab(`${browser.extensionOrigin}/popup.html`);
      await popup.waitForText(/\b[1-4] sur 8/);
      await popup.waitFor({ text: /à confirmer/ }, { gone: true });
      await popup.close();
    });

    it('the ninth is stopped, by the button and by every other way', async () => {
      await ready(second, 8);
      const before = tool.state().invoices.length;
      for (const [, act] of [['the button', press] as const, ...slips]) {
        const isHeld = async () => (await tab.closed.text()).includes('Séances en cause');
        await insist(tab, act, async () => orNotYet(await isHeld()));
        await tab.closed.click('Revenir à la facture');
        await tab.closed.waitForNoText('Séances en cause');
      }
      await tab.evaluate(`await fetch('/')`);
      expect(tool.state().invoices.length).toBe(before);
    });
  });
});
