import { PDFDocument } from '@cantoo/pdf-lib';
import type { Paper } from './block.ts';
import { facesOf } from './face.ts';
import { flow, heightOf, type Placed } from './flow.ts';
import { A4, addSheet, brushOn } from './sheet.ts';
import { baseline, LINE_HEIGHT, linesOf, type Brush, type Frame, type Strip } from './strip.ts';
import { stripsOf } from './strips.ts';
import { lookOf } from './text-strips.ts';

export type { Block, Paper } from './block.ts';

/** What was to fit one page does not, even as small as it may be written. */
export class PaperTooLong extends Error {
  override readonly name = 'PaperTooLong';
}

const MARGIN = 54;
/** Between what is written and the foot. */
const ABOVE_FOOT = 10;
/** Nobody reads what is smaller than three quarters of the usual size. */
const SCALES = [1, 0.96, 0.92, 0.88, 0.84, 0.8, 0.76];

type Faces = Pick<Frame, 'plain' | 'bold'>;

/**
 * Writes a paper as a PDF of A4 pages, its fonts in it (only the letters used), its text as text. The same
 * bytes for the same paper and instant, wherever it is made. `at`: milliseconds since 1970.
 *
 * @throws PaperTooLong when a `single` or `half` paper does not fit.
 */
export async function makePaper(paper: Paper, at: number): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await PDFDocument.create();
  const faces = await facesOf(pdf);
  pdf.setTitle(paper.title, { showInWindowTitleBar: true });
  pdf.setProducer('Neuvième');
  pdf.setCreator('Neuvième');
  pdf.setLanguage(paper.language);
  pdf.setCreationDate(new Date(at));
  pdf.setModificationDate(new Date(at));
  if (paper.pages === 'numbered') drawNumbered(pdf, paper, faces);
  else if (paper.pages === 'single') drawSingle(pdf, paper, faces);
  else drawTwice(pdf, paper, faces);
  return Uint8Array.from(await pdf.save());
}

function drawNumbered(pdf: PDFDocument, paper: Paper, faces: Faces): void {
  const frame = { ...faces, width: A4.width - 2 * MARGIN, scale: 1 };
  const foot = footOf(paper.foot, frame, 48);
  const room = A4.height - 2 * MARGIN - foot.height;
  const pages = flow(stripsFor(paper, frame), room);
  for (const [index, placed] of pages.entries()) {
    const brush = brushOn(addSheet(pdf));
    draw(placed, brush, { x: MARGIN, y: MARGIN });
    foot.draw(brush, A4.height - MARGIN, `${index + 1} / ${pages.length}`);
  }
}

function drawSingle(pdf: PDFDocument, paper: Paper, faces: Faces): void {
  const { strips, foot } = fitted(paper, faces, A4.width - 2 * MARGIN, A4.height - 2 * MARGIN);
  const brush = brushOn(addSheet(pdf));
  draw(stacked(strips), brush, { x: MARGIN, y: MARGIN });
  foot.draw(brush, A4.height - MARGIN);
}

/** The same half twice, with a line to cut along. */
function drawTwice(pdf: PDFDocument, paper: Paper, faces: Faces): void {
  const half = A4.height / 2;
  const margin = 34;
  const { strips, foot } = fitted(paper, faces, A4.width - 2 * MARGIN, half - 2 * margin);
  const page = addSheet(pdf);
  for (const under of [0, half]) {
    const brush = brushOn(page, under);
    draw(stacked(strips), brush, { x: MARGIN, y: margin });
    foot.draw(brush, half - margin);
  }
  brushOn(page).line({ x: 0, y: half }, { x: A4.width, y: half }, 0.3);
}

/** The largest size at which everything stands in that room. */
function fitted(paper: Paper, faces: Faces, width: number, height: number) {
  for (const scale of SCALES) {
    const frame = { ...faces, width, scale };
    const foot = footOf(paper.foot, frame, 0);
    const strips = stripsFor(paper, frame);
    if (heightOf(strips) + foot.height <= height) return { strips, foot };
  }
  throw new PaperTooLong();
}

function stripsFor({ blocks }: Paper, frame: Frame): Strip[] {
  return blocks.flatMap((block) => stripsOf(block, frame));
}

function stacked(strips: readonly Strip[]): Placed[] {
  return flow(strips, Infinity).flat();
}

function draw(placed: readonly Placed[], brush: Brush, corner: { x: number; y: number }): void {
  for (const { strip, top } of placed) strip.draw(brush, corner.x, corner.y + top);
}

/** The lines of the foot, above `bottom`; `number` at their right, in the room left free for it. */
function footOf(text: string, frame: Frame, free: number) {
  const look = lookOf('small', frame);
  const lines = linesOf(text, look, frame.width - free);
  const line = look.size * LINE_HEIGHT;
  return {
    height: lines.length * line + ABOVE_FOOT,
    draw: (brush: Brush, bottom: number, number = '') => {
      const top = bottom - lines.length * line + baseline(look.size);
      for (const [row, written] of lines.entries()) {
        brush.text(written, MARGIN, top + row * line, look);
      }
      const x = MARGIN + frame.width - look.face.widthOf(number, look.size);
      brush.text(number, x, bottom - line + baseline(look.size), look);
    },
  };
}
