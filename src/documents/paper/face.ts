import { create, type Font as WholeFont, type FontCollection } from '@cantoo/fontkit';
import type { PDFDocument, PDFFont } from '@cantoo/pdf-lib';
import { bytesOf } from '../base64.ts';
import { plainSpaces, writtenIn } from './letters.ts';

/** One font in one document. */
export interface Face {
  font: PDFFont;
  /** The text with nothing in it that this font cannot draw. */
  written(text: string): string;
  /** Of a text that `written` gave, in points. */
  widthOf(text: string, size: number): number;
}

/** How the faces of a document are made: the fonts' bytes come as modules (scripts/fonts.ts). */
export async function facesOf(pdf: PDFDocument): Promise<{ plain: Face; bold: Face }> {
  const [regular, bold] = await Promise.all([import('#font/regular'), import('#font/bold')]);
  return {
    plain: await faceOf(pdf, regular.default, 'NEUVIE+SourceSans3-Regular'),
    bold: await faceOf(pdf, bold.default, 'NEUVIE+SourceSans3-Bold'),
  };
}

/** `name`: of the part of the font that is embedded; without one, a name would be drawn by chance. */
async function faceOf(pdf: PDFDocument, woff: string, name: string): Promise<Face> {
  const whole = oneFont(create(bytesOf(woff)));
  const glyphs = new Map<string, Drawn>();
  const glyphOf = (letter: string) => {
    const known = glyphs.get(letter) ?? drawnBy(whole, letter);
    glyphs.set(letter, known);
    return known;
  };
  // One letter, one glyph: no ligature whose letters a reader would have to find again, and no shaping that
  // another version of the library would do another way.
  const layout = (text: string) => ({ glyphs: Array.from(text, glyphOf) });
  pdf.registerFontkit({ create: () => Object.assign(whole, { layout }) });
  const font = await pdf.embedFont(new Uint8Array(), { subset: true, customName: name });
  const has = (letter: string) => whole.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
  const unit = 1 / whole.unitsPerEm;
  return {
    font,
    written: (text) => writtenIn(text, has),
    widthOf: (text, size) => {
      let width = 0;
      for (const letter of text) width += glyphOf(letter).advanceWidth;
      return width * unit * size;
    },
  };
}

interface Drawn {
  id: number;
  /** What a reader that copies the text gets for it. */
  codePoints: number[];
  advanceWidth: number;
}

function drawnBy(font: WholeFont, letter: string): Drawn {
  const glyph = font.glyphForCodePoint(letter.codePointAt(0) ?? 0);
  const codePoints = [plainSpaces(letter).codePointAt(0) ?? 0];
  return { id: glyph?.id ?? 0, advanceWidth: glyph?.advanceWidth ?? 0, codePoints };
}

function oneFont(read: WholeFont | FontCollection | null): WholeFont {
  if (read === null || !('glyphForCodePoint' in read)) throw new Error('not one font');
  return read;
}
