import { PDFDocument, rgb, StandardFonts, type PDFFont, type PDFPage } from 'pdf-lib';
import { winAnsi } from './win-ansi.ts';
import { wrap } from './wrap.ts';

/** A document to print, in the order it is read. */
export interface Printed {
  title: string;
  /** Under the title. */
  about: readonly string[];
  sections: readonly PrintedSection[];
  /** At the foot of every page, beside its number. */
  foot: string;
  /** BCP 47. */
  language: string;
}

export interface PrintedSection {
  heading: string;
  lines: readonly PrintedLine[];
}

/** A line and what goes with it; `details` stand below, smaller. */
export interface PrintedLine {
  text: string;
  details?: readonly string[];
}

const A4 = { width: 595.28, height: 841.89 };
const MARGIN = 56;
const FOOT = 40;
const WIDTH = A4.width - 2 * MARGIN;
const INK = rgb(0, 0, 0);
const SOFT = rgb(0.3, 0.3, 0.3);

interface Style {
  font: PDFFont;
  size: number;
  before: number;
  indent?: number;
  soft?: boolean;
}

/**
 * Writes a document of A4 pages with the fonts that every reader has. `at`: the instant of its making,
 * milliseconds since 1970. No name of a patient goes into its properties.
 */
export async function makePdf(printed: Printed, at: number): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await PDFDocument.create();
  const [plain, bold] = await Promise.all([
    pdf.embedFont(StandardFonts.Helvetica),
    pdf.embedFont(StandardFonts.HelveticaBold),
  ]);
  pdf.setTitle('Neuvième');
  pdf.setProducer('Neuvième');
  pdf.setCreator('Neuvième');
  pdf.setLanguage(printed.language);
  pdf.setCreationDate(new Date(at));
  pdf.setModificationDate(new Date(at));
  const write = writerOn(pdf);
  write(printed.title, { font: bold, size: 18, before: 0 });
  for (const line of printed.about) write(line, { font: plain, size: 10, before: 4, soft: true });
  for (const { heading, lines } of printed.sections) {
    write(heading, { font: bold, size: 13, before: 18 }, 40);
    for (const { text, details = [] } of lines) {
      write(text, { font: plain, size: 10, before: 6 });
      for (const detail of details) {
        write(detail, { font: plain, size: 9, before: 2, indent: 12, soft: true });
      }
    }
  }
  number(pdf.getPages(), plain, printed.foot);
  const bytes = await pdf.save();
  return Uint8Array.from(bytes);
}

/** Writes below what was written last, on a new page where there is no room; `keep`: with so much after it. */
function writerOn(pdf: PDFDocument) {
  let page = pdf.addPage([A4.width, A4.height]);
  let y = A4.height - MARGIN;
  return (text: string, style: Style, keep = 0): void => {
    const { font, size, before, indent = 0, soft = false } = style;
    const widthOf = (part: string) => font.widthOfTextAtSize(part, size);
    y -= before;
    for (const line of wrap(winAnsi(text), WIDTH - indent, widthOf)) {
      if (y - size * 1.3 - keep < MARGIN) {
        page = pdf.addPage([A4.width, A4.height]);
        y = A4.height - MARGIN;
      }
      y -= size * 1.3;
      page.drawText(line, { x: MARGIN + indent, y, font, size, color: soft ? SOFT : INK });
    }
  };
}

function number(pages: readonly PDFPage[], font: PDFFont, foot: string): void {
  for (const [index, page] of pages.entries()) {
    const written = `${index + 1} / ${pages.length}`;
    const x = A4.width - MARGIN - font.widthOfTextAtSize(written, 9);
    page.drawText(winAnsi(foot), { x: MARGIN, y: FOOT, font, size: 9, color: SOFT });
    page.drawText(written, { x, y: FOOT, font, size: 9, color: SOFT });
  }
}
