import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { daysAgo, french } from '../../scripts/story/tool-actions.ts';
import { close, listen, read, send } from '../tools/kit/serve.ts';
import type { BrowserName, Launched, Tab } from './drivers/driver.ts';
import type { RawTab } from './drivers/tab.ts';
import { orNotYet, until } from './drivers/until.ts';
import { ROOT } from './builds.ts';
import { launchIntroduced, switchOn } from './set-up.ts';

/** The little server behind `test/fixtures/pages/hostile-…`: it keeps all that is posted. */
export interface HostileTool {
  origin: string;
  /** Bodies of what was posted to bill, oldest first. */
  billed(): string[];
  stop(): Promise<void>;
}

/** What an invoice shows; by the query of its address. */
interface Shown {
  patient: number;
  dates: readonly string[];
  /** Her number stands as prescriber. */
  hers: boolean;
}

/** The name that a screen shows for a patient, by number. */
export function nameOf(patient: number): string {
  return `ESSAI ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[patient % 26]}`;
}

/** The parts of an invoice that are alike on every page; the page brings what bills and what attacks. */
function invoice({ patient, dates, hers }: Shown): string {
  const row = (date: string) => `<tr><td><input name="date" value="${french(date)}"></td>
    <td><input name="acte" value="RAM 8,09"></td><td><input name="montant" value="18,00"></td></tr>`;
  const day = String((patient % 27) + 1).padStart(2, '0');
  return `<h1>Nouvelle facture</h1>
  <section><h2>Patient</h2><dl><dt>Nom de naissance</dt><dd id="nom">${nameOf(patient)}</dd>
  <dt>Prénom</dt><dd id="prenom">Camille</dd><dt>Date de naissance</dt><dd id="ne">${day}/03/1980</dd></dl></section>
  <section id="prescripteur"><h2>Prescripteur</h2><label>Nom <input name="presc_nom" value="${hers ? 'EXEMPLE Andrée' : ''}"></label>
  <label>N° RPPS <input name="presc_rpps" maxlength="11" value="${hers ? '10101010105' : ''}"></label>
  <label>Date de prescription <input name="presc_date" placeholder="JJ/MM/AAAA"></label></section>
  <section><h2>Séances</h2><table><tr><th>Date de séance</th><th>Cotation</th><th>Montant</th></tr>${dates.map(row).join('')}</table></section>
  <div role="status" id="status"></div>
  <script>async function bill() {
    const all = [...document.querySelectorAll('#facture input')].map(({ name, value }) => [name, value]);
    const answer = await fetch('/api/factures', { method: 'POST', body: new URLSearchParams(all) });
    const { id } = await answer.json();
    document.getElementById('facture').remove();
    const said = Object.assign(document.createElement('div'), { role: 'status' });
    said.textContent = 'Facture n° ' + id + ' enregistrée';
    document.body.append(said);
  }
  document.addEventListener('click', ({ target }) => target.id === 'go' && bill());</script>`;
}

const PAGES = join(ROOT, 'test/fixtures/pages');
const ADDRESS = /^\/patients\/(\d+)\/traitements\/\d+\/factures\/nouvelle\/([a-z-]+)$/;

/** Serves a case under `/patients/N/traitements/N/factures/nouvelle/CASE?dates=…`. */
export async function startHostileTool(): Promise<HostileTool> {
  const billed: string[] = [];
  const server = createServer((request, response) => {
    void (async () => {
      const ask = await read(request);
      const { path, query } = ask;
      const html = (text: string) =>
        send(response, {
          body: Buffer.from(text),
          headers: { 'Content-Type': 'text/html; charset=utf-8' },
        });
      if (ask.method === 'POST') {
        if (path === '/api/factures') {
          billed.push(JSON.stringify([...ask.form]));
        }
        return send(response, { status: 201, body: { id: billed.length } });
      }
      const [, patient, name] = ADDRESS.exec(path) ?? [];
      const file = join(PAGES, `hostile-${name}/index.html`);
      if (!existsSync(file)) return html('<!doctype html><h1>Dossiers</h1>');
      const dates = (query.get('dates') ?? '').split(',').filter(Boolean);
      const shown = { patient: Number(patient), dates, hers: query.has('hers') };
      const source = readFileSync(file, 'utf8');
      html(source.replace('<!--invoice-->', () => invoice(shown)));
    })();
  });
  const origin = await listen(server, '127.0.0.1');
  return { origin, billed: () => [...billed], stop: () => close(server) };
}

/** A browser set up for the demo practitioner, on the hostile tool. */
export interface HostileScene {
  browser: Launched;
  tool: HostileTool;
  options: Tab;
  tab: Tab;
  /** Opens a case with an invoice of one session, three days ago unless told. */
  open(patient: number, page: string, more?: string, dates?: readonly string[]): Promise<void>;
  /** An open episode, with sessions done before. */
  episode(patient: number, before: number): Promise<void>;
  /** What the card says of a patient on an invoice for one more day. */
  counted(patient: number): Promise<string>;
  end(): Promise<void>;
}

/** Sets the scene. */
export async function setHostileScene(name: BrowserName): Promise<HostileScene> {
  const tool = await startHostileTool();
  const { browser, options } = await launchIntroduced(name);
  await switchOn(options, tool.origin);
  const tab = await browser.newTab(`${tool.origin}/`);
  const open: HostileScene['open'] = (patient, page, more = '', dates = [daysAgo(3)]) =>
    tab.goto(
      `${tool.origin}/patients/${patient}/traitements/${patient}/factures/nouvelle/${page}?dates=${dates.join(',')}${more}`,
    );
  return {
    browser,
    tool,
    options,
    tab,
    open,
    episode: async (patient, before) => {
      await open(patient, 'click', '&hers');
      await tab.closed.click('Pas de diagnostic médical');
      if (before > 0) await tab.closed.fill('Séances déjà faites ici', String(before));
      await tab.closed.click('Ouvrir l’épisode');
      await tab.closed.waitForText(/séances? sur 8/);
    },
    counted: async (patient) => {
      await open(patient, 'click', '&hers', [daysAgo(2)]);
      const text = await tab.closed.waitForText(/\d+ séances? sur 8/);
      return text.split('\n').find((line) => /sur 8/.test(line)) ?? text;
    },
    end: async () => {
      await browser.close();
      await tool.stop();
    },
  };
}

/**
 * Presses the mouse where a button of ours stands, whatever lies over it and whether it takes the press
 * or not: what a page that has lured her makes her do.
 */
export async function lure(tab: Tab, button: string): Promise<void> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every tab is made of such a one
  const raw = tab as Tab & RawTab;
  const { x, y, found } = await raw.ask('closed', {
    ask: 'locate',
    target: { name: button, role: 'button' },
  });
  if (!found) throw new Error(`no button « ${button} » to lure her to`);
  await raw.mouse(x, y, 1);
}

/** Resolves once a button of ours takes a press: it does not at once when it has just appeared. */
export async function ready(tab: Tab, button: string): Promise<void> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- every tab is made of such a one
  const raw = tab as Tab & RawTab;
  await until(`« ${button} » ready`, 10_000, async () => {
    const { found, cover } = await raw.ask('closed', {
      ask: 'locate',
      target: { name: button, role: 'button' },
    });
    return orNotYet(found && cover === '');
  });
}

/** Values of the prescriber's fields, in their order. */
export function prescriber(tab: Tab): Promise<string[]> {
  return tab.evaluate(
    `return [...document.querySelectorAll('[name^=presc]')].map(({ value }) => value)`,
  );
}
