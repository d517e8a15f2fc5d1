import { describe, expect, it } from 'vitest';
import { siteOrigin } from './site-origin.ts';

describe('siteOrigin', () => {
  it.each([
    ['https://pro.doctolib.fr/x?patient=1#a', 'https://pro.doctolib.fr'],
    ['  pro.doctolib.fr/x ', 'https://pro.doctolib.fr'],
    ['https://exemple.fr:8443/facture', 'https://exemple.fr:8443'],
    ['exemple.fr:8443', 'https://exemple.fr:8443'],
    ['http://127.0.0.1:5173/', 'http://127.0.0.1:5173'],
    ['http://127.0.0.2:4040/module', 'http://127.0.0.2:4040'],
    ['http://localhost/lecteur', 'http://localhost'],
  ])('keeps the origin of %s', (typed, origin) => {
    expect(siteOrigin(typed)).toEqual({ ok: true, origin });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['http://pro.doctolib.fr', 'insecure'],
    ['http://127.0.0.2.exemple.fr', 'insecure'],
    ['ftp://exemple.fr', 'address'],
    ['chrome://extensions', 'address'],
    ['javascript:alert(1)', 'address'],
    ['mon logiciel', 'address'],
    ['doctolib', 'address'],
  ])('refuses %j as %s', (typed, fault) => {
    expect(siteOrigin(typed)).toEqual({ ok: false, fault });
  });
});
