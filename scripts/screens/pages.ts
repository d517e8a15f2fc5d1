import { daysAgo } from '../story/tool-actions.ts';
import { AROUND_PAGES } from './around-pages.ts';
import type { Tab } from '../../test/e2e/drivers/driver.ts';
import type { ShownScreen } from './screen.ts';

const POPUP = { address: '/popup.html', width: 380 } as const;

/** Our own pages in their states. */
export const PAGES: readonly ShownScreen[] = [
  { name: 'welcome-new', moment: 'new', address: '/welcome.html' },
  { name: 'welcome-who', moment: 'new', address: '/welcome.html#who' },
  { name: 'welcome-software', moment: 'new', address: '/welcome.html#software' },
  { name: 'welcome-safety', moment: 'new', address: '/welcome.html#safety' },
  { name: 'welcome-patients', moment: 'new', address: '/welcome.html#patients' },
  { name: 'welcome-practice', moment: 'new', address: '/welcome.html#practice' },
  { name: 'popup-new', moment: 'new', ...POPUP },
  { name: 'options-new', moment: 'new', address: '/options.html' },
  {
    name: 'options-faults',
    moment: 'new',
    address: '/options.html',
    act: async (tab) => {
      await tab.fill({ css: '#rpps' }, '10101010106');
      await tab.click({ css: 'main form button[type=submit]' });
      await tab.waitFor({ css: '.field--wrong' });
    },
  },
  { name: 'register-new', moment: 'new', address: '/register.html' },
  { name: 'data-new', moment: 'new', address: '/data.html' },
  { name: 'welcome', moment: 'practice', address: '/welcome.html' },
  {
    name: 'options-absence',
    moment: 'practice',
    address: '/options.html',
    act: async (tab) => {
      await tab.fill({ css: '#absence-from' }, daysAgo(-30));
      await tab.fill({ css: '#absence-to' }, daysAgo(-40));
      await tab.click({ css: '#absences form button[type=submit]' });
      await tab.waitFor({ css: '.absence' });
    },
  },
  { name: 'welcome-territory', moment: 'practice', address: '/welcome.html#territory' },
  {
    name: 'sidepanel',
    moment: 'practice',
    address: '/sidepanel.html',
    width: 380,
    ready: '.day__list',
  },
  { name: 'popup', moment: 'practice', ...POPUP, ready: '.day__list' },
  {
    name: 'popup-search',
    moment: 'practice',
    ...POPUP,
    act: async (tab) => {
      await tab.fill({ css: '#search' }, 'ess');
      await tab.waitFor({ css: '.search__result' });
    },
  },
  {
    name: 'popup-nobody',
    moment: 'practice',
    ...POPUP,
    act: async (tab) => {
      await tab.fill({ css: '#search' }, 'zzz');
      await tab.waitFor({ css: '.search__none' });
    },
  },
  {
    name: 'popup-patient',
    moment: 'practice',
    ...POPUP,
    act: async (tab) => {
      await tab.click({ css: '.day__name' });
      await tab.waitFor({ css: '.episode__count' });
    },
  },
  ...AROUND_PAGES,
  {
    name: 'popup-new-episode',
    moment: 'practice',
    ...POPUP,
    act: async (tab) => {
      await tab.fill({ css: '#search' }, 'zzz');
      await tab.click({ css: '.search__none .button' });
      await tab.waitFor({ css: 'main form' });
    },
  },
  {
    name: 'popup-annexe',
    moment: 'practice',
    ...POPUP,
    act: async (tab) => {
      await tab.click({ css: '.day__name' });
      await tab.click({ role: 'button', name: /^(Autres gestes|Other actions)$/ });
      await tab.click({
        role: 'button',
        name: /^(?:Faire la pièce justificative|Make the supporting document)$/,
      });
      await tab.click({ text: /^(?:Voir ce qui y figure|See what stands on it)$/ });
      await tab.waitFor({ css: '.on-paper' });
    },
  },
  {
    name: 'options-own-annexe',
    moment: 'practice',
    address: '/options.html#own-annexe',
    ready: '#own-annexe',
    act: async (tab) => {
      // A form of one empty page, kept as the page itself would keep it.
      const own = {
        name: 'formulaire-cpam.pdf',
        keptOn: daysAgo(3),
        pages: 2,
        content: 'JVBERi0xLjcK',
        placed: [{ field: 'birth-name', page: 1, x: 52.5, y: 101 }],
        filled: [{ name: 'Numéro de facturation', field: 'am-number' }],
      };
      await tab.evaluate(
        `await (globalThis.browser ?? chrome).runtime.sendMessage({
          to: 'neuvieme', name: 'ui/keep-own-annexe', request: ${JSON.stringify({ own })} });`,
      );
      await tab.waitFor({ css: '#own-annexe-x' });
    },
  },
  { name: 'options', moment: 'practice', address: '/options.html', ready: '#a-completer' },
  { name: 'register', moment: 'practice', address: '/register.html', ready: '.table' },
  {
    name: 'register-none-found',
    moment: 'practice',
    address: '/register.html',
    ready: '.table',
    act: async (tab) => {
      await tab.fill({ css: '#register-search' }, 'zzz');
      await tab.waitFor({ css: '.table' }, { gone: true });
    },
  },
  {
    name: 'register-file',
    moment: 'practice',
    address: ({ patients }) => `/register.html#${encodeURIComponent(patients.current)}`,
    ready: '.timeline',
  },
  {
    name: 'register-file-beyond',
    moment: 'practice',
    address: ({ patients }) => `/register.html#${encodeURIComponent(patients.full)}`,
    ready: '.timeline',
  },
  {
    name: 'letter',
    moment: 'practice',
    address: ({ patients }) => `/register.html#${encodeURIComponent(patients.full)}`,
    act: toLetter,
  },
  {
    name: 'letter-gaps',
    axe: false,
    moment: 'practice',
    address: ({ patients }) => `/register.html#${encodeURIComponent(patients.current)}`,
    act: async (tab) => {
      await toLetter(tab);
      await tab.click({ css: '.slot summary' });
      await tab.click({ role: 'button', name: /^(?:Noter et imprimer|Record and print)$/ });
      await tab.waitFor({ css: '.panel [role=alert]' });
    },
  },
  { name: 'letter-nobody', axe: false, moment: 'practice', address: '/letter.html' },
  { name: 'leaflet', moment: 'practice', address: '/leaflet.html', ready: '.leaflet' },
  {
    name: 'options-contacts',
    moment: 'practice',
    address: '/options.html#contacts',
    act: async (tab) => {
      await tab.click({ css: '#contacts summary' });
      await tab.click({ role: 'button', name: /CPTS Orléanaise$/, nth: 1 });
      await tab.waitFor({ css: '.contacts__form' });
    },
  },
  {
    name: 'popup-urgent',
    moment: 'practice',
    ...POPUP,
    act: async (tab) => {
      await tab.click({ css: '.day__name' });
      await tab.click({ role: 'button', name: /^(?:Réorientation urgente|Urgent referral)$/ });
      await tab.waitFor({ css: '.card > .actions .panel' });
    },
  },
  { name: 'register-journal', moment: 'practice', address: '/register.html#journal' },
  {
    name: 'evaluation',
    moment: 'practice',
    address: '/evaluation.html',
    ready: '.figures__table',
  },
  {
    name: 'evaluation-masked',
    moment: 'practice',
    address: '/evaluation.html',
    ready: '.figures__table',
    act: async (tab) => {
      await tab.click({ label: /^(Masquer les petits effectifs|Hide small numbers)/ });
      await tab.waitForText('< 5');
    },
  },
  {
    name: 'evaluation-nothing',
    moment: 'practice',
    address: '/evaluation.html',
    ready: '.figures__table',
    act: async (tab) => {
      await tab.fill({ css: '#evaluation-period' }, '2024');
      await tab.waitFor({ css: '.figures__table' }, { gone: true });
    },
  },
  { name: 'data', moment: 'practice', address: '/data.html', ready: '.section' },
  { name: 'rules', moment: 'practice', address: '/rules.html', ready: '.rule' },
  {
    name: 'rules-none-found',
    axe: false,
    moment: 'practice',
    address: '/rules.html',
    ready: '.rule',
    act: async (tab) => {
      await tab.fill({ css: '#law-search' }, 'zzz');
      await tab.waitFor({ css: '.rule' }, { gone: true });
    },
  },
  { name: 'help', moment: 'practice', address: '/help.html', ready: '.report' },
  {
    name: 'popup-updated',
    moment: 'practice',
    ...POPUP,
    act: async (tab) => {
      await updated(tab);
      await tab.waitFor({ css: '.day__list' });
    },
  },
  {
    name: 'register-updated',
    moment: 'practice',
    address: '/register.html',
    ready: '.table tbody a',
    act: updated,
  },
  { name: 'help-locked', moment: 'locked', address: '/help.html', ready: '.report' },
  { name: 'popup-locked', moment: 'locked', ...POPUP, ready: '#passphrase' },
  {
    name: 'evaluation-locked',
    moment: 'locked',
    address: '/evaluation.html',
    ready: '#passphrase',
  },
  { name: 'register-locked', moment: 'locked', address: '/register.html', ready: '#passphrase' },
  {
    name: 'popup-forgotten',
    moment: 'locked',
    ...POPUP,
    ready: '#passphrase',
    act: async (tab) => {
      await tab.click({ css: '.unlock .button--quiet', nth: 1 });
      await tab.waitFor({ css: '#words' });
    },
  },
  {
    name: 'rules-locked',
    axe: false,
    moment: 'locked',
    address: '/rules.html#CNT-01',
    ready: '#CNT-01',
  },
  { name: 'popup-lost', moment: 'lost', ...POPUP, ready: '.gate__title' },
];

/** From a patient's file to the page of a letter, by the address that its link has. */
async function toLetter(tab: Tab): Promise<void> {
  await tab.waitFor({ css: 'a[href^="/letter.html"]' });
  await tab.evaluate(
    `location.href = document.querySelector('a[href^="/letter.html"]').href; return null;`,
  );
  await tab.waitFor({ css: '#letter-body' });
}

/** As after an update that she was not told of yet. */
async function updated(tab: Tab): Promise<void> {
  await tab.evaluate(
    `await (globalThis.browser ?? chrome).storage.local.set({ 'updated-from': '0.0.1' });`,
  );
  await tab.reload();
  await tab.waitFor({ css: '.update-note' });
}
