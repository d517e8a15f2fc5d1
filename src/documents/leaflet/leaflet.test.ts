import { describe, expect, it } from 'vitest';
import { askedOf, pdfText } from '../../../test/fakes/pdf-text.ts';
import { ruleById } from '../../rules/catalogue.ts';
import { makePaper } from '../paper/paper.ts';
import { leafletPaper, leafletParts } from './leaflet.ts';

const AT = Date.UTC(2026, 10, 22, 10);

describe('the patient’s leaflet', () => {
  it('rests on rules that texts state: none of them is an inference of ours', () => {
    const rules = leafletParts(39).flatMap((part) => part.rules);
    expect(rules.map((id) => ruleById(id)?.certainty).filter((one) => one === 'D')).toEqual([]);
    expect(rules.length).toBeGreaterThan(4);
  });
  it('names the eight sessions, the three months and how long data is kept here', () => {
    const text = leafletParts(60).map((part) => `${part.heading} ${part.text}`);
    expect(text.join(' ')).toMatch(/8 séances, en 3 mois/);
    expect(text.join(' ')).toContain('effacées 60 mois');
  });
  it('is half a page, twice on one sheet', async () => {
    const bytes = await makePaper(leafletPaper(39), AT);
    expect(askedOf(bytes, 'pdfinfo', '@')).toMatch(/Pages:\s+1\n/);
    expect(askedOf(bytes, 'qpdf', '--check', '@')).toContain('No syntax');
    expect(pdfText(bytes).match(/Venir sans ordonnance/g)).toHaveLength(2);
  });
});
