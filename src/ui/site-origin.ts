/** Why an address typed cannot be switched on. */
export type AddressFault = 'empty' | 'address' | 'insecure';

export type SiteOrigin = { ok: true; origin: string } | { ok: false; fault: AddressFault };

/** This computer under any of its names: `localhost`, 127.0.0.1, 127.0.0.2… */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3})$/;

/**
 * The origin of an address as typed or pasted: `https://pro.doctolib.fr/x` and `pro.doctolib.fr` both
 * give `https://pro.doctolib.fr`. Plain http only on this computer, as in the manifest.
 */
export function siteOrigin(typed: string): SiteOrigin {
  const text = typed.trim();
  if (text === '') return { ok: false, fault: 'empty' };
  const address = /^[a-z][a-z0-9+.-]*:(?!\d)/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return { ok: false, fault: 'address' };
  const { protocol, hostname, origin } = new URL(address);
  const local = LOOPBACK.test(hostname);
  if (protocol === 'http:') {
    return local ? { ok: true, origin } : { ok: false, fault: 'insecure' };
  }
  const named = hostname.includes('.') && !hostname.endsWith('.');
  if (protocol !== 'https:' || !(local || named)) return { ok: false, fault: 'address' };
  return { ok: true, origin };
}
