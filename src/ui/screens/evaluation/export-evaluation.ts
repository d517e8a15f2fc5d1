import type { CivilDate } from '../../../domain/civil-date.ts';
import type { Profile } from '../../../domain/profile.ts';
import { evaluationFile } from '../../../evaluation/evaluation-file.ts';
import type { Figures, Question } from '../../../evaluation/figures.ts';
import type { Report } from '../../../evaluation/report.ts';
import type { EvaluationForm } from '../../../messages/people-shapes.ts';
import { askWorker } from '../../../messages/send.ts';
import { systemClock } from '../../../platform/clock.ts';
import { saveFile } from '../../save-file.ts';
import { aboutLines, practitionersOf } from './about.ts';
import { evaluationCsv } from './evaluation-csv.ts';
import { evaluationPaper } from './evaluation-paper.ts';
import type { ReportText } from './report-words.ts';

/** What was asked, the answer, and the answer in words. */
export interface Evaluated {
  question: Question;
  figures: Figures;
  report: Report;
  text: ReportText;
}

const TYPES: Record<EvaluationForm, string> = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/json',
  pdf: 'application/pdf',
};

/** Saves the figures; that they leave is written first, and without that they do not. */
export async function exportEvaluation(
  evaluated: Evaluated,
  profiles: readonly Profile[],
  day: CivilDate,
  form: EvaluationForm,
): Promise<void> {
  const { question } = evaluated;
  const content = await contentOf(evaluated, profiles, day, form);
  await askWorker('ui/note-evaluation-export', { form });
  saveFile(`neuvieme-evaluation-${question.from}-${question.to}.${form}`, content, TYPES[form]);
}

async function contentOf(
  { question, figures, report, text }: Evaluated,
  profiles: readonly Profile[],
  day: CivilDate,
  form: EvaluationForm,
): Promise<BlobPart> {
  const about = aboutLines(question, profiles, day, report.masked);
  switch (form) {
    case 'csv':
      return evaluationCsv(about, text);
    case 'pdf': {
      // Brought when it is asked for: the page itself stays light.
      const { makePaper } = await import('../../../documents/paper/paper.ts');
      return makePaper(evaluationPaper(about, text), systemClock());
    }
    case 'json': {
      const practitioners = practitionersOf(question, profiles).map(({ rpps }) => rpps);
      const { definitions, limits } = text;
      const written = { writtenOn: day, practitioners, definitions, limits };
      const file = evaluationFile({ report, figures, question, ...written });
      return `${JSON.stringify(file, null, 2)}\n`;
    }
  }
}
