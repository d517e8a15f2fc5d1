import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { daysAgo, french } from '../../scripts/story/tool-actions.ts';
import { close, listen, read, send } from '../tools/kit/serve.ts';
import type { BrowserName, Launched, Tab } from './drivers/driver.ts';
import { orNotYet, until } from './drivers/until.ts';
import { ROOT } from './builds.ts';
import { inStore } from './stores.ts';
import { launchIntroduced, switchOn } from './set-up.ts';

/** How the server answers an invoice that is sent with its whole page. */
export type Answers = 'saved' | 'errors' | 'silent' | 'frozen' | 'sign-in' | number;

/** The little server behind `test/fixtures/pages/guard-…`: it keeps what bills, and answers as told. */
export interface GuardTool {
  origin: string;
  /** What was billed: the dates of each invoice, oldest first. */
  billed(): string[][];
  /** How many invoices arrived, whatever became of them. */
  received(): number;
  answer(how: Answers): void;
  /** From now on invoices are kept, but their answers wait. */
  hold(): void;
  release(): void;
  stop(): Promise<void>;
}

const PATIENT = ['ESSAI', 'Camille'];
/** Nothing is measured by it: a busy machine is waited for. */
const PATIENCE_MS = 30_000;

/** The parts of a tool's invoice that are alike on every page; the page brings what bills. */
function invoice(patient: number, dates: readonly string[], off = ''): string {
  const row = (date: string) => `<tr><td><input name="date" value="${french(date)}"></td>
    <td><input name="acte" value="RAM 8,09"></td><td><input name="montant" value="18,00"></td></tr>`;
  return `<fieldset ${off}><h1>Nouvelle facture</h1>
  <section><h2>Patient</h2><dl><dt>Nom de naissance</dt><dd>${PATIENT[0]} ${'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[patient % 26]}</dd>
  <dt>Prénom</dt><dd>${PATIENT[1]}</dd><dt>Date de naissance</dt><dd>${String((patient % 27) + 1).padStart(2, '0')}/03/1980</dd></dl></section>
  <section><h2>Prescripteur</h2><label>Nom <input name="presc_nom" value="EXEMPLE Andrée"></label>
  <label>N° RPPS <input name="presc_rpps" maxlength="11" value="10101010105"></label>
  <label>Date de prescription <input name="presc_date" value=""></label></section>
  <section><h2>Séances</h2><table><tr><th>Date de séance</th><th>Cotation</th><th>Montant</th></tr>${dates.map(row).join('')}</table></section>
  </fieldset>
  <div role="status" id="status"></div>
  <script>async function bill() {
    const body = new URLSearchParams([...document.querySelectorAll('[name=date]')].map(({ value }) => ['date', value]));
    if (!body.size) body.append('date', '${french(dates[0] ?? '')}');
    const answer = await fetch('/api/factures', { method: 'POST', body });
    const status = document.getElementById('status') ?? document.body.appendChild(Object.assign(document.createElement('div'), { role: 'status' }));
    if (!answer.ok) { status.textContent = 'La facture n’a pas été enregistrée'; return; }
    const { id } = await answer.json();
    document.getElementById('facture')?.remove();
    if (!status.isConnected) document.body.append(status);
    status.textContent = 'Facture n° ' + id + ' enregistrée';
  }</script>`;
}

/** Serves the pages under `/patients/N/traitements/N/factures/nouvelle/PAGE?dates=…`. */
export async function startGuardTool(): Promise<GuardTool> {
  const billed: string[][] = [];
  let received = 0;
  let how: Answers = 'saved';
  let held: PromiseWithResolvers<void> | null = null;
  const html = {
    'Content-Type': 'text/html; charset=utf-8',
    // As in a frame of another site.
    'Permissions-Policy': 'clipboard-write=()',
  };

  function page(path: string, dates: readonly string[], before = '', off = ''): string | null {
    const [, patient, name] =
      /^\/patients\/(\d+)\/traitements\/\d+\/factures\/nouvelle\/([a-z-]+)$/.exec(path) ?? [];
    if (!patient || !name) return null;
    const file = join(ROOT, `test/fixtures/pages/guard-${name}/index.html`);
    const source = readFileSync(file, 'utf8').replace('action="/envoi"', '');
    return source.replace('<!--invoice-->', before + invoice(Number(patient), dates, off));
  }

  const server = createServer((request, response) => {
    void (async () => {
      const ask = await read(request);
      const html5 = (body: string, status = 200) =>
        send(response, { status, body: Buffer.from(body), headers: html });
      if (ask.method !== 'POST') {
        const asked = (ask.query.get('dates') ?? '').split(',').filter(Boolean);
        const found = page(ask.path, asked);
        if (found) return html5(found);
        return html5(
          /^\/factures\/\d+$/.test(ask.path)
            ? `<table><tr><td>Facture n° ${ask.path.slice(10)} enregistrée.</td></tr></table>`
            : '<h1>Dossiers</h1>',
        );
      }
      if (ask.path === '/controle') return send(response, { body: {} });
      received += 1;
      const dates = ask.form.getAll('date').filter((date) => typeof date === 'string');
      const isos = dates.map((date) => date.split('/').toReversed().join('-'));
      if (typeof how !== 'number' && how !== 'errors') billed.push(dates);
      if (held) await held.promise;
      if (ask.path === '/api/factures') {
        if (how === 'errors' || typeof how === 'number') {
          return send(response, { status: how === 'errors' ? 422 : how, body: {} });
        }
        return send(response, { status: 201, body: { id: billed.length } });
      }
      if (typeof how === 'number') return html5('<h1>Warning: lost connection</h1>', how);
      if (how === 'silent') return html5('<p>Merci</p>');
      if (how === 'sign-in') return html5('<form><input type="password" name="mdp"></form>');
      const said =
        how === 'errors'
          ? '<div class="msg">Veuillez corriger les erreurs suivantes : acte incorrect</div>'
          : `<span class="msg">La facture n° ${billed.length} a été enregistrée.</span>`;
      if (how === 'errors') return html5(page(ask.path, isos, said) ?? '');
      if (how === 'frozen') return html5(page(ask.path, isos, said, 'disabled') ?? '');
      send(response, { status: 303, headers: { Location: `/factures/${billed.length}` } });
    })();
  });
  const origin = await listen(server, '127.0.0.1');
  const release = () => {
    held?.resolve();
    held = null;
  };
  return {
    origin,
    billed: () => structuredClone(billed),
    received: () => received,
    answer: (next) => void (how = next),
    hold: () => void (held ??= Promise.withResolvers<void>()),
    release,
    stop: async () => {
      release();
      await close(server);
    },
  };
}

/** True while an invoice is on its way, as the worker sees it; asked by a page of ours. */
function isOnItsWay(ours: Tab): Promise<boolean> {
  return ours.evaluate<boolean>(`const kept = await chrome.storage.session.get(null);
    return Object.keys(kept).some((key) => key.startsWith('pending|'));`);
}

/** Resolves once no invoice is on its way any more. */
export async function nothingOnItsWay(ours: Tab): Promise<void> {
  await until('nothing on its way', PATIENCE_MS, async () => orNotYet(!(await isOnItsWay(ours))));
}

/**
 * Does what finishes, and again as often as she is asked to because the count was on its way: something may
 * have been written just before. Resolves with what `came` gives.
 */
export async function insist<T>(
  tab: Tab,
  act: (tab: Tab) => Promise<void>,
  came: () => Promise<T | undefined>,
): Promise<T> {
  for (let time = 0; time < MOST_TIMES; time += 1) {
    const done = await onceDone(tab, act, came);
    if (done !== undefined) return done;
  }
  throw new Error(`asked to click again ${MOST_TIMES} times`);
}

const MOST_TIMES = 5;

/** Undefined: she is asked to do it again. */
async function onceDone<T>(
  tab: Tab,
  act: (tab: Tab) => Promise<void>,
  came: () => Promise<T | undefined>,
): Promise<T | undefined> {
  let over = false;
  const orOver = async () => ((await came()) === undefined ? orNotYet(over) : true);
  const isAsked = async () =>
    orNotYet(over || (await tab.closed.text()).includes('cliquez de nouveau'));
  await act(tab);
  // Each by itself: Chromium tells nothing of a page that is about to be left.
  const looks = [orOver, isAsked].map((look) =>
    until('an answer to what she did', PATIENCE_MS, look),
  );
  const nothing = async () => {
    throw new Error(`nothing came of what she did; the card says: ${await tab.closed.text()}`);
  };
  await Promise.any(looks)
    .catch(nothing)
    .finally(() => (over = true));
  return came();
}

/** A browser set up for the demo practitioner, with the little tool's site enabled. */
export interface GuardScene {
  browser: Launched;
  tool: GuardTool;
  tab: Tab;
  /** Opens a page of the tool with an invoice for these days. */
  open(
    patient: number,
    page: string,
    dates: readonly string[],
    more?: string,
    where?: Tab,
  ): Promise<void>;
  /** The answer on the page that is open: an episode, with sessions done before. */
  begin(before: number, where?: Tab): Promise<void>;
  /** An open episode, with sessions done before. */
  episode(patient: number, before: number): Promise<void>;
  /** Presses the page's button; resolves once the invoice arrived, whatever is answered. */
  send(where?: Tab): Promise<void>;
  /** Resolves once an invoice arrived since the last `open`, and nothing is on its way any more. */
  settled(): Promise<void>;
  isOnItsWay(): Promise<boolean>;
  /** What the card says of a patient on an invoice for one more day: « 2 séances sur 8, … ». */
  counted(patient: number): Promise<string>;
  end(): Promise<void>;
}

/** Sets the scene. */
export async function setGuardScene(name: BrowserName): Promise<GuardScene> {
  const tool = await startGuardTool();
  const { browser, options } = await launchIntroduced(name);
  await switchOn(options, tool.origin);
  const tab = await browser.newTab(`${tool.origin}/`);
  let before = 0;
  let written = 0;
  const facts = () => options.evaluate<number>(inStore('ledger', 'facts', 'return rows.length'));
  const open: GuardScene['open'] = async (patient, page, dates, more = '', where = tab) => {
    before = tool.received();
    written = await facts();
    await where.goto(
      `${tool.origin}/patients/${patient}/traitements/${patient}/factures/nouvelle/${page}?dates=${dates.join(',')}${more}`,
    );
  };
  const begin: GuardScene['begin'] = async (earlier, { closed } = tab) => {
    await closed.click('Pas de diagnostic médical');
    if (earlier > 0) await closed.fill('Séances déjà faites ici', String(earlier));
    await closed.click('Ouvrir l’épisode');
    await closed.waitForText(/séances? sur 8/);
    written = await facts();
  };
  const arrived = () => Promise.resolve(orNotYet(tool.received() > before));
  return {
    browser,
    tool,
    tab,
    open,
    begin,
    episode: async (patient, earlier) => {
      await open(patient, 'click', [daysAgo(3)]);
      await begin(earlier);
    },
    send: async (where = tab) => {
      await insist(where, ({ click }) => click({ css: '#go' }), arrived);
    },
    settled: async () => {
      await until('an invoice that arrives', PATIENCE_MS, arrived);
      // Its intent may come to the worker later than the invoice to the server.
      await until('its intent', PATIENCE_MS, async () => orNotYet((await facts()) > written));
      await nothingOnItsWay(options);
    },
    isOnItsWay: () => isOnItsWay(options),
    counted: async (patient) => {
      await open(patient, 'click', [daysAgo(2)]);
      const text = await tab.closed.waitForText(/\d+e? séances? sur 8|8e séance/);
      return text.split('\n').find((line) => /sur 8|8e séance/.test(line)) ?? text;
    },
    end: async () => {
      await browser.close();
      await tool.stop();
    },
  };
}
