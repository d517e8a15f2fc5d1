import {
  GROUPS,
  SESSION_CLASSES,
  type Figures,
  type GroupFigures,
  type GroupId,
} from './figures.ts';
import { isFew, protect, type Arc, type Mask } from './protect.ts';

/** One published number; `few`: from 1 to 4; `masked`: hidden so that no other is given away; `none`: there is none. */
export type Cell = { kind: 'value'; value: number } | { kind: Mask | 'none' };

export const SUMMARY_ROWS = [
  'patients',
  'episodes',
  'open',
  'sessions',
  'meanSessions',
  'medianSessions',
  'mostSessions',
  'adverseEvents',
  'adverseAsked',
  'referred',
  'referredShare',
  'referralMedian',
  'referralLeast',
  'referralMost',
] as const;
export type SummaryId = (typeof SUMMARY_ROWS)[number];

/** One line of a table: `id` is that of the indicator, the class of sessions or the type. */
export interface Row<Id extends string = string> {
  id: Id;
  cells: Record<GroupId, Cell>;
}

/** The figures as they are published: masked or whole, on screen and in every export alike. */
export interface Report {
  summary: Row<SummaryId>[];
  /** Episodes by SESSION_CLASSES; the ids are `0`, `1-2`… `21-`. */
  distribution: Row[];
  /** Episodes by main type, and the sessions of each type. */
  typeEpisodes: Row[];
  typeSessions: Row[];
  masked: boolean;
}

/** Those that the figures of a group hold as they are. */
type PlainId = SummaryId & keyof Omit<GroupFigures, 'referred'>;
type Counts = Record<GroupId, number>;

/** Counts that add up: with a prior diagnosis and without make all. */
const COUNTED: readonly SummaryId[] = [
  'patients',
  'episodes',
  'open',
  'sessions',
  'adverseEvents',
  'adverseAsked',
  'referred',
];
/** They speak of one person each. */
const EXTREMES: readonly SummaryId[] = ['mostSessions', 'referralLeast', 'referralMost'];
const OF_REFERRED: readonly SummaryId[] = ['referredShare', 'referralMedian'];

/** The figures as tables; `mask`: small numbers hidden, and what would give them away. Pure. */
export function reportOf({ groups }: Figures, mask: boolean): Report {
  const types = [...groups.all.types.keys()].toSorted(byArticle);
  const perGroup = (read: (figures: GroupFigures) => number): Counts => ({
    all: read(groups.all),
    with: read(groups.with),
    without: read(groups.without),
  });
  const classes = SESSION_CLASSES.map((_, at) => perGroup((one) => one.distribution[at] ?? 0));
  const episodes = types.map((type) => perGroup((one) => one.types.get(type)?.episodes ?? 0));
  const sessions = types.map((type) => perGroup((one) => one.types.get(type)?.sessions ?? 0));
  const hidden = mask ? hiddenGroups(groups) : new Map<GroupId, Mask>();
  const publish = (rows: readonly Counts[], also: readonly Row[] = []) =>
    mask ? maskedTable(rows, hidden, also) : rows.map(shown);
  const typeEpisodes = publish(episodes);
  return {
    summary: summaryOf(groups, mask, hidden),
    distribution: named(SESSION_CLASSES.map(classId), publish(classes)),
    typeEpisodes: named(types, typeEpisodes),
    typeSessions: named(types, publish(sessions, named(types, typeEpisodes))),
    masked: mask,
  };
}

/** `0`, `1-2`… `21-`. */
export function classId({ from, to }: { from: number; to: number | null }): string {
  return from === to ? String(from) : `${from}-${to ?? ''}`;
}

/** Where a group is small, everything of it is hidden, and of the group that would tell it by subtraction. */
function hiddenGroups(groups: Figures['groups']): Map<GroupId, Mask> {
  const small = (id: GroupId) => isFew(groups[id].episodes) || isFew(groups[id].patients);
  if (small('all')) return new Map(GROUPS.map((id) => [id, 'masked']));
  return small('with') || small('without')
    ? new Map([
        ['with', 'masked'],
        ['without', 'masked'],
      ])
    : new Map();
}

function summaryOf(
  groups: Figures['groups'],
  mask: boolean,
  hidden: ReadonlyMap<GroupId, Mask>,
): Row<SummaryId>[] {
  const rows = new Map<SummaryId, Record<GroupId, Cell>>();
  for (const id of SUMMARY_ROWS) {
    const values = byGroup((group) => valueOf(id, groups[group]));
    const cells = byGroup((group) => cellOf(values[group]));
    rows.set(id, mask ? maskedLine(id, values, cells, hidden) : cells);
  }
  if (mask) {
    for (const id of OF_REFERRED) hideLike(rows, id, 'referred');
    for (const id of EXTREMES) hideLike(rows, id, null);
  }
  return [...rows].map(([id, cells]) => ({ id, cells }));
}

function valueOf(id: SummaryId, figures: GroupFigures): number | null {
  const { referred, referral } = figures;
  const ofReferred: Partial<Record<SummaryId, number | null>> = {
    referred: referred.count,
    referredShare: referred.outOf === 0 ? null : referred.count / referred.outOf,
    referralMedian: referral?.median ?? null,
    referralLeast: referral?.least ?? null,
    referralMost: referral?.most ?? null,
  };
  return id in ofReferred ? (ofReferred[id] ?? null) : figures[id as PlainId];
}

function maskedLine(
  id: SummaryId,
  values: Record<GroupId, number | null>,
  cells: Record<GroupId, Cell>,
  hidden: ReadonlyMap<GroupId, Mask>,
): Record<GroupId, Cell> {
  if (!COUNTED.includes(id)) {
    return byGroup((group) => (hidden.has(group) ? hide(cells[group]) : cells[group]));
  }
  const arc = (group: GroupId, from: string, to: string): Arc => {
    const value = values[group] ?? 0;
    // Where there is nothing at all, nothing is hidden.
    const forced = values.all === 0 ? null : (hidden.get(group) ?? null);
    return { from, to, value, mask: isFew(value) ? 'few' : forced };
  };
  const [all, withIt, without] = protect([
    arc('all', 'whole', 'parts'),
    arc('with', 'parts', 'whole'),
    arc('without', 'parts', 'whole'),
  ]);
  return { all: publishedArc(all), with: publishedArc(withIt), without: publishedArc(without) };
}

/** Hides a line where another one is hidden; null: everywhere. */
function hideLike(
  rows: Map<SummaryId, Record<GroupId, Cell>>,
  id: SummaryId,
  like: SummaryId | null,
): void {
  const cells = rows.get(id);
  const other = like === null ? null : rows.get(like);
  if (!cells) return;
  const isShown = (group: GroupId) => other?.[group].kind === 'value';
  rows.set(
    id,
    byGroup((group) => (isShown(group) ? cells[group] : hide(cells[group]))),
  );
}

/** A partition of the episodes: its rows add up to sums that are shown, unless their group is hidden. */
function maskedTable(
  rows: readonly Counts[],
  hidden: ReadonlyMap<GroupId, Mask>,
  also: readonly Row[],
): Record<GroupId, Cell>[] {
  const arcs = rows.flatMap((row, at) =>
    GROUPS.map((group): Arc => {
      const value = row[group];
      const beside = also[at]?.cells[group].kind ?? 'value';
      const inHidden = row.all === 0 ? null : (hidden.get(group) ?? null);
      const forced = inHidden ?? (beside === 'value' ? null : 'masked');
      // Numbers of sessions are not numbers of people: only what stands beside decides.
      const mask = forced ?? (also.length === 0 && isFew(value) ? 'few' : null);
      // All episodes come from the row; the column of a group leads on to its sum, which is left out.
      return group === 'all'
        ? { from: 'all', to: `row ${at}`, value, mask }
        : { from: `row ${at}`, to: group, value, mask };
    }),
  );
  // The sum of a hidden group is hidden too: it gives way, as far as its own mask lets it.
  const free = [...hidden.keys()].map((group): Arc => {
    const value = rows.reduce((total, row) => total + row[group], 0);
    const mask = also.length === 0 && isFew(value) ? 'few' : 'masked';
    const [from, to] = group === 'all' ? ['sums', 'all'] : [group, 'sums'];
    return { from, to, value, mask, told: true };
  });
  const safe = protect([...arcs, ...free]);
  return rows.map((_, at) => {
    const [all, withIt, without] = safe.slice(3 * at);
    return { all: publishedArc(all), with: publishedArc(withIt), without: publishedArc(without) };
  });
}

function publishedArc(arc: Arc | undefined): Cell {
  if (!arc) return { kind: 'none' };
  return arc.mask === null ? { kind: 'value', value: arc.value } : { kind: arc.mask };
}

function shown(row: Counts): Record<GroupId, Cell> {
  return byGroup((group) => cellOf(row[group]));
}

function cellOf(value: number | null): Cell {
  return value === null ? { kind: 'none' } : { kind: 'value', value };
}

/** That there is nothing tells of nobody. */
function hide(cell: Cell): Cell {
  return cell.kind === 'value' ? { kind: 'masked' } : cell;
}

function named(ids: readonly string[], rows: readonly Record<GroupId, Cell>[]): Row[] {
  return rows.map((cells, at) => ({ id: ids[at] ?? '', cells }));
}

function byGroup<T>(read: (group: GroupId) => T): Record<GroupId, T> {
  return { all: read('all'), with: read('with'), without: read('without') };
}

/** II.1, II.2… II.10, then what has no article. */
function byArticle(one: string, other: string): number {
  const place = (id: string) =>
    id === 'other' ? Infinity : Number(id.split('.')[1] ?? Number.MAX_SAFE_INTEGER);
  return place(one) - place(other) || 0;
}
