import type { SiteFacts } from '../sites/facts.ts';

/** Saves the facts of a site as a file: `neuvieme-pro.doctolib.fr.json`. */
export function exportSite(facts: SiteFacts): void {
  const text = `${JSON.stringify(facts, null, 2)}\n`;
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `neuvieme-${new URL(facts.origins[0] ?? 'https://site').hostname}.json`;
  link.click();
  // The browser has taken hold of it by the next task; Firefox needs that much.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
