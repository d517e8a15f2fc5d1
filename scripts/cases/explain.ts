import { frenchDay } from '../rules-words.ts';
import type { Case } from './case-schema.ts';
import { compareCase, differences } from './compare-case.ts';
import { countSection, durationSection, readingSection } from './explain-count.ts';
import { findingLines } from './explain-findings.ts';
import { episodeSection, formSection, profileSection } from './explain-setting.ts';
import { standingWords } from './explain-standing.ts';
import { dateList, shortDate } from './french.ts';
import { judgeCase, type Judged } from './question-of.ts';

/** A case told to a person, in French: what is counted, how each text reads it, and what follows. */
export function explainCase(wanted: Case): string {
  const judged = judgeCase(wanted);
  const { question, verdict, questions } = judged;
  const title = wanted.name.charAt(0).toUpperCase() + wanted.name.slice(1);
  const sections = [
    [title, '='.repeat(title.length), `Le ${frenchDay(wanted.day)}`],
    profileSection(question),
    episodeSection(question),
    formSection(question, wanted),
    ...(verdict === null
      ? []
      : [
          countSection(question, verdict),
          readingSection(verdict),
          durationSection(question, verdict),
          section('Situation', standingWords(verdict)),
          section('Ce que disent les règles', findingLines(verdict.findings, 'Rien à signaler.')),
          section(
            'À faire autour de l’épisode',
            findingLines(verdict.duties, 'Rien pour l’instant.'),
          ),
          section('Serait rempli', fillLines(judged)),
        ]),
    section('Vos réglages', findingLines(questions, 'Rien à compléter.')),
    ...comparison(wanted, judged),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function section(title: string, lines: readonly string[]): string[] {
  return [title, ...lines.map((line) => `  ${line}`)];
}

function fillLines({ verdict }: Judged): string[] {
  if (!verdict?.fill) return ['Rien.'];
  const { name, rpps, amNumber, prescriptionDate, unasked } = verdict.fill;
  return [
    `Prescripteur : ${name}, RPPS ${rpps}, numéro AM ${amNumber ?? '(lieu à préciser)'}`,
    `Date de prescription : ${prescriptionDate === null ? 'laissée à votre choix' : shortDate(prescriptionDate)}`,
    unasked ? 'Sans clic : l’écran vous nomme.' : 'Après votre clic.',
    ...(verdict.passed.length > 0
      ? [`Déjà passées en connaissance de cause : ${dateList(verdict.passed)}`]
      : []),
  ];
}

/** Whether the rules say what the case expects; nothing for a case that expects nothing. */
function comparison(wanted: Case, judged: Judged): string[][] {
  if (wanted.expect === null) return [];
  const compared = compareCase(wanted, judged);
  const wrong = differences(compared);
  if (wrong.length === 0) return [['Conforme à ce que le cas attend.']];
  return [
    section(
      'Différent de ce que le cas attend',
      wrong.map(
        (key) =>
          `${key} : attendu ${JSON.stringify(compared.wanted[key])}, obtenu ${JSON.stringify(compared.seen[key])}`,
      ),
    ),
  ];
}
