import type { SiteFacts, TaughtField } from '../../sites/facts.ts';

/** The address within a site: its path, and the route that single-page tools keep behind `#/`. */
export function routeOf({ pathname, hash }: Pick<Location, 'pathname' | 'hash'>): string {
  const route = /^#!?(\/[^?]*)/.exec(hash)?.[1];
  return route === undefined ? pathname : `${pathname}#${route}`;
}

/** What follows such a segment is somebody's, by number or by name: never written down. */
const THINGS =
  /^(?:patients?|pat|dossiers?|beneficiaires?|clients?|assures?|personnes?|factures?|invoices?|fse|traitements?|treatments?|prescriptions?|ordonnances?|series?)$/i;
/** Words of a screen that may follow one. */
const SCREENS =
  /^(?:factures?|invoices?|fse|traitements?|treatments?|prescriptions?|ordonnances?|series?|liste?|recherche|search|statistiques?|stats|parametres?|settings|import|export|edit|modifier|agenda|planning|annulation|cancel)$/i;
const NEW = /^(?:nouve(?:au|lle|l)|new|creer|create|ajouter|add|creation|saisie)$/i;
const WORD = /^[a-z][a-z_.-]{0,24}$/i;

/**
 * A route without anything that is somebody's: `/patients/3/factures/nouvelle` becomes
 * `/patients/*` + `/factures/*`. A new form and a kept one are the same screen, except to be silent on.
 */
export function patternOf(route: string, forSilence = false): string {
  const segments = route.split('/');
  return segments
    .map((segment, at) => {
      const before = segments[at - 1] ?? '';
      if (segment === '' || segment === '#') return segment;
      const word = segment.replace(/#$/, '');
      const end = segment.slice(word.length);
      if (NEW.test(word)) return (forSilence ? word : '*') + end;
      const isSomebodys = THINGS.test(before) && !SCREENS.test(word);
      return (WORD.test(word) && !isSomebodys ? word : '*') + end;
    })
    .join('/');
}

/** True when the pattern names this route: `*` stands for one segment. */
export function isAt(pattern: string, route: string): boolean {
  const wanted = pattern.split('/');
  const segments = route.split('/');
  return (
    wanted.length === segments.length &&
    wanted.every((part, at) => {
      const segment = segments[at] ?? '';
      if (part === '*') return segment !== '';
      return part === '*#' ? /.#$/.test(segment) : part === segment;
    })
  );
}

/** True where this site must be left alone. */
export function staysSilent(facts: SiteFacts | null, route: string): boolean {
  if (facts === null) return false;
  return Object.entries(facts.paths).some(([path, to]) => to === null && isAt(path, route));
}

/** The fields taught for this route, each with the pattern it is kept under. */
export function taughtAt(
  facts: SiteFacts | null,
  route: string,
): { path: string; field: TaughtField }[] {
  if (facts === null) return [];
  return Object.entries(facts.paths).flatMap(([path, fields]) =>
    isAt(path, route) ? (fields ?? []).map((field) => ({ path, field })) : [],
  );
}
