import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { askedOf, pdfText } from '../../../test/fakes/pdf-text.ts';
import { makePaper, PaperTooLong, type Block, type Paper } from './paper.ts';

const AT = Date.UTC(2026, 10, 22, 10);

const ALL: readonly Block[] = [
  {
    kind: 'columns',
    left: ['Mme FICTIF', '45000 Orléans'],
    right: ['Dr TÉMOIN', 'Le 22 novembre 2026'],
  },
  { kind: 'title', text: 'Pièce justificative' },
  { kind: 'heading', text: 'Épisode de soins' },
  { kind: 'text', text: 'L’œuvre d’Andrée\u202f: ≤ 8 séances, 12,50 €\u00a0!\nDeuxième ligne.' },
  { kind: 'text', text: 'Petit', look: 'small', align: 'right' },
  {
    kind: 'facts',
    rows: [
      { label: 'Numéro AM', value: '457000016' },
      { label: 'Né(e) le', value: '12 mars 1980' },
    ],
  },
  {
    kind: 'table',
    columns: [
      { heading: 'Date', share: 1 },
      { heading: 'Séances', share: 1, align: 'right' },
    ],
    rows: [
      ['5 octobre 2026', '1'],
      ['7 octobre 2026', '2'],
    ],
  },
  {
    kind: 'checks',
    items: [
      { text: 'coché', checked: true },
      { text: 'libre', checked: false },
    ],
  },
  {
    kind: 'bars',
    rows: [
      { label: 'Sans diagnostic', value: 12, words: '12 épisodes' },
      { label: 'Avec', value: 0, words: '0' },
    ],
  },
  { kind: 'line' },
  { kind: 'space', height: 12 },
  { kind: 'sign', labels: ['Date', 'Signature et cachet'], height: 60 },
];

function paper(blocks: readonly Block[] = ALL, pages: Paper['pages'] = 'single'): Paper {
  return { title: 'Annexe 1', language: 'fr-FR', blocks, foot: 'Neuvième · 22/11/2026', pages };
}

describe('a paper, read by the programs of others', () => {
  it('is sound, of one A4 page, with its properties and a size that can be sent', async () => {
    const bytes = await makePaper(paper(), AT);
    expect(bytes.length).toBeLessThan(100_000);
    expect(askedOf(bytes, 'qpdf', '--check', '@')).toContain('No syntax or stream encoding errors');
    const info = askedOf(bytes, 'pdfinfo', '-isodates', '@');
    expect(info).toMatch(/^Title: +Annexe 1$/m);
    expect(info).toMatch(/^Producer: +Neuvième$/m);
    expect(info).toMatch(/^CreationDate: +2026-11-22T/m);
    expect(info).toMatch(/^Pages: +1$/m);
    expect(info).toMatch(/^Page size: +595.28 x 841.89 pts \(A4\)$/m);
    expect(info).not.toMatch(/^(?:Author|Subject|Keywords):/m);
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('pdf-lib');
  });
  it('has its fonts in it, the letters used alone, and real text', async () => {
    const bytes = await makePaper(paper(), AT);
    const fonts = askedOf(bytes, 'pdffonts', '@').split('\n').slice(2).filter(Boolean);
    expect(fonts).toHaveLength(2);
    // Embedded, a subset, with a table that gives the letters back.
    for (const font of fonts) expect(font).toMatch(/^NEUVIE\+SourceSans3-\w+ .* yes yes yes /);
    const text = pdfText(bytes);
    for (const words of [
      'L’œuvre d’Andrée : ≤ 8 séances, 12,50 € !',
      'Deuxième ligne.',
      'Numéro AM',
      '☑ coché',
      '☐ libre',
      'Dr TÉMOIN',
      'Signature et cachet',
      '12 épisodes',
      'Neuvième · 22/11/2026',
    ]) {
      expect(text).toContain(words);
    }
  });
  it('is the same, byte by byte, each time', async () => {
    const sums = [await makePaper(paper(), AT), await makePaper(paper(), AT)].map((bytes) =>
      createHash('sha256').update(bytes).digest('hex'),
    );
    expect(sums[0]).toBe(sums[1]);
  });
});

describe('text that is hard to write', () => {
  it.each([
    ['Łódź, Nguyễn, Жан, Ωmega', 'Łódź, Nguyễn, Жан, Ωmega'],
    ['山田 😀 8', '□□ □ 8'],
    ['e\u0301te\u0301 x\u0302', 'été x̂'],
    ['a\u200bb\u0007c\ufe0f', 'abc'],
  ])('%j is %j', async (text, read) => {
    expect(pdfText(await makePaper(paper([{ kind: 'text', text }]), AT))).toContain(read);
  });
  it('a word wider than the page goes on below', async () => {
    const word = 'anticonstitutionnellement'.repeat(40);
    const text = pdfText(await makePaper(paper([{ kind: 'text', text: word }]), AT));
    expect(text.replace(/\s/g, '')).toContain(word);
  });
});

describe('the pages of a paper', () => {
  const rows = Array.from({ length: 90 }, (_, row) => [`ligne ${row}`, `${row}`]);
  const columns = [
    { heading: 'Quoi', share: 3 },
    { heading: 'Combien', share: 1 },
  ];
  const table: Block = { kind: 'table', columns, rows };

  it('are numbered, and each has the headings of its table', async () => {
    const bytes = await makePaper(paper([table], 'numbered'), AT);
    const pages = pdfText(bytes)
      .split('\f')
      .filter((page) => page.trim() !== '');
    expect(pages.length).toBeGreaterThan(1);
    for (const [index, page] of pages.entries()) {
      expect(page).toMatch(/Quoi Combien/);
      expect(page).toMatch(new RegExp(`\\b${index + 1} ?/ ?${pages.length}\\b`));
    }
    for (const [line] of rows) expect(pages.join('\n')).toContain(line);
  });
  it('of a cell higher than a page lose nothing of it', async () => {
    const words = Array.from({ length: 1200 }, (_, word) => `mot${word}`);
    const long: Block = { kind: 'table', columns, rows: [[words.join(' '), '1']] };
    const text = pdfText(await makePaper(paper([long], 'numbered'), AT));
    for (const word of words) expect(text).toMatch(new RegExp(`\\b${word}\\b`));
  });
  it('never end with a heading', async () => {
    for (let above = 40; above < 60; above += 1) {
      const blocks: Block[] = [
        ...Array.from({ length: above }, () => ({ kind: 'text', text: 'x' }) as const),
        { kind: 'heading', text: 'TITRE' },
        { kind: 'text', text: 'dessous' },
      ];
      const pages = pdfText(await makePaper(paper(blocks, 'numbered'), AT)).split('\f');
      const page = pages.find((one) => one.includes('TITRE'));
      expect(page).toContain('dessous');
    }
  });
  it('that is to be one gets a little smaller, and is refused when it would not be read', async () => {
    const lines = (count: number): Block[] =>
      Array.from({ length: count }, () => ({ kind: 'text', text: 'x' }) as const);
    expect(askedOf(await makePaper(paper(lines(50)), AT), 'pdfinfo', '@')).toMatch(/^Pages: +1$/m);
    await expect(makePaper(paper(lines(120)), AT)).rejects.toBeInstanceOf(PaperTooLong);
  });
  it('that is half a page is there twice', async () => {
    const bytes = await makePaper(paper([{ kind: 'title', text: 'Notice' }], 'half'), AT);
    expect(askedOf(bytes, 'pdfinfo', '@')).toMatch(/^Pages: +1$/m);
    expect(pdfText(bytes).match(/Notice/g)).toHaveLength(2);
  });
});
