import { render, type ComponentChildren } from 'preact';
import { t } from '../platform/words.ts';
import { LedgerGate } from './components/LedgerGate.tsx';
import { isInTab } from './current-tab.ts';

const TITLES = {
  popup: 'popup.title',
  options: 'options.title',
  welcome: 'welcome.title',
  register: 'register.title',
} as const;

/** Draws one of our pages once its ledger is open; sets its language and its title. */
export function startPage(page: keyof typeof TITLES, screen: ComponentChildren): void {
  const root = document.documentElement;
  root.lang = t('locale');
  root.dataset['page'] = page;
  document.title = `${t(TITLES[page])} · ${t('extension.name')}`;
  // The popup's own width would overflow a narrow tab: there the tab decides.
  void isInTab().then((inTab) => (root.dataset['in'] = inTab ? 'tab' : 'popup'));
  const host = document.getElementById('screen');
  if (host) render(<LedgerGate>{screen}</LedgerGate>, host);
}
