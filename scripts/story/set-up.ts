// oxlint-disable unicorn/no-array-fill-with-reference-type -- takes `tab.fill` for an array's
import { daysAgo } from './tool-actions.ts';
import type { Launched, Tab } from '../../test/e2e/drivers/driver.ts';

/** The demo practitioner: the numbers are test vectors, the name says what it is. */
export const PRACTITIONER = {
  familyName: 'EXEMPLE',
  firstName: 'Andrée',
  rpps: '10101010105',
  amNumber: '457000016',
} as const;

/** Opens the options page. */
export function openOptions(browser: Launched): Promise<Tab> {
  return browser.newTab(`${browser.extensionOrigin}/options.html`);
}

/** Types the identity and the place of practice, through the real page. */
export async function typeProfile(
  options: Tab,
  rest: Partial<Record<'rpps' | 'amNumber' | 'department', string>> = {},
): Promise<void> {
  await typeIdentity(options, rest);
  await options.fill({ label: /^CPTS/ }, 'CPTS Orléanaise');
  // Not a year ago: there a reminder to look at the list again would come in.
  await options.fill({ label: /liste de l’ARS/ }, daysAgo(300));
}

/** What the first step of the welcome page asks: without the CPTS and the list of the ARS. */
export async function typeIdentity(
  options: Tab,
  rest: Partial<Record<'rpps' | 'amNumber' | 'department', string>> = {},
): Promise<void> {
  await options.waitFor({ label: /^Nom/ });
  await options.fill({ label: /^Nom/ }, PRACTITIONER.familyName);
  await options.fill({ label: /^Prénom/ }, PRACTITIONER.firstName);
  await options.fill({ label: /^RPPS/ }, rest.rpps ?? PRACTITIONER.rpps);
  await options.fill({ label: /^Statut/ }, 'Titulaire');
  await options.fill({ label: /^Département/ }, rest.department ?? '45 – Loiret');
  await options.fill({ label: /^Cadre/ }, 'Expérimentation CPTS');
  await options.fill({ label: /^n° AM/ }, rest.amNumber ?? PRACTITIONER.amNumber);
}

/** Saves what was typed and waits until the page says so. */
export async function saveProfile(options: Tab): Promise<void> {
  await options.click({ role: 'button', name: 'Enregistrer' });
  await options.waitForText('Réglages enregistrés');
}

/** Switches the tool's site on, through the real page. */
export async function enableSite(options: Tab, origin: string): Promise<void> {
  // What the saved profile leaves open comes in above, and moves the button from under a pointer.
  await options.waitForText('À compléter');
  await options.fill({ label: /^Adresse du logiciel/ }, `${origin}/patients`);
  await options.click({ role: 'button', name: 'Activer sur ce logiciel' });
  await options.waitForText(new RegExp(`${RegExp.escape(origin)}\\s+autorisation accordée`));
}
