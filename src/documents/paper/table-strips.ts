import type { Block } from './block.ts';
import { baseline, LINE_HEIGHT, linesOf } from './strip.ts';
import type { Brush, Frame, Look, Strip } from './strip.ts';

type Table = Extract<Block, { kind: 'table' }>;

interface Column {
  x: number;
  width: number;
  right: boolean;
}

/** A row of more lines than these is cut by the end of a page, between two of them. */
const MOST_LINES_TOGETHER = 16;

/** A table, with its headings again at the top of each page. */
export function tableStrips({ columns, rows }: Table, frame: Frame): Strip[] {
  const size = 9.5 * frame.scale;
  const places = placesOf(columns, frame);
  const head = rowStrips(
    columns.map(({ heading }) => heading),
    places,
    { face: frame.bold, size },
    frame,
  ).map((strip) => ({ ...strip, keep: 30 * frame.scale }));
  const again = together(head);
  const body = rows.flatMap((row) => rowStrips(row, places, { face: frame.plain, size }, frame));
  const after = { height: 4 * frame.scale, draw: () => undefined };
  return [...head, ...body.map((strip) => ({ ...strip, again })), after];
}

function placesOf(columns: Table['columns'], { width }: Frame): Column[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0) || 1;
  let x = 0;
  return columns.map(({ share, align }) => {
    const place = { x, width: (share / whole) * width, right: align === 'right' };
    x += place.width;
    return place;
  });
}

function rowStrips(row: readonly string[], places: Column[], look: Look, frame: Frame): Strip[] {
  const inside = 3 * frame.scale;
  const cells = places.map(({ width }, index) =>
    linesOf(row[index] ?? '', look, width - 2 * inside),
  );
  const count = Math.max(1, ...cells.map((lines) => lines.length));
  const parts = Math.ceil(count / MOST_LINES_TOGETHER);
  return Array.from({ length: parts }, (_, part) => {
    const from = part * MOST_LINES_TOGETHER;
    const shown = cells.map((lines) => lines.slice(from, from + MOST_LINES_TOGETHER));
    const lines = Math.max(1, ...shown.map(({ length }) => length));
    const height = lines * look.size * LINE_HEIGHT + 2 * inside;
    return {
      height,
      draw: (brush, x, top) => {
        for (const [index, place] of places.entries()) {
          drawCell(
            brush,
            shown[index] ?? [],
            { ...place, x: x + place.x },
            top + inside,
            look,
            inside,
          );
        }
        if (part === parts - 1) {
          brush.line({ x, y: top + height }, { x: x + frame.width, y: top + height });
        }
      },
    };
  });
}

function drawCell(
  brush: Brush,
  lines: readonly string[],
  { x, width, right }: Column,
  top: number,
  look: Look,
  inside: number,
): void {
  for (const [index, line] of lines.entries()) {
    const end = x + width - inside - look.face.widthOf(line, look.size);
    const y = top + index * look.size * LINE_HEIGHT + baseline(look.size);
    brush.text(line, right ? end : x + inside, y, look);
  }
}

function together(strips: readonly Strip[]): Strip {
  return {
    height: strips.reduce((sum, { height }) => sum + height, 0),
    draw: (brush, x, top) => {
      let y = top;
      for (const strip of strips) {
        strip.draw(brush, x, y);
        y += strip.height;
      }
    },
  };
}
