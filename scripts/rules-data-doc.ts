import type { CivilDate } from '../src/domain/civil-date.ts';
import { TERRITORIES_CHECKED, TERRITORIES_SOURCE } from '../src/rules/data/territories.ts';
import type { Dated } from '../src/rules/dated.ts';
import { DURATIONS, SESSION_LIMITS } from '../src/rules/limits.ts';
import { REGIMES } from '../src/rules/regimes.ts';
import { SOURCES } from '../src/rules/sources.ts';
import { allTerritories, EXPERIMENT_START, type Territory } from '../src/rules/territories.ts';
import { CERTAINTY_WORDS, frenchDay } from './rules-words.ts';

const ASKED = 'inconnue, demandée';

/** The section « Les données » of docs/rules.md: limits, regimes, territories, as the code holds them. */
export function dataSection(): string {
  return [
    '## Les données',
    '### Les limites',
    'Une séance est jugée avec la valeur de son propre jour ; un nouveau texte est une nouvelle ligne.',
    limitTable(),
    `Repère : dans le régime permanent, 34,3 % des patients en accès direct ont eu plus de huit séances (CNAM, janvier 2024 à juin 2025 ; ${SOURCES.maisonDesKines.title}). Dépasser huit avec un diagnostic est courant et légitime.`,
    '### Les régimes',
    regimeTable(),
    '### Les territoires',
    `Comparés à leurs sources le ${frenchDay(TERRITORIES_CHECKED)}. ${TERRITORIES_SOURCE}. Où aucun début n’est annoncé, le ${frenchDay(EXPERIMENT_START)} vaut ; ce qui est inconnu est demandé une fois, et la réponse gardée avec sa date et sa source.`,
    territoryTable(),
    allTerritories().flatMap(notes).join('\n'),
  ].join('\n\n');
}

function limitTable(): string {
  const rows = [
    ...SESSION_LIMITS.map((dated) => limitRow('séances', dated)),
    ...DURATIONS.map((dated) => limitRow('mois', dated)),
  ];
  const head = ['| Limite | Du | Au | Source | Certitude |', '| --- | --- | --- | --- | --- |'];
  return [...head, ...rows].join('\n');
}

function limitRow(unit: string, { from, to, value, source, certainty }: Dated<number>): string {
  const { name } = CERTAINTY_WORDS[certainty];
  return `| ${value} ${unit} | ${dayOr(from, '—')} | ${dayOr(to, '—')} | ${source} | ${name} |`;
}

function regimeTable(): string {
  const rows = Object.values(REGIMES).map((regime) => {
    const where = regime.twentyDepartments ? '20 départements' : 'partout';
    const limit = regime.limited ? 'oui' : 'non';
    const paper = regime.supportingDocument === 'none' ? 'aucune' : 'selon le territoire';
    return `| ${regime.name.fr} | ${where} | ${limit} | ${paper} | ${regime.source} |`;
  });
  const head = [
    '| Régime | Où | Huit séances | Pièce | Source |',
    '| --- | --- | --- | --- | --- |',
  ];
  return [...head, ...rows].join('\n');
}

function territoryTable(): string {
  const rows = allTerritories().map((territory) => {
    const { code, name, start, end } = territory;
    const cells = [code, name, dayOr(start, 'inconnu'), dayOr(end, ASKED), paperOf(territory)];
    return `| ${cells.join(' | ')} |`;
  });
  const head = [
    '| Code | Département | Début annoncé | Fin annoncée | Pièce justificative |',
    '| --- | --- | --- | --- | --- |',
  ];
  return [...head, ...rows].join('\n');
}

function paperOf({ supportingDocument, supportingDocumentToConfirm }: Territory): string {
  if (supportingDocument === null) return ASKED;
  const words = supportingDocument === 'annexe-1' ? 'annexe 1' : 'aucune';
  return supportingDocumentToConfirm ? `${words} (à confirmer)` : words;
}

/** What a department's own documents say besides, one line each; nothing where they say nothing. */
function notes(territory: Territory): string[] {
  const { name, startAlsoStated, endAlsoStated, registrationUntil, numberWording } = territory;
  const said = [
    ...(startAlsoStated === null ? [] : [`autre début annoncé : ${startAlsoStated}`]),
    ...(endAlsoStated === null ? [] : [`autre fin annoncée : ${endAlsoStated}`]),
    ...(registrationUntil === null ? [] : [`inscription jusqu’au ${frenchDay(registrationUntil)}`]),
    ...(territory.threeMonthsStated ? ['les trois mois y sont écrits'] : []),
    ...(numberWording === null ? [] : [`numéro du prescripteur : « ${numberWording} »`]),
    ...(territory.cpts.length === 0 ? [] : [`CPTS nommées : ${territory.cpts.join(', ')}`]),
    ...(territory.question === null ? [] : [territory.question]),
  ];
  return said.length === 0 ? [] : [`- ${name} : ${said.join(' ; ')}`];
}

function dayOr(date: CivilDate | null, otherwise: string): string {
  return date === null ? otherwise : frenchDay(date);
}
