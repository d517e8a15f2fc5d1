import { PDFDocument, PDFTextField, rgb, type PDFPage } from '@cantoo/pdf-lib';
import type { Annexe } from '../../domain/annexe.ts';
import type { OwnAnnexe } from '../../domain/own-annexe.ts';
import { bytesOf } from '../base64.ts';
import { facesOf, type Face } from '../paper/face.ts';
import { LINE_HEIGHT, linesOf } from '../paper/strip.ts';
import { fieldValues } from './field-values.ts';

const SIZE = 10;
const POINTS_PER_MM = 72 / 25.4;
/** What is left free at the right of a page. */
const RIGHT = 10 * POINTS_PER_MM;
const NARROWEST = 60;

/**
 * Her CPAM's form with what she placed on it, and its own fields filled; with neither, its bytes as they are.
 * `grid`: a trial sheet, with a line every centimetre.
 */
export async function fillForm(
  own: OwnAnnexe,
  annexe: Annexe,
  grid = false,
): Promise<Uint8Array<ArrayBuffer>> {
  const named = own.filled.filter(({ field }) => field !== null);
  if (!grid && own.placed.length === 0 && named.length === 0) return bytesOf(own.content);
  const pdf = await PDFDocument.load(bytesOf(own.content), { updateMetadata: false });
  const { plain } = await facesOf(pdf);
  const values = fieldValues(annexe);
  if (named.length > 0) fillNamed(pdf, named, values, plain);
  const pages = pdf.getPages();
  if (grid) for (const page of pages) drawGrid(page, plain);
  for (const { field, page: number, x, y } of own.placed) {
    const page = pages[number - 1];
    if (page) write(page, values[field], { x: x * POINTS_PER_MM, y: y * POINTS_PER_MM }, plain);
  }
  return Uint8Array.from(await pdf.save());
}

function fillNamed(
  pdf: PDFDocument,
  named: OwnAnnexe['filled'],
  values: ReturnType<typeof fieldValues>,
  face: Face,
): void {
  const form = pdf.getForm();
  for (const { name, field } of named) {
    const found = form.getFieldMaybe(name);
    if (field === null || !(found instanceof PDFTextField)) continue;
    const text = face.written(values[field]);
    const most = found.getMaxLength() ?? Infinity;
    // A box for so many digits takes a date without its strokes; what is longer still stays for her hand.
    const short = text.length <= most ? text : text.replace(/[\s/]/g, '');
    if (short.length <= most) found.setText(short);
    found.updateAppearances(face.font);
  }
}

/** `place`: from the left and the top of what is seen of the page; the first line stands on it. */
function write(page: PDFPage, text: string, place: { x: number; y: number }, face: Face): void {
  const box = page.getCropBox();
  const width = Math.max(NARROWEST, box.width - place.x - RIGHT);
  for (const [row, line] of linesOf(text, { face, size: SIZE }, width).entries()) {
    if (line === '') continue;
    const y = box.y + box.height - place.y - row * SIZE * LINE_HEIGHT;
    page.drawText(line, {
      x: box.x + place.x,
      y,
      size: SIZE,
      font: face.font,
      color: rgb(0, 0, 0),
    });
  }
}

/** A line every centimetre, numbered in millimetres along the left and the top. */
function drawGrid(page: PDFPage, { font }: Face): void {
  const { x: left, y: bottom, width, height } = page.getCropBox();
  const color = rgb(0.2, 0.45, 0.75);
  const top = bottom + height;
  for (let mm = 10; mm * POINTS_PER_MM < Math.max(width, height); mm += 10) {
    const at = mm * POINTS_PER_MM;
    const line = { thickness: 0.25, color, opacity: 0.6 };
    const label = { size: 6, font, color };
    if (at < width) {
      const x = left + at;
      page.drawLine({ ...line, start: { x, y: bottom }, end: { x, y: top } });
      page.drawText(String(mm), { ...label, x: x + 1, y: top - 8 });
    }
    if (at < height) {
      const y = top - at;
      page.drawLine({ ...line, start: { x: left, y }, end: { x: left + width, y } });
      page.drawText(String(mm), { ...label, x: left + 2, y: y + 1 });
    }
  }
}
