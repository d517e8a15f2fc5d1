import { canon } from '../find/canon.ts';
import { FIELD } from '../find/label.ts';
import type { Root } from '../find/roots.ts';
import { decide } from '../find/score.ts';
import type { Sections } from '../find/section.ts';
import type { FieldRole, SectionRole } from '../find/vocabulary.ts';
import { textIn } from './values.ts';

/** A text that stands beside its name: « Né(e) le » and « 12/03/1980 ». */
export interface Term {
  role: FieldRole;
  value: string;
  element: Element;
}

const MOST_TERMS = 400;
const MOST_ROWS = 40;
const LONGEST_NAME = 40;
const PAIRS = 'dt,[class*=label i]:not(label),[class*=libelle i],[class*=intitule i]';

/**
 * What a page shows as text under a name: terms of a list, cells of a small table, a caption and its
 * value. Fields are not among them.
 */
export function readTerms(roots: readonly Root[], sections: Sections): Term[] {
  const names = roots
    .flatMap((root) => [...root.querySelectorAll(PAIRS), ...cellsIn(root)])
    .slice(0, MOST_TERMS);
  const sure = names.flatMap((name) => termOf(name, sections.of(name)?.roles ?? []));
  return [...sure, ...besidePatient(names, sure, sections)];
}

/** « Prénom » in the list where « Nom de naissance » stands is the patient's, whatever the heading. */
function besidePatient(
  names: readonly Element[],
  sure: readonly Term[],
  sections: Sections,
): Term[] {
  const born = sure.filter(({ role }) => role === 'birth-name' || role === 'birth-date');
  const lists = born.flatMap(({ element }) => element.closest('tr,dl,ul,table,section') ?? []);
  const unsure = names.filter(
    (name) =>
      !sure.some(({ element }) => element === name.nextElementSibling) &&
      (sections.of(name)?.roles ?? []).length === 0 &&
      lists.some((list) => list.contains(name)),
  );
  // What is told already is not told again by a weaker word: « Nom » beside « Nom de naissance ».
  return unsure
    .flatMap((name) => termOf(name, ['patient']))
    .filter(({ role }) => sure.every((one) => one.role !== role));
}

/** Cells of small tables: a long one lists many patients. */
function cellsIn(root: Root): Element[] {
  return [...root.querySelectorAll('table')]
    .filter(({ rows }) => rows.length <= MOST_ROWS)
    .flatMap((table) => [...table.querySelectorAll('th,td')]);
}

function termOf(name: Element, sections: readonly SectionRole[]): Term[] {
  const raw = (name.textContent ?? '').trim();
  if (raw.length < 2 || raw.length > LONGEST_NAME || name.querySelector(FIELD)) return [];
  const next = name.nextElementSibling;
  if (!next || next.querySelector(FIELD) || next.matches(FIELD)) return [];
  const best = roleOf(raw, sections);
  const value = best ? textIn(next) : '';
  // A row of headers names its neighbour's column: that is no value.
  if (!best || !value || roleOf(value, sections)) return [];
  return [{ role: best.role, value, element: next }];
}

function roleOf(text: string, sections: readonly SectionRole[]) {
  const words = text.length > LONGEST_NAME ? '' : canon(text);
  return words === '' ? null : decide([{ source: 'cell', text: words }], sections, null);
}

/** The same terms as they stand now; null when one of them is gone. */
export function readAgain(terms: readonly Term[]): Term[] | null {
  if (!terms.every(({ element }) => element.isConnected)) return null;
  return terms.map((term) => ({ ...term, value: textIn(term.element) }));
}
