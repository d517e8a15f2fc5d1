import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../platform/words.ts';
import { usePrinting } from '../../hooks/printing.ts';
import { CHUNK, Chunk } from './list/Chunk.tsx';
import type { RowChoice } from './closing/choice.ts';
import { fileAddress } from './list/EpisodeRow.tsx';
import { pressed, SORTED, type Column, type ListView } from './list/list-view.ts';
import type { Row } from './list/rows.ts';

const COLUMNS = ['patient', 'region', 'count', 'deadline', 'state'] as const;
/** Of a line that nobody has seen yet, in px. */
const LINE_HEIGHT = 46;

interface EpisodeTableProps {
  rows: readonly Row[];
  sort: ListView['sort'];
  onSort: (sort: ListView['sort']) => void;
  /** Whose file she comes back from; null: nobody's. */
  backFrom: string | null;
  /** The ticks of the lines, while she chooses some; null: no such column. */
  choice: RowChoice | null;
}

/**
 * The episodes as a table of which only the lines near the window are drawn (docs/decisions/0025). The roles are
 * written out: on a narrow screen the rows become blocks, which would drop them; and how many rows there are,
 * since not all of them stand in the page.
 */
export function EpisodeTable({ rows, sort, onSort, backFrom, choice }: EpisodeTableProps) {
  const printing = usePrinting();
  const [lineHeight, setLineHeight] = useState(LINE_HEIGHT);
  const measured = (height: number) => {
    if (Math.abs(height - lineHeight) > 4) setLineHeight(height);
  };
  const backAt = backFrom === null ? -1 : rows.findIndex(({ subject }) => subject.tag === backFrom);
  useReturn(backAt >= 0 ? backFrom : null);
  const chunks = Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, at) => at * CHUNK);
  return (
    <table
      class={`table table--list${choice ? ' table--choosing' : ''}`}
      role="table"
      aria-rowcount={rows.length + 1}
    >
      <caption class="away">{t('register.title')}</caption>
      <thead role="rowgroup">
        <tr role="row" aria-rowindex={1}>
          {choice && (
            <th role="columnheader" scope="col" class="table__tick">
              <span class="away">{t('bulk.column')}</span>
            </th>
          )}
          {COLUMNS.map((column) => (
            <Head key={column} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </thead>
      {chunks.map((from) => (
        <Chunk
          key={from}
          rows={rows.slice(from, from + CHUNK)}
          from={from}
          columns={COLUMNS.length + (choice ? 1 : 0)}
          choice={choice}
          always={printing || from === 0 || (backAt >= from && backAt < from + CHUNK)}
          lineHeight={lineHeight}
          onLineHeight={measured}
        />
      ))}
    </table>
  );
}

interface HeadProps extends Pick<EpisodeTableProps, 'sort' | 'onSort'> {
  column: (typeof COLUMNS)[number];
}

const WAYS = { up: 'ascending', down: 'descending' } as const;
const MARKS = { up: '▲', down: '▼' } as const;

function Head({ column, sort, onSort }: HeadProps) {
  const words = t(`register.columns.${column}`);
  if (!isSorted(column)) {
    return (
      <th role="columnheader" scope="col">
        {words}
      </th>
    );
  }
  const way = sort?.column === column ? sort.way : null;
  return (
    <th role="columnheader" scope="col" aria-sort={way === null ? undefined : WAYS[way]}>
      <button type="button" class="table__sort" onClick={() => onSort(pressed(sort, column))}>
        {words}
        <span aria-hidden="true" class="table__way">
          {way === null ? '↕' : MARKS[way]}
        </span>
      </button>
    </th>
  );
}

function isSorted(column: string): column is Column {
  return SORTED.some((known) => known === column);
}

/** Back from a file: its line is in sight again and has the focus, once, and unless she is elsewhere already. */
function useReturn(tag: string | null): void {
  const done = useRef(false);
  useEffect(() => {
    if (tag === null || done.current) return;
    done.current = true;
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const link = document.querySelector<HTMLElement>(`.table a[href="${fileAddress(tag)}"]`);
    link?.scrollIntoView({ block: 'center' });
    link?.focus({ preventScroll: true });
  }, [tag]);
}
