import { describe, expect, it } from 'vitest';
import type { SiteFacts } from '../../sites/facts.ts';
import { isAt, patternOf, routeOf, staysSilent, taughtAt } from './paths.ts';

describe('a path that is kept names nobody', () => {
  it.each([
    ['/patients/3/traitements/7/factures/nouvelle', '/patients/*/traitements/*/factures/*'],
    ['/patients/essai-camille/facture', '/patients/*/facture'],
    ['/dossier/ESSAI', '/dossier/*'],
    ['/FolderMedical/PatientViewForm.aspx', '/FolderMedical/PatientViewForm.aspx'],
    ['/p/8f14e45f-ceea-467f-a8cf-3a2b', '/p/*'],
    ['/caf%C3%A9/12', '/*/*'],
    ['/app#/patients/3/facture', '/app#/patients/*/facture'],
    ['/', '/'],
  ])('%s', (route, pattern) => {
    expect(patternOf(route)).toBe(pattern);
    expect(isAt(pattern, route)).toBe(true);
  });
  it('and silence on a new form is not silence on all', () => {
    expect(patternOf('/factures/nouvelle', true)).toBe('/factures/nouvelle');
    expect(patternOf('/factures/12', true)).toBe('/factures/*');
  });
});

describe('where a pattern holds', () => {
  it.each([
    ['/patients/*', '/patients/3', true],
    ['/patients/*', '/patients/3/factures', false],
    ['/patients/*', '/patients/', false],
    ['/patients/*', '/patients', false],
    ['/patients/*', '/agenda/3', false],
    ['/factures', '/factures', true],
    ['/*#/patients/*', '/v12#/patients/4', true],
    ['/*#/patients/*', '/v12/patients/4', false],
  ])('%s at %s: %s', (pattern, route, holds) => {
    expect(isAt(pattern, route)).toBe(holds);
  });
  it('the route of a hash is part of it, an anchor is not', () => {
    expect(routeOf({ pathname: '/app', hash: '#/patients/3?x=1' })).toBe('/app#/patients/3');
    expect(routeOf({ pathname: '/app', hash: '#!/patients/3' })).toBe('/app#/patients/3');
    expect(routeOf({ pathname: '/app', hash: '#haut' })).toBe('/app');
  });
  it('null is silence, and nothing is taught elsewhere', () => {
    const paths: SiteFacts['paths'] = { '/statistiques/*': null, '/factures/*': [] };
    const facts: SiteFacts = { version: 1, name: '', origins: [], prescriber: null, paths };
    expect(staysSilent(facts, '/statistiques/3')).toBe(true);
    expect(staysSilent(facts, '/factures/3')).toBe(false);
    expect(staysSilent(null, '/statistiques/3')).toBe(false);
    expect(taughtAt(facts, '/statistiques/3')).toEqual([]);
  });
});
