/* Routes: one document, and screens that follow one another in it. */
import './controls.js';
import './choices.js';
import './acts.js';
import './shell.js';
import { decoys } from './decoys.js';
import { cancelScreen, invoiceScreen, savedScreen } from './invoice.js';
import { patientsScreen, treatmentScreen } from './patients.js';

const ROUTES = [
  [/^\/(patients)?$/, patientsScreen],
  [/^\/patients\/(\d+)\/factures\/nouvelle$/, invoiceScreen],
  [/^\/patients\/(\d+)\/plan$/, treatmentScreen],
  [/^\/factures\/(\d+)$/, savedScreen],
  [/^\/factures\/(\d+)\/annuler$/, cancelScreen],
  ...decoys,
];

const app = document.querySelector('lk-app');

/** Draws the screen of the address. Answers of the server may come late: only the last one counts. */
async function show() {
  const { pathname } = location;
  for (const [pattern, screen] of ROUTES) {
    const found = pattern.exec(pathname);
    if (!found) continue;
    const section = document.createElement('div');
    await screen(section, { id: found[1], go });
    if (location.pathname === pathname) app.replaceChildren(section);
    return;
  }
  app.textContent = 'Page introuvable';
}

export function go(path) {
  history.pushState(null, '', path);
  void show();
}

/** Links of the application, whatever root they are in, never load a page. */
document.addEventListener('click', (event) => {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (!link) return;
  event.preventDefault();
  go(new URL(link.href).pathname);
});
window.addEventListener('popstate', () => void show());
void show();
