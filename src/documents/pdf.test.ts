import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { pdfText } from '../../test/fakes/pdf-text.ts';
import { makePdf, type Printed } from './pdf.ts';

const AT = Date.UTC(2026, 10, 22, 10);
const printed = (lines: number, heading = 'Historique'): Printed => ({
  title: 'Dossier de ESSAI Camille',
  about: ['Né(e) le 12/03/1980'],
  sections: [
    {
      heading,
      lines: Array.from({ length: lines }, (_, index) => ({
        text: `Séance n° ${index + 1}\u202f!`,
        details: ['à la main'],
      })),
    },
  ],
  foot: 'Neuvième · 22/11/2026',
  language: 'fr-FR',
});

describe('a document', () => {
  it('holds its title, sections and details, and numbers its pages', async () => {
    const bytes = await makePdf(printed(60), AT);
    const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
    const pages = pdf.getPageCount();
    expect(pages).toBeGreaterThan(1);
    const text = pdfText(bytes);
    expect(text).toEqual(
      expect.arrayContaining(['Dossier de ESSAI Camille', 'Historique', 'Séance n° 60\u00a0!']),
    );
    expect(text.filter((line) => / \/ \d+$/.test(line))).toEqual(
      Array.from({ length: pages }, (_, index) => `${index + 1} / ${pages}`),
    );
  });
  it('says nothing of a patient in its properties', async () => {
    const pdf = await PDFDocument.load(await makePdf(printed(1), AT), { updateMetadata: false });
    expect([pdf.getTitle(), pdf.getProducer(), pdf.getSubject(), pdf.getAuthor()]).toEqual([
      'Neuvième',
      'Neuvième',
      undefined,
      undefined,
    ]);
    expect(pdf.getCreationDate()?.getTime()).toBe(AT);
  });
  it('a letter that no standard font has is no failure', async () => {
    const bytes = await makePdf(printed(1, '山田 Łukasz'), AT);
    expect(pdfText(bytes)).toContain('?? Lukasz');
  });
});
