import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { civilDate, compareDates } from '../src/domain/civil-date.ts';
import { allRules, FAMILIES, ruleById } from '../src/rules/catalogue.ts';
import { CONTRADICTIONS } from '../src/rules/law/contradictions.ts';
import type { Rule } from '../src/rules/rule.ts';
import { SOURCES, type Source } from '../src/rules/sources.ts';
import { allTerritories } from '../src/rules/territories.ts';
import { dataSection } from './rules-data-doc.ts';
import {
  CERTAINTY_WORDS,
  frenchDay,
  sentence,
  SETTING_WORDS,
  SEVERITY_WORDS,
} from './rules-words.ts';

export const RULES_DOCUMENT = fileURLToPath(new URL('../docs/rules.md', import.meta.url));

const NOT_APPLIED = 'Ce qui n’est pas applicable, et pourquoi';
const QUESTIONS = 'Questions à poser à la CPAM ou à l’ARS';

/** docs/rules.md as prettier wants it: what the writer writes and the stale test compares. */
export async function formattedRulesDocument(): Promise<string> {
  const config = await resolveConfig(RULES_DOCUMENT);
  return format(rulesDocument(), { ...config, parser: 'markdown' });
}

/** The law as the product holds it, in French, for a reader who does not read code. */
export function rulesDocument(): string {
  return [
    '> Page entièrement produite par `npm run rules -- --write` à partir de `src/rules/` : corriger les données, jamais cette page.',
    '# Les règles de l’accès direct, telles que Neuvième les applique',
    introduction(),
    legend(),
    ...Object.values(FAMILIES).map(familySection),
    notAppliedSection(),
    contradictionSection(),
    questionSection(),
    dataSection(),
    sourceSection(),
  ].join('\n\n');
}

function introduction(): string {
  const days = Object.values(FAMILIES).map(({ checkedOn }) => checkedOn);
  const [oldest = civilDate('2026-11-21')] = days.toSorted(compareDates);
  const inferred = allRules().filter(({ certainty }) => certainty === 'D' || certainty === 'none');
  return [
    `${allRules().length} règles, comparées à leurs sources publiques pour la dernière fois le ${frenchDay(oldest)}. Chaque famille a sa date, et doit être revue au bout de douze mois (\`npm run rules\` dit lesquelles).`,
    `**Une déduction n’est jamais présentée comme la loi.** Pour ${inferred.length} de ces règles, aucun texte ne tranche : l’écran écrit alors « aucun texte ne le précise ; réglage par défaut » à la place de la source. Quand une réponse changerait ce que fait le kinésithérapeute, la question est posée [plus bas](${anchor(QUESTIONS)}).`,
    '**Un seul arrêt, pour une seule chose.** Neuvième n’interrompt que pour le nombre (CNT-01) et la durée (DUR-01), seulement sur un écran qui facture, seulement quand le prescripteur est le kinésithérapeute lui-même, et seulement si **toutes les lectures publiées sont dépassées**. Une lecture dépassée et l’autre non : les deux sont nommées, rien n’est arrêté. Le kinésithérapeute reste toujours libre de facturer.',
  ].join('\n\n');
}

function legend(): string {
  return [
    '## Comment lire cette page',
    wordTable('Certitude', 'Ce qu’elle veut dire', Object.values(CERTAINTY_WORDS)),
    wordTable('Gravité', 'Ce que l’écran fait', Object.values(SEVERITY_WORDS)),
  ].join('\n\n');
}

function wordTable(name: string, means: string, words: readonly { name: string; means: string }[]) {
  const rows = words.map((word) => `| ${word.name} | ${word.means} |`);
  return [`| ${name} | ${means} |`, '| --- | --- |', ...rows].join('\n');
}

function familySection({ name, checkedOn, statements }: (typeof FAMILIES)[keyof typeof FAMILIES]) {
  const rules = statements.flatMap(({ id }) => ruleById(id) ?? []);
  return [
    `## ${name}`,
    `Famille comparée à ses sources le ${frenchDay(checkedOn)}.`,
    ...rules.map(ruleSection),
  ].join('\n\n');
}

function ruleSection(rule: Rule): string {
  const { id, statement, sources, behaviour, appliedIn } = rule;
  const lines = [
    marksOf(rule),
    `Sources : ${sources.length === 0 ? 'aucun texte trouvé' : sources.map(linked).join(' ; ')}`,
    ...differing(id),
    `Ce que fait Neuvième : ${behaviour}`,
    appliedIn === null
      ? `Appliquée : non ([pourquoi](${anchor(NOT_APPLIED)}))`
      : `Appliquée dans [\`${appliedIn}\`](../${appliedIn})`,
  ];
  return [`### ${id}`, `**${statement.fr}**`, lines.map((line) => `- ${line}`).join('\n')].join(
    '\n\n',
  );
}

/** Certainty, severities and setting, in one line. */
function marksOf({ certainty, severities, setting }: Rule): string {
  const { name, means } = CERTAINTY_WORDS[certainty];
  const spoken = severities.map((severity) => SEVERITY_WORDS[severity].name).join(', ');
  return [
    `Certitude : **${name}**, ${means}`,
    spoken === '' ? 'sans message propre' : `gravité : ${spoken}`,
    ...(setting === null ? [] : [`réglage : ${SETTING_WORDS[setting]}`]),
  ].join(' · ');
}

/** Where the sources differ, the reader is sent to the section that says how. */
function differing(id: string): string[] {
  const about = CONTRADICTIONS.find(({ rules }) => rules.some((rule) => rule === id));
  if (about === undefined) return [];
  return [`Les sources diffèrent : [${about.topic}](${anchor(about.topic)})`];
}

function notAppliedSection(): string {
  const rules = allRules().flatMap(({ id, statement, notApplied }) =>
    notApplied === undefined ? [] : [`- ${link(id)} ${sentence(statement.fr)} ${notApplied}`],
  );
  return [`## ${NOT_APPLIED}`, rules.join('\n')].join('\n\n');
}

function contradictionSection(): string {
  const topics = CONTRADICTIONS.flatMap(({ topic, rules, choice }) => [
    `### ${topic}`,
    (ruleById(rules[0])?.versions ?? []).map((version) => `- ${version}`).join('\n'),
    `Ce que fait Neuvième (${rules.map(link).join(', ')}) : ${choice}`,
  ]);
  return ['## Ce que les sources ne disent pas de la même façon', ...topics].join('\n\n');
}

function questionSection(): string {
  const questions = allRules().flatMap(({ id, openQuestion }) =>
    openQuestion === undefined ? [] : [`1. ${openQuestion} (${link(id)})`],
  );
  const ofTerritories = allTerritories().flatMap(({ name, question }) =>
    question === null ? [] : [`1. ${question} (${name})`],
  );
  return [`## ${QUESTIONS}`, [...questions, ...ofTerritories].join('\n')].join('\n\n');
}

function sourceSection(): string {
  const all: readonly Source[] = Object.values(SOURCES);
  const lines = all.map((source) => {
    const citing = allRules().filter(({ sources }) => sources.includes(source));
    const by =
      citing.length > 0 ? citing.map(({ id }) => link(id)).join(', ') : 'lue pour le contexte';
    return `- ${linked(source)} : ${by}`;
  });
  return [
    '## Les sources',
    'Une source sans lien n’a pas d’adresse relevée ; aucune adresse n’est devinée.',
    lines.join('\n'),
  ].join('\n\n');
}

function linked({ title, article, address }: Source): string {
  const text = article === null ? title : `${title}, ${article}`;
  return address === null ? text : `[${text}](${address})`;
}

function link(id: string): string {
  return `[${id}](${anchor(id)})`;
}

/** A heading of this page as GitHub links to it. */
function anchor(heading: string): string {
  return `#${heading
    .toLowerCase()
    .replace(/[^\p{L}\d\s-]/gu, '')
    .replaceAll(' ', '-')}`;
}
