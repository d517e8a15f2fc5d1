import { around } from './roots.ts';

const FIELD = 'input:not([type=hidden]),select,textarea,[role=combobox]';
const WIDGET = '[role=combobox]';
const WRITTEN = 'input:not([type=hidden],[type=checkbox]),select,textarea';
const NAMES = 'th,[role=columnheader]';
const NO_CELL = 'style,script,template,link';
const MOST_ROWS_UP = 80;
const LEVELS = 9;
const MOST_CELLS = 40;
const LONGEST_HEADER = 60;
const MOST_HEADER_ROWS = 3;
const SPLIT_LEVELS = 6;

/** A row of a table, of a grid made of any elements, or all that a component's root holds. */
interface Row {
  /** What stands among the other rows: the row itself, or the host of the root. */
  element: Element;
  cells: readonly Element[];
}

/** A header and how many columns it covers. */
interface Over {
  text: string;
  span: number;
}

/**
 * Column headers, of tables and of rows made of anything. Each row of headers is read once; the cost of a
 * field is one look at its column.
 */
export class Headers {
  readonly #rows = new WeakMap<Element, readonly Element[]>();
  readonly #split = new WeakMap<Element, Element | null>();
  readonly #hasField: (element: Element) => boolean;

  /** `hasField`: whether a native field stands in an element. */
  constructor(
    hasField: (element: Element) => boolean = (element) => element.querySelector(FIELD) !== null,
  ) {
    this.#hasField = hasField;
  }

  /** The words over a field's column; empty when it stands in no grid. */
  above(field: Element): string {
    return this.#over(field).find(({ span }) => span === 1)?.text ?? '';
  }

  /** The words over a cell itself. */
  over(cell: Element): string {
    const row = rowAround(cell);
    const [nearest] = row ? this.#headersOf(row) : [];
    return (nearest && textOver(nearest, columnOf(cell))?.text) ?? '';
  }

  /** Words that cover several columns, the field's among them: they say whose these columns are. */
  spanning(field: Element): string[] {
    return this.#over(field).flatMap(({ text, span }) => (span > 1 ? [text] : []));
  }

  /** The words of the whole row of headers over a field. */
  siblings(field: Element): string[] {
    const at = this.#place(field);
    return at?.headers[0] ? cellsOf(at.headers[0]).map((cell) => cell.textContent ?? '') : [];
  }

  /** What holds the headers over a field, and with them the rows. */
  group(field: Element): Element | null {
    return this.#place(field)?.headers[0]?.parentElement ?? null;
  }

  #over(field: Element): Over[] {
    const at = this.#place(field);
    return at ? at.headers.flatMap((row) => textOver(row, columnOf(at.cell)) ?? []) : [];
  }

  /** The cell that a field stands in, and the rows of headers over it. */
  #place(field: Element): { cell: Element; headers: readonly Element[] } | null {
    let cell: Element = field;
    for (let level = 0; level < LEVELS; level += 1) {
      const row = rowAround(cell);
      const headers = row ? this.#headersOf(row) : [];
      if (headers.length > 0) return { cell, headers };
      const header = row && cell.localName === 'td' ? this.#splitHeader(row) : null;
      if (header) return { cell, headers: [header] };
      const outer = around(cell);
      if (!outer || outer.matches('table,form,fieldset')) return null;
      cell = outer;
    }
    return null;
  }

  /** Of a row in a table that has no headers of its own. */
  #splitHeader({ element, cells }: Row): Element | null {
    const table = element.closest('table');
    if (!table) return null;
    let header = this.#split.get(table);
    if (header === undefined) {
      header = splitHeader(table, widthOf(cells), (head) => this.#isFilled(head));
      this.#split.set(table, header);
    }
    return header;
  }

  /** A field stands in it, or a widget that is none. */
  #isFilled(row: Element): boolean {
    if (row.querySelector(WIDGET) !== null) return true;
    if (!this.#hasField(row)) return false;
    // A box that ticks all rows stands among the names of the columns.
    return row.querySelector(NAMES) === null || row.querySelector(WRITTEN) !== null;
  }

  #headersOf({ element, cells }: Row): readonly Element[] {
    const known = this.#rows.get(element);
    if (known) return known;
    const before = element.previousElementSibling;
    // A row like the one before has the same headers: one step, whatever the length of the table.
    const same = before ? this.#rows.get(before) : undefined;
    const repeats = before?.localName === element.localName && before.childElementCount > 0;
    const found =
      same && repeats && same.length > 0 && this.#hasField(before)
        ? same
        : headersAbove(element, cells, (candidate) => this.#isFilled(candidate));
    this.#rows.set(element, found);
    return found;
  }
}

/** The row that an element is a cell of: its parent, or the root that it stands in by itself. */
function rowAround(cell: Element): Row | null {
  const parent = cell.parentNode;
  if (parent instanceof ShadowRoot) return rowOf(parent.host, parent.children);
  return parent instanceof Element ? rowOf(parent, parent.children) : null;
}

function rowOf(element: Element, children: HTMLCollection): Row | null {
  // A body of rows is no row.
  if (children.length > MOST_CELLS) return null;
  const cells = [...children].filter((child) => !child.matches(NO_CELL));
  // A field beside its own label is no row of a grid: it is called by that.
  const isNamed = cells.some(({ localName }) => localName === 'label');
  return cells.length > 1 && !isNamed ? { element, cells } : null;
}

function cellsOf(row: Element): Element[] {
  return [...row.children].filter((child) => !child.matches(NO_CELL));
}

function columnOf(cell: Element): number {
  let column = 0;
  for (let before = cell.previousElementSibling; before; before = before.previousElementSibling) {
    if (!before.matches(NO_CELL)) column += spanOf(before);
  }
  return column;
}

function spanOf(cell: Element): number {
  return cell instanceof HTMLTableCellElement ? Math.min(cell.colSpan, 50) : 1;
}

function widthOf(cells: readonly Element[]): number {
  return cells.reduce((width, cell) => width + spanOf(cell), 0);
}

/** Rows without a field over this one, of the same width, nearest first. */
function headersAbove(
  row: Element,
  cells: readonly Element[],
  isFilled: (candidate: Element) => boolean,
): Element[] {
  const width = widthOf(cells);
  const found: Element[] = [];
  const consider = (candidate: Element) => {
    const { childElementCount: count } = candidate;
    if (found.length >= MOST_HEADER_ROWS || count < 2 || count > width + 2) return;
    const own = cellsOf(candidate);
    if (widthOf(own) === width && namesColumns(own) && !isFilled(candidate)) found.push(candidate);
  };
  let at = row.previousElementSibling;
  for (let up = 0; at && up < MOST_ROWS_UP; up += 1, at = at.previousElementSibling) consider(at);
  const head = row.parentElement?.previousElementSibling;
  if (head && (head.matches('thead,[role=rowgroup]') || head.childElementCount < 12)) {
    for (const candidate of [...head.children].toReversed()) consider(candidate);
    consider(head);
  }
  return found;
}

/**
 * Libraries that keep headers in sight put them into a table of their own, before the one that scrolls; over
 * the scroll bar they have one column more.
 */
function splitHeader(
  table: Element,
  width: number,
  isFilled: (candidate: Element) => boolean,
): Element | null {
  let at: Element | null = table;
  for (let level = 0; at && level < SPLIT_LEVELS; level += 1, at = around(at)) {
    const before: Element | null = at.previousElementSibling;
    const head = before?.localName === 'table' ? before : before?.querySelector('table');
    if (!(head instanceof HTMLTableElement) || isFilled(head)) continue;
    const rows = [...head.rows].filter((row) => {
      const cells = cellsOf(row);
      return [width, width + 1].includes(widthOf(cells)) && namesColumns(cells);
    });
    return rows.at(-1) ?? null;
  }
  return null;
}

/** A line of values is no line of names: dates and long texts name no column. */
function namesColumns(cells: readonly Element[]): boolean {
  const texts = cells.map((cell) => (cell.textContent ?? '').trim());
  if (texts.some((text) => text.length > LONGEST_HEADER || /\d{2}[/.-]\d{2}/.test(text))) {
    return false;
  }
  return texts.filter((text) => /\p{L}{2}/u.test(text)).length >= 2;
}

/** The header over a column. An empty one is covered by the header before it, as with a colspan. */
function textOver(row: Element, column: number): Over | null {
  let at = 0;
  let before: Over | null = null;
  for (const cell of cellsOf(row)) {
    const span = spanOf(cell);
    const text = (cell.textContent ?? '').trim();
    at += span;
    if (column < at) return text === '' ? before : { text, span };
    if (text !== '') before = { text, span: span + 1 };
  }
  return null;
}

/** The caption in the cell before, as pages without labels write it. */
export function cellBefore(field: Element): string | null {
  const cell = field.closest('td,th,[role=cell],[role=gridcell]');
  const before = cell?.previousElementSibling;
  if (!before || before.querySelector(FIELD)) return null;
  const text = (before.textContent ?? '').trim();
  return text.length <= LONGEST_HEADER && /\p{L}{2}/u.test(text) ? text : null;
}
