import { describe, expect, it } from 'vitest';
import { TAUGHT_ROLES, type SiteFacts, type TaughtField } from './facts.ts';
import { KNOWN_SITES, knownSite } from './known.ts';
import { LARGEST_FILE, readSiteFile, siteFactsSchema } from './schema.ts';

const FIELD: TaughtField = {
  role: 'prescriber-rpps',
  anchors: {
    css: ['input[name="za"]', ':scope > div:nth-of-type(2) > input:nth-of-type(1)'],
    label: 'zone a',
    section: 'bloc un',
    ordinal: 0,
    type: 'text',
    maxlength: 11,
  },
};
const FACTS: SiteFacts = {
  version: 1,
  name: 'Logiciel',
  origins: ['https://logiciel.example'],
  prescriber: null,
  paths: { '/patients/*/factures/*': [FIELD], '/statistiques': null },
};
const withAnchors = (change: object) => ({
  ...FACTS,
  paths: { '/a': [{ ...FIELD, anchors: { ...FIELD.anchors, ...change } }] },
});

describe('facts of a site', () => {
  it('go out as JSON and come back the same', () => {
    expect(readSiteFile(JSON.stringify(FACTS))).toEqual({ ok: true, facts: FACTS });
  });
  it.each([...TAUGHT_ROLES, null])('can be taught: %s', (role) => {
    const facts = { ...FACTS, paths: { '/a': [{ ...FIELD, role }] } };
    expect(siteFactsSchema.safeParse(facts).success).toBe(true);
  });
  it.each([
    ['a field’s value', { ...FACTS, paths: { '/a': [{ ...FIELD, value: '10101010105' }] } }],
    ['a value among the anchors', withAnchors({ value: 'ESSAI' })],
    ['anything more', { ...FACTS, note: 'ESSAI Camille' }],
    ['a national number for a label', withAnchors({ label: 'nir 1 80 03 45 234 567' })],
    ['a label in the screen’s own words', withAnchors({ label: 'N° de sécurité' })],
    ['a number in a section', withAnchors({ section: 'patient 4321' })],
    ['a role that is none', { ...FACTS, paths: { '/a': [{ ...FIELD, role: 'national-number' }] } }],
    ['a selector that searches', withAnchors({ css: ['body:has(input)'] })],
    ['a selector of values', withAnchors({ css: ['input[value^="1"]'] })],
    ['two selectors in one', withAnchors({ css: ['input[name="a"],*'] })],
    ['a quote that ends early', withAnchors({ css: ['input[name="a"] *[id="b"]'] })],
    ['a site that is no origin', { ...FACTS, origins: ['https://logiciel.example/patients'] }],
    ['a script for a site', { ...FACTS, origins: ['javascript:alert(1)'] }],
    ['no site', { ...FACTS, origins: [] }],
    ['a path that is none', { ...FACTS, paths: { patients: null } }],
    ['a path that names somebody by address', { ...FACTS, paths: { '/a?nom=ESSAI': null } }],
    ['too many fields', { ...FACTS, paths: { '/a': Array(41).fill(FIELD) } }],
    ['a list', [FACTS]],
    ['nothing', null],
  ])('are refused with %s', (_, facts) => {
    expect(readSiteFile(JSON.stringify(facts))).toEqual({ ok: false, fault: 'form' });
  });
});

describe('a file of facts is refused with the reason', () => {
  it('too large', () => {
    const text = JSON.stringify(FACTS) + ' '.repeat(LARGEST_FILE);
    expect(readSiteFile(text)).toEqual({ ok: false, fault: 'size' });
  });
  it.each(['', '{', 'neuvieme', '{"version": 1,}'])('no JSON: %j', (text) => {
    expect(readSiteFile(text)).toEqual({ ok: false, fault: 'json' });
  });
  it('made by a newer version', () => {
    const text = JSON.stringify({ ...FACTS, version: 2, more: {} });
    expect(readSiteFile(text)).toEqual({ ok: false, fault: 'newer' });
  });
});

describe('shipped facts', () => {
  it.each(KNOWN_SITES.map((facts) => [facts.name, facts] as const))('%s', (_, facts) => {
    expect(siteFactsSchema.parse(facts)).toEqual(facts);
  });
  it('are found by the exact origin alone', () => {
    expect(knownSite('https://gestion.maiia.com')?.prescriber).toBe('treatment');
    expect(knownSite('http://gestion.maiia.com')).toBeNull();
    expect(knownSite('https://gestion.maiia.com.example')).toBeNull();
  });
});
