import type { Block } from './block.ts';
import { baseline, LINE_HEIGHT, linesOf } from './strip.ts';
import type { Frame, Strip } from './strip.ts';
import { lookOf } from './text-strips.ts';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

/** Of the width, for what a bar is about and for the bar at its longest. */
const LABEL = 0.36;
const BAR = 0.44;

/** Ticked or not, as letters: what is read aloud or copied says it too. */
export function checkStrips({ items }: Of<'checks'>, frame: Frame): Strip[] {
  const look = lookOf('plain', frame);
  const start = 16 * frame.scale;
  return items.flatMap(({ text, checked }) =>
    linesOf(text, look, frame.width - start).map((line, index) => ({
      height: look.size * LINE_HEIGHT,
      draw: (brush, x, top) => {
        const y = top + baseline(look.size);
        if (index === 0) brush.text(checked ? '☑' : '☐', x, y, look);
        brush.text(line, x + start, y, look);
      },
    })),
  );
}

/** Empty boxes, each under its label; together on one page. */
export function signStrips({ labels, height }: Of<'sign'>, frame: Frame): Strip[] {
  const look = lookOf('small', frame);
  const between = 10 * frame.scale;
  const width = (frame.width - between * (labels.length - 1)) / Math.max(1, labels.length);
  const written = labels.map((label) => linesOf(label, look, width));
  const above = Math.max(0, ...written.map((lines) => lines.length)) * look.size * LINE_HEIGHT;
  const box = height * frame.scale;
  const draw: Strip['draw'] = (brush, x, top) => {
    for (const [index, lines] of written.entries()) {
      const left = x + index * (width + between);
      for (const [row, line] of lines.entries()) {
        brush.text(line, left, top + row * look.size * LINE_HEIGHT + baseline(look.size), look);
      }
      brush.box({ x: left, y: top + above + 2 }, width, box);
    }
  };
  return [{ height: above + 2 + box + 4 * frame.scale, draw }];
}

/** A bar for each row, its label before it and its words behind. */
export function barStrips({ rows }: Of<'bars'>, frame: Frame): Strip[] {
  const look = lookOf('plain', frame);
  const most = Math.max(0, ...rows.map(({ value }) => value));
  const start = frame.width * LABEL;
  return rows.map(({ label, value, words }) => {
    const long = most > 0 ? Math.max(0, value / most) * frame.width * BAR : 0;
    const labels = linesOf(label, look, start - 8 * frame.scale);
    const said = linesOf(words, look, frame.width * (1 - LABEL - BAR) - 6 * frame.scale);
    const line = look.size * LINE_HEIGHT;
    const height = Math.max(labels.length, said.length) * line + 3 * frame.scale;
    return {
      height,
      draw: (brush, x, top) => {
        for (const [row, text] of labels.entries()) {
          brush.text(text, x, top + row * line + baseline(look.size), look);
        }
        const corner = { x: x + start, y: top + 2 * frame.scale };
        if (long > 0) brush.box(corner, long, look.size, true);
        const behind = x + start + long + 6 * frame.scale;
        for (const [row, text] of said.entries()) {
          brush.text(text, behind, top + row * line + baseline(look.size), look);
        }
      },
    };
  });
}
