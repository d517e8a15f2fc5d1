import { plain } from './text.ts';

/** A field that the engine reads or fills. */
export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const FIELDS_OF_A_ROW = 'input:not([type=hidden]),select,textarea';
const LONGEST_CAPTION = 40;

/**
 * What the screen calls a field, cheapest and surest source first: its labels, what ARIA says, a label
 * that is tied to nothing, the cell before, the header of its table column, then placeholder, title and
 * name. Empty when nothing names it.
 */
export function labelOf(field: Field, columns: ColumnHeaders): string {
  return (
    fromLabels(field) ||
    fromAria(field) ||
    fromUntiedLabel(field) ||
    fromCellBefore(field) ||
    columns.of(field) ||
    plain(field.getAttribute('placeholder') ?? '') ||
    plain(field.title) ||
    plain(words(field.getAttribute('formcontrolname') ?? field.name))
  );
}

/** Headers by table and column, read once per table. */
export class ColumnHeaders {
  readonly #byTable = new Map<HTMLTableElement, string[]>();

  /** The header above a field's cell, or an empty text. */
  of(field: Element): string {
    const cell = field.closest('td');
    const table = cell?.closest('table');
    if (!cell || !table) return '';
    const known = this.#byTable.get(table) ?? readHeaders(table);
    this.#byTable.set(table, known);
    return known[cell.cellIndex] ?? '';
  }
}

function readHeaders(table: HTMLTableElement): string[] {
  const row = table.tHead?.rows[0] ?? table.rows[0];
  // A first row that holds fields is a line like the others, not the names of the columns.
  if (row?.querySelector(FIELDS_OF_A_ROW)) return [];
  return [...(row?.cells ?? [])].map((cell) => plain(cell.textContent ?? ''));
}

function fromLabels(field: Field): string {
  return plain([...(field.labels ?? [])].map((label) => label.textContent ?? '').join(' '));
}

function fromAria(field: Field): string {
  const root = field.getRootNode() as Document | ShadowRoot;
  const ids = field.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const labelled = ids.map((id) => root.getElementById(id)?.textContent ?? '').join(' ');
  return plain(labelled) || plain(field.getAttribute('aria-label') ?? '');
}

/** A floating label that no `for` ties to its field: it stands alone with it. */
function fromUntiedLabel(field: Field): string {
  const parent = field.parentElement;
  if (!parent || parent.querySelectorAll(FIELDS_OF_A_ROW).length !== 1) return '';
  const label = [...parent.querySelectorAll<HTMLLabelElement>(':scope > label')].find(
    ({ control }) => control === null,
  );
  return plain(label?.textContent ?? '');
}

/** The caption in the cell before, as pages without labels write it. */
function fromCellBefore(field: Field): string {
  const before = field.closest('td')?.previousElementSibling;
  if (!before || before.querySelector(FIELDS_OF_A_ROW)) return '';
  const text = (before.textContent ?? '').trim();
  // « 1 », « + » and « € » name nothing.
  return text.length <= LONGEST_CAPTION && /\p{L}{2}/u.test(text) ? plain(text) : '';
}

/** `nomPrescripteur` → `nom Prescripteur`. */
function words(identifier: string): string {
  return identifier.replace(/([a-z])([A-Z])/g, '$1 $2');
}
