import { rgb, type PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import type { Brush } from './strip.ts';

/** Points. */
export const A4 = { width: 595.28, height: 841.89 };

const INK = rgb(0, 0, 0);
const SOFT = rgb(0.3, 0.3, 0.3);
const RULE = rgb(0.55, 0.55, 0.55);
const BAR = rgb(0.36, 0.36, 0.36);

export function addSheet(pdf: PDFDocument): PDFPage {
  return pdf.addPage([A4.width, A4.height]);
}

/** Draws on a page whose numbers count from below; `under`: so far below the page's top. */
export function brushOn(page: PDFPage, under = 0): Brush {
  const up = (y: number) => A4.height - under - y;
  return {
    text: (line, x, y, { face, size, soft = false }) => {
      if (line === '') return;
      page.drawText(line, { x, y: up(y), size, font: face.font, color: soft ? SOFT : INK });
    },
    line: (from, to, weight = 0.5) =>
      page.drawLine({
        start: { x: from.x, y: up(from.y) },
        end: { x: to.x, y: up(to.y) },
        thickness: weight,
        color: RULE,
      }),
    box: ({ x, y }, width, height, filled = false) =>
      page.drawRectangle({
        x,
        y: up(y + height),
        width,
        height,
        ...(filled ? { color: BAR } : { borderColor: RULE, borderWidth: 0.6 }),
      }),
  };
}
