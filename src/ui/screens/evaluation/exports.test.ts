import { describe, expect, it } from 'vitest';
import { generatedYear } from '../../../../test/fakes/generated-year.ts';
import { pdfText } from '../../../../test/fakes/pdf-text.ts';
import { colleague, profile } from '../../../../test/fakes/profile.ts';
import { civilDate } from '../../../domain/civil-date.ts';
import { makePaper } from '../../../documents/paper/paper.ts';
import { activityOf } from '../../../evaluation/activity.ts';
import { evaluationFile, evaluationFileSchema } from '../../../evaluation/evaluation-file.ts';
import { figuresOf } from '../../../evaluation/figures.ts';
import { civilYear } from '../../../evaluation/period.ts';
import { peopleOf } from '../../../evaluation/read-activity.ts';
import { reportOf } from '../../../evaluation/report.ts';
import { aboutLines } from './about.ts';
import { evaluationCsv } from './evaluation-csv.ts';
import { evaluationPaper } from './evaluation-paper.ts';
import { reportText } from './report-words.ts';

const DAY = civilDate('2027-01-04');
const HER = [profile(), colleague()];
const FACTS = generatedYear(2, { patients: 40, sessions: 400 });

function evaluated(masked: boolean, totalActs: number | null = 9000) {
  const byTag = Map.groupBy(FACTS, ({ tag }) => tag);
  byTag.delete('activity');
  const question = { ...civilYear(2026), practitioner: null, totalActs };
  const episodes = peopleOf(byTag).flatMap((own) => activityOf(own[0]?.tag ?? '', own));
  const figures = figuresOf({ episodes, prescribed: [], purged: [] }, question);
  const report = reportOf(figures, masked);
  const text = reportText(report, figures);
  return { question, figures, report, text, about: aboutLines(question, HER, DAY, masked) };
}

describe('the spreadsheet', () => {
  it('tells its period in dates that any spreadsheet reads, and every definition', () => {
    const { about, text } = evaluated(false);
    const csv = evaluationCsv(about, text);
    expect(csv).toContain('Période;2026-01-01;2026-12-31\r\n');
    expect(csv).toContain('ESSAI Camille (RPPS 10101010105)');
    for (const line of [...text.definitions, ...text.limits, ...text.share]) {
      expect(csv).toContain(line.slice(0, 20));
    }
    const mean = /Séances par épisode, moyenne;\d+(,\d+)?;\d+(,\d+)?;\d+(,\d+)?;séances/;
    expect(csv).toMatch(mean);
  });
  it('every line of a table has a number, or why there is none', () => {
    const { about, text } = evaluated(true);
    const csv = evaluationCsv(about, text);
    expect(csv).toContain('< 5');
    expect(csv).toContain('masqué');
  });
});

describe('the file for other programs', () => {
  it.each([false, true])('is what its schema says; hidden: %s', (masked) => {
    const { question, figures, report, text } = evaluated(masked, null);
    const { definitions, limits } = text;
    const written = { writtenOn: DAY, practitioners: ['10101010105'], definitions, limits };
    const file = evaluationFile({ report, figures, question, ...written });
    expect(evaluationFileSchema.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
    expect(file.share).toEqual({ notCalculable: 'no-total' });
    const cells = file.typeEpisodes.flatMap((row) => [row.all, row.with, row.without]);
    expect(cells.includes('few')).toBe(masked);
    const told = cells.filter((cell) => typeof cell === 'number' && cell > 0 && cell < 5);
    expect(told.length > 0).toBe(!masked);
  });
});

describe('the report for the ARS', () => {
  it('holds the figures of the screen, their definitions and limits, and the rule', async () => {
    const { about, text } = evaluated(false);
    const read = pdfText(await makePaper(evaluationPaper(about, text), 0));
    const flat = read.replace(/\s+/g, ' ');
    expect(flat).toContain('Patients reçus en accès direct');
    expect(flat).toContain('sur 9 000 actes'.replace(/\s/g, ' '));
    expect(flat).toContain('Aucun texte ne définit ces dénominateurs');
    expect(flat).toContain('EVA-01');
  });
});
