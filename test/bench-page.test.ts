import { describe, expect, it } from 'vitest';
import { roleTables } from '../scripts/bench/page-roles.ts';
import { noScore, precision, recall, scoreOf, sum } from '../scripts/bench/page-score.ts';
import { civilDate } from '../src/domain/civil-date.ts';
import type { FormDraft } from '../src/domain/draft.ts';
import type { Find } from './e2e/engine/in-page/examine.ts';
import { absentOf, counted, judge, noVerdicts, selectorsToMark } from './e2e/engine/judge.ts';
import { partsBySelector, PARTS, type Part } from './e2e/engine/roles.ts';
import { ROLES, type Reads, type Screen } from './tools/kit/truth.ts';

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

describe('what is found beside the truth', () => {
  const FORM: Screen = {
    ...screen(undefined),
    roles: {
      'prescriber.rpps': '#rpps',
      'prescriber.name': '.chip',
      'line.date': ['#d0', '#d1'],
      'line.tick': ['', '#t1'],
      nationalNumber: '#nir',
    },
    traps: ['#traitant'],
  };
  /** The same form on its way: it tells the file that the other leaves out. */
  const SIBLING: Screen = { ...FORM, roles: { document: '#file' } };
  const selectors = selectorsToMark(FORM, [SIBLING]);
  const met = selectors.map((selector, index) => ({ index, control: selector !== '.chip' }));
  const find = (part: Part, selector: string | null, idle = false): Find => ({
    part,
    marks: selector === null ? [] : [selectors.indexOf(selector)],
    idle,
    what: selector ?? 'input',
  });
  const count = (...finds: Find[]) => counted(judge(FORM, [SIBLING], met, finds));

  it('marks every selector once, lines without a box left out', () => {
    expect(selectors.toSorted()).toEqual(
      ['#rpps', '.chip', '#d0', '#d1', '#t1', '#nir', '#traitant', '#file'].toSorted(),
    );
  });

  it('misses every control, and neither text nor the national number', () => {
    expect(count()).toEqual({ right: 0, wrong: 0, missing: 4 });
  });

  it('counts an element once, however often it is found', () => {
    const twice = [find('prescriber-rpps', '#rpps'), find('prescriber-rpps', '#rpps')];
    expect(count(...twice)).toEqual({ right: 1, wrong: 0, missing: 3 });
  });

  it.each([
    ['another role of the truth', find('session-date', '#rpps')],
    ['a trap', find('prescriber-name', '#traitant')],
    ['a trap that is hidden', find('prescriber-name', '#traitant', true)],
    ['the national number', find('birth-name', '#nir')],
    ['the national number, by a part that is not judged', find('doctor' as Part, '#nir')],
    ['what the truth says nothing of', find('planned', null)],
    ['what another screen calls otherwise', find('planned', '#file')],
  ])('takes %s for wrong', (_, one) => {
    expect(count(one)).toEqual({ right: 0, wrong: 1, missing: 4 });
  });

  it.each([
    ['text, which is judged by its value', find('prescriber-name', '.chip')],
    ['what another screen of that kind tells', find('document', '#file')],
    ['what is not on screen and plays no part', find('planned', null, true)],
    ['a part that the truth has no role for', find('doctor' as Part, '#traitant')],
  ])('does not judge %s', (_, one) => {
    expect(count(one)).toEqual({ right: 0, wrong: 0, missing: 4 });
  });

  it('tells what is not there of its own truth, and not of another screen’s', () => {
    const without = (...gone: string[]) =>
      absentOf(
        FORM,
        [SIBLING],
        met.filter(({ index }) => !gone.includes(selectors[index] ?? '')),
      );
    expect(without()).toEqual([]);
    expect(without('#d1', '#file', '#traitant')).toEqual(['#d1']);
  });

  it('says why', () => {
    const verdicts = judge(FORM, [SIBLING], met, [find('birth-name', '#nir')]);
    expect(verdicts.get('national-number')?.wrong).toEqual([
      '#nir (birth-name, is national-number, #nir)',
    ]);
  });

  it('knows a part for every role of the truth', () => {
    const every = { ...FORM, roles: Object.fromEntries(ROLES.map((role) => [role, `#${role}`])) };
    const parts = new Set([...partsBySelector(every).values()].flat());
    expect([...parts].toSorted()).toEqual(PARTS.toSorted());
  });
});

it('tells the tools and the total, and what could not be judged', () => {
  const draft = { ...DRAFT, kind: 'invoice' as const };
  const visit = {
    tool: 'one',
    drafts: [draft],
    doubted: false,
    verdicts: noVerdicts(),
    failed: null,
  };
  const [tools] = roleTables([
    { ...visit, screen: screen(READS) },
    { ...visit, screen: screen(READS, 'silent') },
    { ...visit, tool: 'two', screen: screen(READS), drafts: [] },
    { ...visit, tool: 'two', screen: screen(READS), drafts: [], failed: 'not there' },
  ]);
  expect(tools?.rows.map((row) => [row[0], ...row.slice(-3)])).toEqual([
    ['one', '1/1', '1/1', '0'],
    ['two', '0/1', '0/0', '1'],
    ['total', '1/2', '1/1', '1'],
  ]);
});
