import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { PATIENT } from '../../../test/fakes/draft.ts';
import { askedOf, pdfText } from '../../../test/fakes/pdf-text.ts';
import { place, profile } from '../../../test/fakes/profile.ts';
import { civilDate } from '../../domain/civil-date.ts';
import { LARGEST_FORM, ownAnnexeSchema, type OwnAnnexe } from '../../domain/own-annexe.ts';
import { base64Of, bytesOf } from '../base64.ts';
import { annexeOf } from './annexe-of.ts';
import { fillForm } from './fill-form.ts';
import { readForm } from './read-form.ts';

const ANNEXE = annexeOf({
  on: civilDate('2026-11-22'),
  profile: profile(),
  place: place({ department: '45' }),
  patient: { ...PATIENT, birthName: 'D’Œuvre-Nguyễn' },
  diagnoses: [],
  scope: 'invoice',
  dates: ['2026-11-16', '2026-11-18'].map(civilDate),
  withDiagnosis: false,
});

/** A form as a CPAM might give out: two pages, with two fields of its own and a box for eight digits. */
async function form(): Promise<Uint8Array<ArrayBuffer>> {
  const pdf = await PDFDocument.create();
  const [first] = [pdf.addPage([595, 842]), pdf.addPage([595, 842])];
  first.drawText('Formulaire de la CPAM FICTIVE', { x: 50, y: 780 });
  for (const [rank, name] of ['Nom', 'RPPS', 'Né le'].entries()) {
    const field = pdf.getForm().createTextField(name);
    if (name === 'Né le') field.setMaxLength(8);
    field.addToPage(first, { x: 50, y: 700 - 40 * rank, width: 200, height: 20 });
  }
  return Uint8Array.from(await pdf.save());
}

async function own(rest: Partial<OwnAnnexe> = {}): Promise<OwnAnnexe> {
  return ownAnnexeSchema.parse({
    name: 'formulaire.pdf',
    keptOn: '2026-11-22',
    pages: 2,
    content: base64Of(await form()),
    placed: [],
    filled: [],
    ...rest,
  });
}

const sound = (bytes: Uint8Array) =>
  expect(askedOf(bytes, 'qpdf', '--check', '@')).toContain('No syntax or stream encoding errors');

describe('the form of her CPAM', () => {
  it('is attached as it is, byte by byte, where nothing is to be written', async () => {
    const kept = await own({ filled: [{ name: 'Nom', field: null }] });
    expect(await fillForm(kept, ANNEXE)).toEqual(bytesOf(kept.content));
  });
  it('is filled over it where she said, on each page, in any letters', async () => {
    const kept = await own({
      placed: [
        { field: 'birth-name', page: 1, x: 50, y: 100 },
        { field: 'dates', page: 2, x: 180, y: 50 },
        { field: 'cpts', page: 9, x: 0, y: 0 },
      ],
    });
    const bytes = await fillForm(kept, ANNEXE);
    sound(bytes);
    const [first, second] = pdfText(bytes).split('\f');
    expect(first).toContain('Formulaire de la CPAM FICTIVE');
    expect(first).toContain('D’Œuvre-Nguyễn');
    // Broken at the edge of the page, none lost.
    expect(second).toMatch(/16\/11\/2026\s+18\/11\/2026/);
    const box = askedOf(bytes, 'pdftotext', '-bbox', '-l', '1', '@', '-');
    const [, x = '', bottom = ''] = /xMin="([\d.]+)"[^>]*yMax="([\d.]+)">D’Œuvre/.exec(box) ?? [];
    expect(Number(x)).toBeCloseTo((50 * 72) / 25.4, 0);
    // The letters stand on that line; what hangs below it is part of the box.
    expect(Math.abs(Number(bottom) - (100 * 72) / 25.4)).toBeLessThan(5);
    expect(await fillForm(kept, ANNEXE)).toEqual(bytes);
  });
  it('has its own fields filled by their names, and stays a form', async () => {
    const kept = await own({
      filled: [
        { name: 'Nom', field: 'name' },
        { name: 'RPPS', field: 'rpps' },
        { name: 'Né le', field: 'birth-date' },
        { name: 'gone', field: 'cpts' },
      ],
    });
    const bytes = await fillForm(kept, ANNEXE);
    sound(bytes);
    const text = pdfText(bytes);
    // A box for eight digits takes a date without its strokes.
    for (const words of ['ESSAI Camille', '10101010105', '12031980']) expect(text).toContain(words);
    const pdf = await PDFDocument.load(bytes);
    expect(pdf.getForm().getTextField('Nom').getText()).toBe('ESSAI Camille');
  });
  it('has a trial sheet with a line every centimetre', async () => {
    const bytes = await fillForm(await own(), ANNEXE, true);
    sound(bytes);
    expect(pdfText(bytes)).toMatch(/\b10\b[\s\S]*\b200\b/);
  });
});

describe('a file that is to be her CPAM’s form', () => {
  it('is known by its bytes: pages and text fields', async () => {
    expect(await readForm(await form())).toEqual({
      ok: true,
      pages: 2,
      fields: ['Nom', 'RPPS', 'Né le'],
    });
  });
  it('is refused, each time with its cause', async () => {
    const text = new TextEncoder();
    const locked = await PDFDocument.load(await form());
    locked.encrypt({ ownerPassword: 'essai', userPassword: 'essai' });
    const cases: [Uint8Array, string][] = [
      [new Uint8Array(LARGEST_FORM + 1), 'too-big'],
      [text.encode('PK un document de traitement de texte'), 'not-pdf'],
      [new Uint8Array(), 'not-pdf'],
      [text.encode('%PDF-1.7\ncoupé'), 'broken'],
      [Uint8Array.from(await locked.save()), 'encrypted'],
    ];
    for (const [bytes, fault] of cases) expect(await readForm(bytes)).toEqual({ ok: false, fault });
  });
});
