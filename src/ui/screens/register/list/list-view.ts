import { WATCHED, type Watched } from '../../../watch-list.ts';

/** The columns that sort. */
export const SORTED = ['patient', 'count', 'deadline', 'state'] as const;
export type Column = (typeof SORTED)[number];

/** What the register's list shows, and in which order. What was typed is no part of it: names stay out of addresses. */
export interface ListView {
  which: 'all' | 'open' | 'closed';
  /** RPPS of the practitioner; empty: everybody. */
  who: string;
  /** Id of the place of practice; empty: all of them. */
  place: string;
  /** Any of these reasons; none: all episodes. */
  watched: readonly Watched[];
  /** Null: the open ones first, by the limit that comes soonest. */
  sort: { column: Column; way: 'up' | 'down' } | null;
}

export const WHOLE_LIST: ListView = {
  which: 'all',
  who: '',
  place: '',
  watched: [],
  sort: null,
};

/** The list as the end of an address; empty for the whole list. */
export function addressOf({ which, who, place, watched, sort }: ListView): string {
  const said = new URLSearchParams();
  if (which !== 'all') said.set('which', which);
  if (who !== '') said.set('who', who);
  if (place !== '') said.set('place', place);
  if (watched.length > 0) said.set('watched', watched.join(' '));
  if (sort !== null) said.set('sort', `${sort.column} ${sort.way}`);
  const written = said.toString();
  return written === '' ? '' : `?${written}`;
}

/** True of what follows `#` when it is a list, and not somebody's file. */
export function isList(hash: string): boolean {
  return hash === '' || hash.startsWith('?');
}

/** The list of an address; what is not understood in it is left out. */
export function viewOf(hash: string): ListView {
  const said = new URLSearchParams(hash.startsWith('?') ? hash.slice(1) : '');
  const named = said.get('watched')?.split(' ') ?? [];
  const [column, way] = said.get('sort')?.split(' ') ?? [];
  const sorted = SORTED.find((known) => known === column);
  const which = said.get('which');
  return {
    which: which === 'open' || which === 'closed' ? which : 'all',
    who: said.get('who') ?? '',
    place: said.get('place') ?? '',
    watched: WATCHED.filter((known) => named.includes(known)),
    sort: sorted ? { column: sorted, way: way === 'down' ? 'down' : 'up' } : null,
  };
}

/** What a press on the head of a column does: up, down, and back to the order of the list itself. */
export function pressed(sort: ListView['sort'], column: Column): ListView['sort'] {
  if (sort?.column !== column) return { column, way: 'up' };
  return sort.way === 'up' ? { column, way: 'down' } : null;
}
