import { render, type ComponentChildren } from 'preact';
import { t } from '../platform/words.ts';
import { LedgerGate } from './components/LedgerGate.tsx';
import { isInTab } from './current-tab.ts';
import { beginOpening } from './hooks/opening.ts';
import { settlePage } from './page-settings.ts';

const TITLES = {
  popup: 'popup.title',
  sidepanel: 'popup.title',
  options: 'options.title',
  welcome: 'welcome.title',
  register: 'register.title',
  data: 'data.title',
  evaluation: 'evaluation.title',
  rules: 'law.title',
  help: 'help.title',
  letter: 'letter.title',
  leaflet: 'leaflet.title',
} as const;

type Page = keyof typeof TITLES;

/** Draws one of our pages once its ledger is open, in the language she chose; sets its title. */
export function startPage(page: Page, screen: ComponentChildren): void {
  // Asked here: the worker of Chromium cannot. With `unlimitedStorage` no browser bothers her with it.
  void navigator.storage?.persist?.().catch(() => false);
  // Its databases open while the words come.
  beginOpening();
  startOpenPage(page, <LedgerGate>{screen}</LedgerGate>);
}

/** Draws a page that holds nothing of hers, locked or not: what the texts say is nobody's secret. */
export function startOpenPage(page: Page, screen: ComponentChildren): void {
  // Drawn in the browser's language rather than not at all.
  void settlePage()
    .catch(() => undefined)
    .then(() => draw(page, screen));
}

function draw(page: Page, screen: ComponentChildren): void {
  const root = document.documentElement;
  root.lang = t('locale');
  root.dataset['page'] = page;
  document.title = `${t(TITLES[page])} · ${t('extension.name')}`;
  // The popup's own width would overflow a narrow tab: there the tab decides.
  void isInTab().then((inTab) => (root.dataset['in'] = inTab ? 'tab' : 'popup'));
  const host = document.getElementById('screen');
  if (host) render(screen, host);
}
