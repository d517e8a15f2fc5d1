import type { Block } from './block.ts';
import { baseline, gap, LINE_HEIGHT, linesOf, TEXT } from './strip.ts';
import type { Frame, Look, Strip } from './strip.ts';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** Of the space for labels, so that values stand below each other. */
const MOST_FOR_LABELS = 0.4;

export function titleStrips({ text }: Of<'title'>, frame: Frame): Strip[] {
  const look = { face: frame.bold, size: 16 * frame.scale };
  return [...runningText(text, look, frame.width), gap(4 * frame.scale)];
}

export function headingStrips({ text }: Of<'heading'>, frame: Frame): Strip[] {
  const look = { face: frame.bold, size: 12 * frame.scale };
  const lines = runningText(text, look, frame.width);
  // A heading is never the last thing on a page.
  return [gap(9 * frame.scale), ...lines, gap(2 * frame.scale)].map((strip) => ({
    ...strip,
    keep: 44 * frame.scale,
  }));
}

export function textStrips({ text, ...block }: Of<'text'>, frame: Frame): Strip[] {
  const { indent = 0, align = 'left' } = block;
  const look = lookOf(block.look ?? 'plain', frame);
  return [
    ...runningText(text, look, frame.width - indent, { indent, align }),
    gap(3 * frame.scale),
  ];
}

export function columnStrips({ left, right }: Of<'columns'>, frame: Frame): Strip[] {
  const look = lookOf('plain', frame);
  const width = (frame.width - 24 * frame.scale) / 2;
  const lines = [left, right].map((side) => side.flatMap((line) => linesOf(line, look, width)));
  const start = frame.width - width;
  return beside(
    lines,
    [
      { x: 0, look },
      { x: start, look },
    ],
    4 * frame.scale,
  );
}

export function factStrips({ rows }: Of<'facts'>, frame: Frame): Strip[] {
  const [label, value] = [lookOf('soft', frame), lookOf('plain', frame)];
  const widest = Math.max(0, ...rows.map((row) => widthOf(row.label, label)));
  const start = Math.min(widest, frame.width * MOST_FOR_LABELS) + 12 * frame.scale;
  return rows.flatMap((row) => {
    const labels = linesOf(row.label, label, start - 12 * frame.scale);
    const values = linesOf(row.value, value, frame.width - start);
    const places = [
      { x: 0, look: label },
      { x: start, look: value },
    ];
    return beside([labels, values], places, 2 * frame.scale);
  });
}

/** How running text looks. */
export function lookOf(look: 'plain' | 'bold' | 'soft' | 'small', frame: Frame): Look {
  const size = (look === 'small' ? 8.5 : TEXT) * frame.scale;
  return {
    face: look === 'bold' ? frame.bold : frame.plain,
    size,
    soft: look === 'soft' || look === 'small',
  };
}

function runningText(
  text: string,
  look: Look,
  width: number,
  { indent = 0, align = 'left' }: { indent?: number; align?: 'left' | 'right' | 'center' } = {},
): Strip[] {
  const part = { left: 0, right: 1, center: 0.5 }[align];
  return linesOf(text, look, width).map((line) => {
    const start = indent + (width - look.face.widthOf(line, look.size)) * part;
    return {
      height: look.size * LINE_HEIGHT,
      draw: (brush, x, top) => brush.text(line, x + start, top + baseline(look.size), look),
    };
  });
}

/** Lines of several columns side by side, a strip for each, then a little space. */
function beside(
  columns: readonly (readonly string[])[],
  places: readonly { x: number; look: Look }[],
  after: number,
): Strip[] {
  const rows = Math.max(...columns.map((lines) => lines.length));
  const height = Math.max(...places.map(({ look }) => look.size)) * LINE_HEIGHT;
  return Array.from({ length: rows }, (_, row) => ({
    height: height + (row === rows - 1 ? after : 0),
    draw: (brush, x, top) => {
      for (const [column, { x: start, look }] of places.entries()) {
        const line = columns[column]?.[row] ?? '';
        brush.text(line, x + start, top + baseline(look.size), look);
      }
    },
  }));
}

function widthOf(text: string, { face, size }: Look): number {
  return face.widthOf(face.written(text), size);
}
