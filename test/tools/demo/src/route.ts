import { useSyncExternalStore } from 'react';

export type Route =
  | { name: 'patients' }
  | { name: 'patient'; id: number }
  | { name: 'treatment'; patientId: number; id: number | null }
  | { name: 'new-invoice'; patientId: number; treatmentId: number }
  | { name: 'invoices' }
  | { name: 'invoice'; id: number }
  | { name: 'edit-invoice'; id: number }
  | { name: 'full-invoice'; patientId: number; treatmentId: number }
  | { name: 'cancel-invoice'; id: number }
  | { name: 'ordonnance' }
  | { name: 'statistics' }
  | { name: 'batch' }
  | { name: 'messages' }
  | { name: 'settings' }
  | { name: 'agenda' }
  | { name: 'not-found' };

const listeners = new Set<() => void>();

function announce(): void {
  for (const listener of listeners) listener();
}

export function navigate(path: string): void {
  history.pushState(null, '', path);
  window.scrollTo(0, 0);
  announce();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('popstate', announce);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('popstate', announce);
  };
}

export function usePath(): string {
  return useSyncExternalStore(subscribe, () => location.pathname);
}

/** `:id` in a pattern takes digits only; a literal part takes itself. */
function match(pattern: string, path: string): number[] | null {
  const source = pattern.replaceAll(':id', '(\\d+)');
  return new RegExp(`^${source}/?$`).exec(path)?.slice(1).map(Number) ?? null;
}

const PATTERNS: [string, (...ids: number[]) => Route][] = [
  ['/', () => ({ name: 'patients' })],
  ['/patients/:id', (id = 0) => ({ name: 'patient', id })],
  [
    '/patients/:id/traitements/nouveau',
    (patientId = 0) => ({ name: 'treatment', patientId, id: null }),
  ],
  [
    '/patients/:id/traitements/:id',
    (patientId = 0, id = 0) => ({ name: 'treatment', patientId, id }),
  ],
  [
    '/patients/:id/traitements/:id/factures/nouvelle',
    (patientId = 0, treatmentId = 0) => ({ name: 'new-invoice', patientId, treatmentId }),
  ],
  ['/factures', () => ({ name: 'invoices' })],
  ['/factures/:id', (id = 0) => ({ name: 'invoice', id })],
  ['/factures/:id/modifier', (id = 0) => ({ name: 'edit-invoice', id })],
  // No entry of the navigation leads to these: they are there for who knows their address.
  [
    '/patients/:id/traitements/:id/fse',
    (patientId = 0, treatmentId = 0) => ({ name: 'full-invoice', patientId, treatmentId }),
  ],
  ['/factures/:id/annulation', (id = 0) => ({ name: 'cancel-invoice', id })],
  ['/ordonnances/nouvelle', () => ({ name: 'ordonnance' })],
  ['/statistiques', () => ({ name: 'statistics' })],
  ['/teletransmission', () => ({ name: 'batch' })],
  ['/messages', () => ({ name: 'messages' })],
  ['/parametres', () => ({ name: 'settings' })],
  ['/agenda', () => ({ name: 'agenda' })],
];

export function parseRoute(path: string): Route {
  for (const [pattern, build] of PATTERNS) {
    const ids = match(pattern, path);
    if (ids) return build(...ids);
  }
  return { name: 'not-found' };
}
