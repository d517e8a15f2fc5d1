import type { SiteFacts } from '../sites/facts.ts';
import { saveFile } from './save-file.ts';

/** Saves the facts of a site as a file: `neuvieme-pro.doctolib.fr.json`. */
export function exportSite(facts: SiteFacts): void {
  const host = new URL(facts.origins[0] ?? 'https://site').hostname;
  saveFile(`neuvieme-${host}.json`, `${JSON.stringify(facts, null, 2)}\n`, 'application/json');
}
