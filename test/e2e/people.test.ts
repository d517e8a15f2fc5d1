import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { received } from '../../scripts/story/stage.ts';
import { daysAgo, dateSessions } from '../../scripts/story/tool-actions.ts';
import type { Tab } from './drivers/driver.ts';
import { bill, newInvoice, openEpisode, setScene, type Scene } from './scene.ts';
import { inStore } from './stores.ts';
import { mainly } from './sample.ts';

/** What lies in clear in the ledger's tables: the month of each fact, and how many rows the others hold. */
interface Rows {
  months: string[];
  keys: string[];
  aliases: number;
  patients: number;
}

const FACTS = inStore(
  'ledger',
  'facts',
  'return { months: rows.map(({ month }) => month), keys: [...new Set(rows.flatMap(Object.keys))].sort() };',
);
const countOf = (store: string) => inStore('ledger', store, 'return rows.length;');

async function rowsSeenFrom(tab: Tab): Promise<Rows> {
  const facts = await tab.evaluate<Pick<Rows, 'months' | 'keys'>>(FACTS);
  const aliases = await tab.evaluate<number>(countOf('aliases'));
  const patients = await tab.evaluate<number>(countOf('patients'));
  return { ...facts, aliases, patients };
}

describe.each(mainly('firefox'))('several practitioners, and a patient’s file, in %s', (name) => {
  let scene: Scene;
  let options: Tab;
  const page = (path: string) => `${scene.browser.extensionOrigin}/${path}`;
  const rows = () => rowsSeenFrom(options);
  const until = async (wanted: (now: Rows) => boolean) => {
    await expect.poll(async () => wanted(await rows()), { timeout: 20_000 }).toBe(true);
    return rows();
  };
  beforeAll(async () => {
    scene = await setScene(name);
    ({ options } = scene);
  });
  afterAll(() => scene?.end());

  it('a doctor’s invoice is passed in silence; its month is all that is kept of it', async () => {
    const invoice = await newInvoice(scene, 2, 2);
    const day = daysAgo(3);
    await dateSessions(invoice, [day]);
    await invoice.click({ role: 'button', name: 'Facturer' });
    const kept = await until(({ months }) => months.length > 0);
    expect(kept).toEqual({
      months: [day.slice(0, 7)],
      keys: ['id', 'month', 'sealed', 'tag'],
      aliases: 0,
      patients: 0,
    });
    expect(received(scene)).toHaveLength(1);
    expect(await invoice.closed.text()).toBe('');
    await invoice.close();
  });

  it('a remplaçant joins, and takes the turn; the exécutant on the screen bills all the same', async () => {
    await options.activate();
    await options.click({ role: 'button', name: 'Ajouter un praticien' });
    await options.fill({ label: /^Nom/ }, 'EXEMPLE');
    await options.fill({ label: /^Prénom/ }, 'Andréa');
    await options.fill({ label: /^RPPS/ }, '10101010105');
    await options.fill({ label: /^Statut/ }, 'Remplaçant');
    await options.fill({ label: /^Département/ }, '45 – Loiret');
    await options.fill({ label: /^Cadre/ }, 'Expérimentation CPTS');
    await options.fill({ label: /^n° AM/ }, '457002004');
    await options.click({ role: 'button', name: 'Enregistrer' });
    await options.waitForText('déjà celui d’un praticien de la liste');
    await options.fill({ label: /^RPPS/ }, '10090001008');
    await options.click({ role: 'button', name: 'Enregistrer' });
    await options.waitForText('Réglages enregistrés');
    const popup = await scene.browser.newTab(page('popup.html'));
    await popup.fill({ label: /noté pour/ }, 'EXEMPLE Andréa');
    await popup.waitForText('n’est pas ouvert aux remplaçants');

    const invoice = await newInvoice(scene);
    await openEpisode(invoice);
    await bill(scene, invoice, [daysAgo(10), daysAgo(8)], 2);
    expect(received(scene)).toHaveLength(2);
    await popup.close();
    await invoice.close();
  });

  it('a patient’s file is exported, then erased in two clicks; the journal says so', async () => {
    const register = await scene.browser.newTab(page('register.html'));
    await register.click({ role: 'link', name: /ESSAI/ });
    await register.waitForText('Le dossier de ce patient');
    await register.click({ role: 'button', name: 'Exporter le dossier (PDF)' });
    await register.waitForText('Dossier enregistré');
    await register.click({ role: 'button', name: 'Effacer le dossier' });
    await register.waitForText('Contrôle possible jusqu’au');
    await register.click({ role: 'button', name: 'Effacer définitivement' });
    await register.waitForText('Dossier effacé le');
    // A prescribed invoice, two decisions and a tombstone.
    const left = await until(({ aliases }) => aliases === 0);
    expect(left.months).toHaveLength(4);
    expect(left.patients).toBe(1);
    await register.goto(page('register.html#journal'));
    await register.waitForText('patient effacé');
    const journal = await register.text();
    expect(journal).toContain('Dossier exporté (PDF)');
    expect(journal).not.toContain('ESSAI');
    await register.close();
  });
});
