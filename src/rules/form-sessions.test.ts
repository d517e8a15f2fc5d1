import { describe, expect, it } from 'vitest';
import { line } from '../../test/fakes/draft.ts';
import { civilDate } from '../domain/civil-date.ts';
import { sessionsOnForm } from './form-sessions.ts';

const DAY = civilDate('2026-10-05');
const read = (...lines: [date: string, act: string][]) =>
  sessionsOnForm(
    lines.map(([date, act]) => line(date, act)),
    DAY,
  );
const slots = (form: ReturnType<typeof read>) =>
  form.sessions.map(({ date, rank }) => `${date} #${rank}`);

describe('the sessions of a form', () => {
  it('an assessment and a session on one day are one session', () => {
    const form = read(['2026-10-05', 'AMK 10,7'], ['2026-10-05', 'RAM 8,09']);
    expect(slots(form)).toEqual(['2026-10-05 #1']);
    expect(form.assessments).toEqual(['2026-10-05']);
    expect(form.findings).toEqual([]);
  });
  it('travel and supplements on lines of their own add none', () => {
    const form = read(
      ['2026-10-05', 'RAM 8,09'],
      ['2026-10-05', 'IFD'],
      ['2026-10-05', 'IK 12'],
      ['2026-10-05', 'AMK 2,5'],
    );
    expect(slots(form)).toEqual(['2026-10-05 #1']);
    expect(form.findings).toEqual([]);
  });
  it('a day to come is planned, not done (PLA-02); today is done', () => {
    expect(slots(read(['2026-10-06', 'RAM 8,09'], ['2026-10-05', 'RAM 8,09']))).toEqual([
      '2026-10-05 #1',
    ]);
  });
  it('two session lines of one day rank 1 and 2 (CNT-15)', () => {
    const form = read(
      ['2026-10-05', 'RAM 8,09'],
      ['2026-10-02', 'RAM 8,09'],
      ['2026-10-05', 'NMI 9'],
    );
    expect(slots(form)).toEqual(['2026-10-05 #1', '2026-10-02 #1', '2026-10-05 #2']);
  });
  it.each(['séance de rééducation', '', 'SEANCE'])(
    'a line that says %j counts, to check',
    (act) => {
      const form = read(['2026-10-05', act]);
      expect(slots(form)).toEqual(['2026-10-05 #1']);
      expect(form.findings).toMatchObject([{ message: 'ACT_01_to_check', severity: 'warn' }]);
    },
  );
  it('an unknown letter with a coefficient is asked about, not counted', () => {
    const form = read(['2026-10-05', 'XYZ 5']);
    expect(form.sessions).toEqual([]);
    expect(form.findings).toMatchObject([
      { rule: 'ACT-01', message: 'ACT_01_unknown', severity: 'ask', values: { acts: 'XYZ 5' } },
    ]);
  });
  it('an isolated assessment is neither a session nor a BDK', () => {
    expect(read(['2026-10-05', 'AMK 10'])).toMatchObject({
      sessions: [],
      assessments: [],
      findings: [],
    });
  });
});

describe('the lines of a form, classified', () => {
  it('are those done by that day, in the order of the form, each on its own day', () => {
    const { lines } = read(
      ['2026-10-06', 'RAM 8,09'],
      ['2026-10-05', 'RAM 8,09 + IFD'],
      ['2026-05-27', 'TER 9,79'],
      ['2026-05-28', 'TER 9,79'],
    );
    expect(lines.map(({ date, act }) => `${date} ${act}`)).toEqual([
      '2026-10-05 RAM 8,09 + IFD',
      '2026-05-27 TER 9,79',
      '2026-05-28 TER 9,79',
    ]);
    expect(lines.map(({ classified }) => classified.kind)).toEqual([
      'session',
      'session',
      'session',
    ]);
    expect(lines.map(({ classified }) => classified.doubt)).toEqual([null, 'other-period', null]);
  });
  it.each(['AMK 8', 'TER 9,49'])('%s counts; what is doubtful is said by another rule', (act) => {
    const form = read(['2026-10-05', act]);
    expect(slots(form)).toEqual(['2026-10-05 #1']);
    expect(form.findings).toEqual([]);
  });
  it('télésoin is known: neither counted nor asked about', () => {
    const form = read(['2026-10-05', 'TMK 12'], ['2026-10-05', 'RQD']);
    expect(form.sessions).toEqual([]);
    expect(form.findings).toEqual([]);
  });
  it('an assessment and a session in one cell are both', () => {
    const form = read(['2026-10-05', 'AMK 10,7 + RAM 8,09']);
    expect(slots(form)).toEqual(['2026-10-05 #1']);
    expect(form.assessments).toEqual(['2026-10-05']);
  });
  it('an unknown letter beside an assessment is asked about too', () => {
    const form = read(['2026-10-05', 'AMK 10,7 + XYZ 5']);
    expect(form.assessments).toEqual(['2026-10-05']);
    expect(form.findings).toMatchObject([{ message: 'ACT_01_unknown' }]);
  });
});

describe('lines in words', () => {
  it.each(['Séance de 30 min', 'Séance à domicile + IFD', 'SEANCE 2'])(
    '%j is a session by its word, whatever else stands there',
    (act) => {
      const form = read(['2026-10-05', act]);
      expect(slots(form)).toEqual(['2026-10-05 #1']);
      expect(form.findings).toMatchObject([{ message: 'ACT_01_to_check' }]);
    },
  );
  it('travel and supplements stay what they are', () => {
    const form = read(
      ['2026-10-05', 'Indemnité de déplacement IFD'],
      ['2026-10-05', 'Balnéothérapie, par séance AMK 2,5'],
    );
    expect(form.sessions).toEqual([]);
    expect(form.findings).toEqual([]);
  });
  it('an assessment is not a session, anything else may be one and counts', () => {
    const date = civilDate('2026-11-02');
    const lines = [
      { date, act: 'Bilan initial' },
      { date, act: 'BDK' },
      { date, act: 'Séance de rééducation' },
    ];
    const { sessions, assessments } = sessionsOnForm(lines, civilDate('2026-11-21'));
    expect(sessions.map(({ act }) => act)).toEqual(['Séance de rééducation']);
    expect(assessments).toEqual([date, date]);
  });
});
