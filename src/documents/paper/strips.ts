import type { Block } from './block.ts';
import { barStrips, checkStrips, signStrips } from './mark-strips.ts';
import { gap, type Frame, type Strip } from './strip.ts';
import { tableStrips } from './table-strips.ts';
import { columnStrips, factStrips, headingStrips, textStrips, titleStrips } from './text-strips.ts';

/** A block as strips, from top to bottom. */
export function stripsOf(block: Block, frame: Frame): Strip[] {
  switch (block.kind) {
    case 'title':
      return titleStrips(block, frame);
    case 'heading':
      return headingStrips(block, frame);
    case 'text':
      return textStrips(block, frame);
    case 'columns':
      return columnStrips(block, frame);
    case 'facts':
      return factStrips(block, frame);
    case 'table':
      return tableStrips(block, frame);
    case 'checks':
      return checkStrips(block, frame);
    case 'sign':
      return signStrips(block, frame);
    case 'bars':
      return barStrips(block, frame);
    case 'space':
      return [gap(block.height * frame.scale)];
    case 'line':
      return [lineStrip(frame)];
  }
}

function lineStrip({ width, scale }: Frame): Strip {
  const height = 8 * scale;
  return {
    height,
    draw: (brush, x, top) =>
      brush.line({ x, y: top + height / 2 }, { x: x + width, y: top + height / 2 }),
  };
}
