import type { Candidate, Classified } from './classify.ts';
import { around, closestAround, holds } from './roots.ts';
import { phrasesIn } from './score.ts';
import type { FieldRole } from './vocabulary.ts';

/**
 * What a field is only together with its neighbours: a date in three boxes, the radios that choose a kind
 * of prescriber, the box that ticks a line, the place for a document. Gives all fields in screen order.
 */
export function findGroups(
  single: readonly Classified[],
  candidates: readonly Candidate[],
): Classified[] {
  const found = new Map(single.map((one) => [one.field, one]));
  for (const split of splitDates(candidates)) for (const one of split) found.set(one.field, one);
  for (const one of openLists(single, candidates)) found.set(one.field, one);
  for (const one of [...kinds(candidates), ...ticks(candidates, found), ...documents(candidates)]) {
    if (!found.has(one.field)) found.set(one.field, one);
  }
  return candidates.flatMap(({ field }) => found.get(field) ?? []);
}

const PRESCRIPTION_DATE = ['date', 'prescription', 'ordonnance', 'prescrit'];
const NOT_PRESCRIPTION = [
  'naissance',
  'ne',
  'nee',
  'seance',
  'execution',
  'acte',
  'soin',
  'facture',
];
const DAYS_IN_LIST: readonly number[] = [31, 32, 33];
const PARTS: readonly FieldRole[] = ['prescription-day', 'prescription-month', 'prescription-year'];

/** Day, month and year side by side, in the prescriber's section or under its date's words. */
function splitDates(candidates: readonly Candidate[]): Classified[][] {
  return candidates.flatMap((day, index): Classified[][] => {
    const [month, year] = [candidates[index + 1], candidates[index + 2]];
    if (!month || !year || !isDay(day) || !isMonth(month) || !isYear(year)) return [];
    const words = [day, month, year].flatMap((one) => one.words.map(({ text }) => text)).join(' ');
    if (phrasesIn(words, NOT_PRESCRIPTION).length > 0) return [];
    const here = day.section?.roles.includes('prescriber') ?? false;
    const said = phrasesIn(words, PRESCRIPTION_DATE.slice(1)).length > 0;
    if (!here && !said) return [];
    return [
      [day, month, year].map(({ field, section }, part) => ({
        field,
        section,
        role: PARTS[part] ?? 'prescription-day',
        score: 1,
      })),
    ];
  });
}

function numbersOf({ field }: Candidate): number[] {
  if (!(field instanceof HTMLSelectElement) || field.options.length > 160) return [];
  return [...field.options].map(({ text, value }) => Number(/\d+/.exec(value || text)?.[0] ?? 0));
}

function isDay(candidate: Candidate): boolean {
  const { field } = candidate;
  // Most lists are none of days: their options are not even looked at.
  if (field instanceof HTMLSelectElement && !DAYS_IN_LIST.includes(field.options.length))
    return false;
  const numbers = numbersOf(candidate);
  if (numbers.length > 0) return Math.max(...numbers) === 31 && numbers.length <= 33;
  return isBox(candidate, 2, ['jour', 'j']);
}

function isMonth(candidate: Candidate): boolean {
  const { field } = candidate;
  if (field instanceof HTMLSelectElement) return [12, 13].includes(field.options.length);
  return isBox(candidate, 2, ['mois', 'm']);
}

function isYear(candidate: Candidate): boolean {
  const numbers = numbersOf(candidate);
  if (numbers.length > 0) return numbers.some((number) => number > 1900 && number < 2200);
  return isBox(candidate, 4, ['annee', 'an', 'a']);
}

/** A box of exactly so many characters, or one that says which part it is. */
function isBox({ field, words }: Candidate, length: number, names: readonly string[]): boolean {
  if (!(field instanceof HTMLInputElement)) return false;
  if (!['text', 'tel', 'number'].includes(field.type)) return false;
  return (
    field.maxLength === length && (length === 4 || words.length === 0 || saysPart(words, names))
  );
}

function saysPart(words: Candidate['words'], names: readonly string[]): boolean {
  return words.some(({ text }) => phrasesIn(text, [...names, ...PRESCRIPTION_DATE]).length > 0);
}

/** Radios in the prescriber's section, two or more of one name. */
function kinds(candidates: readonly Candidate[]): Classified[] {
  const radios = candidates.filter(
    ({ type, section }) => type === 'radio' && section?.roles.includes('prescriber'),
  );
  return radios
    .filter(
      ({ field }) => radios.filter((other) => nameOf(other.field) === nameOf(field)).length > 1,
    )
    .map(({ field, section }) => ({ field, section, role: 'prescriber-kind' as const, score: 1 }));
}

const ROW_LEVELS = 6;
const TICK = ['facturer', 'selection', 'selectionner', 'inclure', 'cocher', 'choisir', 'retenir'];
const NO_TICK = [
  'nuit',
  'dimanche',
  'ferie',
  'domicile',
  'urgence',
  'dep',
  'dap',
  'gratuit',
  'tiers payant',
  'amo',
  'amc',
  'ald',
  'exoneration',
  'depassement',
  'tout',
  'tous',
  'toutes',
];

/** The box at the head of a line: one in its row, before the date, whose words name no other thing. */
function ticks(
  candidates: readonly Candidate[],
  found: ReadonlyMap<Element, Classified>,
): Classified[] {
  return candidates.flatMap(({ field, type, words, section }): Classified[] => {
    if (type !== 'checkbox') return [];
    if (words.some(({ text }) => phrasesIn(text, NO_TICK).length > 0)) return [];
    const row = rowOf(field);
    if (!row || !holdsSession(row, found)) return [];
    const boxes = row.querySelectorAll('input[type=checkbox]');
    const said = words.some(({ text }) => phrasesIn(text, TICK).length > 0);
    if (!said && (boxes.length !== 1 || !isFirst(field, row, found))) return [];
    return [{ field, section, role: 'session-tick', score: 1 }];
  });
}

/** A session stands in the row: its date in a field, or as text. */
function holdsSession(row: Element, found: ReadonlyMap<Element, Classified>): boolean {
  for (const one of found.values()) {
    if (one.role === 'session-date' && holds(row, one.field)) return true;
  }
  return /\d{2}[/.-]\d{2}[/.-]\d{4}/.test(row.textContent ?? '');
}

function nameOf(field: Element): string | null {
  return field.getAttribute('name');
}

/** A table's row, a listed item, or the nearest block that repeats. */
export function rowOf(field: Element): Element | null {
  return (
    closestAround(field, 'tr,[role=row],li,[class*=row i],[class*=ligne i]') ?? likeOthers(field)
  );
}

/** The nearest block with several parts that stands beside one of as many. */
function likeOthers(field: Element): Element | null {
  let block: Element | null = field;
  for (let level = 0; block && level < ROW_LEVELS; level += 1, block = around(block)) {
    const count = block.childElementCount;
    const near = [block.previousElementSibling, block.nextElementSibling];
    if (count > 2 && near.some((other) => other?.childElementCount === count)) return block;
  }
  return null;
}

/** Nothing that has a part stands before it in its row. */
function isFirst(field: Element, row: Element, found: ReadonlyMap<Element, Classified>): boolean {
  for (const other of row.querySelectorAll('input,select,textarea')) {
    if (other === field) return true;
    if (found.has(other)) return false;
  }
  return false;
}

const DOCUMENT = [
  'ordonnance',
  'justificatif',
  'piece',
  'document',
  'scanner',
  'numeriser',
  'joindre',
  'fichier',
  'annexe',
];

function documents(candidates: readonly Candidate[]): Classified[] {
  const files = candidates.filter(({ type }) => type === 'file');
  const named = files.filter(({ words }) =>
    words.some(({ text }) => phrasesIn(text, DOCUMENT).length > 0),
  );
  // Two places for documents: which one is hers to choose.
  const sure = named.length > 0 ? named : files;
  return sure.length === 1
    ? sure.map(({ field, section }) => ({ field, section, role: 'document' as const, score: 1 }))
    : [];
}

/** An open list of a select widget is typed into elsewhere, in a box that says which list it searches. */
function openLists(single: readonly Classified[], candidates: readonly Candidate[]): Classified[] {
  return single.flatMap((one): Classified[] => {
    const { id } = one.field;
    if (one.role !== 'prescriber-search' || id === '') return [];
    const box = candidates.find(
      ({ field }) =>
        field !== one.field && field.getAttribute('aria-controls')?.includes(`-${id}-`),
    );
    return box ? [{ ...one, field: box.field, score: one.score + 0.1 }] : [];
  });
}
