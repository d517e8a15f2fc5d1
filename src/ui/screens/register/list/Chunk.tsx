import { useRef } from 'preact/hooks';
import { useNear } from '../../../hooks/near.ts';
import type { RowChoice } from '../closing/choice.ts';
import { EpisodeRow } from './EpisodeRow.tsx';
import type { Row } from './rows.ts';

/** So many lines come and go together. */
export const CHUNK = 30;

interface ChunkProps {
  rows: readonly Row[];
  /** Place of the first of them in the whole list, from 0. */
  from: number;
  columns: number;
  choice: RowChoice | null;
  /** Drawn wherever the window is: the first lines, all of them on paper, the one she comes back to. */
  always: boolean;
  /** Height of a line in px, as far as it is known. */
  lineHeight: number;
  onLineHeight: (height: number) => void;
}

/**
 * Some lines of the table: drawn while they are near the window, else an empty place of their height. Lines are
 * as high as their names are long, so nothing is worked out from a number of pixels per line.
 */
export function Chunk(props: ChunkProps) {
  const { rows, from, columns, choice, always, lineHeight, onLineHeight } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const { near, height } = useNear(body, always, (whole) => onLineHeight(whole / rows.length));
  if (near || always) {
    return (
      <tbody ref={body} role="rowgroup">
        {rows.map((row, at) => (
          <EpisodeRow key={row.subject.episode.id} row={row} index={from + at} choice={choice} />
        ))}
      </tbody>
    );
  }
  return (
    <tbody ref={body} aria-hidden="true" class="table__far">
      <tr>
        <td colSpan={columns} style={{ height: `${height ?? rows.length * lineHeight}px` }} />
      </tr>
    </tbody>
  );
}
