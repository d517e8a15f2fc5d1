import { hasAny, plain } from '../find/text.ts';
import { ADDRESS_WORDS } from '../find/vocabulary.ts';

/** The software's own ids, as its address shows them. */
export interface SoftwareIds {
  patient: string | null;
  treatment: string | null;
  invoice: string | null;
}

/** Reads `/patients/3/traitements/7`, `?patientId=3` and the same behind a `#`. */
export function readAddress(location: Pick<Location, 'pathname' | 'search' | 'hash'>): SoftwareIds {
  const hash = location.hash.replace(/^#!?/, '');
  const [hashPath = '', hashSearch = ''] = hash.split('?');
  const pairs = [
    ...pathPairs(location.pathname),
    ...pathPairs(hashPath),
    ...queryPairs(location.search),
    ...matrixPairs(location.pathname),
    ...matrixPairs(hashPath),
    ...queryPairs(hashSearch),
  ];
  const idAfter = (words: readonly string[]) =>
    pairs.findLast(([word, id]) => hasAny(word, words) && looksLikeId(id))?.[1] ?? null;
  return {
    patient: idAfter(ADDRESS_WORDS.patient),
    treatment: idAfter(ADDRESS_WORDS.treatment),
    invoice: idAfter(ADDRESS_WORDS.invoice),
  };
}

function pathPairs(path: string): [string, string][] {
  const parts = path.split('/').filter(Boolean);
  return parts.slice(1).map((part, index) => [plain(decoded(parts[index] ?? '')), part]);
}

/** `bénéficiaires` from its percent signs; a page may hold any text there, broken ones included. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** `/creation;beneficiaire=704;pec=74` */
function matrixPairs(path: string): [string, string][] {
  const [, ...pairs] = path.split(';');
  return queryPairs(pairs.map((pair) => pair.split('/')[0]).join('&'));
}

function queryPairs(search: string): [string, string][] {
  return [...new URLSearchParams(search)].map(([key, value]) => [
    plain(key.replace(/([a-z])([A-Z])/g, '$1 $2')).replace(/^id | id$/g, ''),
    value,
  ]);
}

/** Ids hold a digit; `nouvelle` and `modifier` do not. */
function looksLikeId(text: string): boolean {
  return text.length <= 64 && /\d/.test(text);
}
