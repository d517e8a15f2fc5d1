import { describe, expect, it } from 'vitest';
import { noScore, precision, recall, scoreOf, sum } from '../scripts/bench/page-score.ts';
import { civilDate } from '../src/domain/civil-date.ts';
import type { FormDraft } from '../src/domain/draft.ts';
import type { Reads, Screen } from './tools/kit/truth.ts';

const READS: Reads = {
  patient: { birthName: 'D’ESSAI-MAQUETTE', firstName: 'Lou', birthDate: '1992-10-14', id: '305' },
  lines: [
    ['2026-10-05', 'AMK 10,7 + IFD'],
    ['2026-10-07', 'RIM 8,1'],
    ['2026-10-07', 'RIM 8,1'],
  ],
  prescriber: ['10100123453', 'Dr EXEMPLE Dominique'],
  prescriptionDate: '2026-09-25',
  executant: ['ESSAI Camille', '10101010105'],
};

const DRAFT: FormDraft = {
  kind: 'invoice',
  patient: {
    birthName: "D'ESSAI MAQUETTE",
    firstName: 'Lou',
    birthDate: civilDate('1992-10-14'),
  },
  patientId: '305',
  treatmentId: null,
  invoiceId: 'new:1',
  prescriber: ['10100123453', 'EXEMPLE'],
  executant: ['ESSAI', 'Camille', '10101010105'],
  prescriptionDate: civilDate('2026-09-25'),
  lines: [
    { date: civilDate('2026-10-05'), act: 'AMK 10,7 + IFD' },
    { date: civilDate('2026-10-07'), act: 'RIM 8,1' },
    { date: civilDate('2026-10-07'), act: 'RIM 8,1' },
  ],
  planned: null,
  validityMonths: null,
};

function screen(reads: Reads | undefined, kind: Screen['kind'] = 'invoice'): Screen {
  const of = { id: 'one', path: '/', kind, what: '', rendered: 'server' } as const;
  return reads ? { ...of, reads } : of;
}

const all = (reads: Reads, draft: FormDraft | null) =>
  sum(Object.values(scoreOf(screen(reads), draft).score));

describe('what a draft is worth beside the truth', () => {
  it('counts every value of a screen that is read as it is', () => {
    const { recognised, score, differs } = scoreOf(screen(READS), DRAFT);
    expect(recognised).toBe(true);
    expect(differs).toEqual([]);
    expect(score.line).toEqual({ right: 3, wrong: 0, missing: 0 });
    expect(all(READS, DRAFT)).toEqual({ right: 11, wrong: 0, missing: 0 });
  });

  it('misses everything where nothing is read', () => {
    expect(scoreOf(screen(READS), null).recognised).toBe(false);
    expect(all(READS, null)).toEqual({ right: 0, wrong: 0, missing: 11 });
  });

  it('counts another value as wrong, and the true one as missing', () => {
    const read = { ...DRAFT, lines: DRAFT.lines.slice(0, 2), patientId: '306' };
    const { score } = scoreOf(screen(READS), read);
    expect(score['patient.id']).toEqual({ right: 0, wrong: 1, missing: 1 });
    expect(score.line).toEqual({ right: 2, wrong: 0, missing: 1 });
  });

  it.each([
    ['nobody, as it is', [], [], { right: 0, wrong: 0, missing: 0 }],
    ['somebody where nobody is', [], ['10100123453'], { right: 0, wrong: 1, missing: 0 }],
    ['nobody where somebody is', ['10100123453'], [], { right: 0, wrong: 0, missing: 1 }],
    [
      'a number of somebody else',
      ['10100123453'],
      ['10100123453', '10101010105'],
      { wrong: 1, missing: 1 },
    ],
    ['one letter of the name', ['Dr EXEMPLE'], ['E'], { right: 0, wrong: 1 }],
    ['a part of the name', ['Dr EXEMPLE'], ['EXEMPLE'], { right: 1, wrong: 0 }],
  ])('reads the prescriber: %s', (_, truth, read, count) => {
    const { score } = scoreOf(screen({ prescriber: truth }), { ...DRAFT, prescriber: read });
    expect(score.prescriber).toMatchObject(count);
  });

  it('takes a date where nobody prescribes for a wrong one', () => {
    const { score } = scoreOf(screen({ prescriber: [] }), { ...DRAFT, prescriber: [] });
    expect(score.prescriptionDate).toEqual({ right: 0, wrong: 1, missing: 0 });
  });

  it('does not judge what the truth leaves out', () => {
    expect(scoreOf(screen(undefined), DRAFT).score).toEqual(noScore());
  });

  it('does not recognise a form of another kind', () => {
    expect(scoreOf(screen(READS, 'treatment'), DRAFT).recognised).toBe(false);
  });
});

it('says no share of nothing', () => {
  expect(precision(noScore().line)).toBeNull();
  expect(recall(noScore().line)).toBeNull();
  expect(precision({ right: 3, wrong: 1, missing: 3 })).toBe(0.75);
  expect(recall({ right: 3, wrong: 1, missing: 3 })).toBe(0.5);
});
