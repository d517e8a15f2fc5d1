import { everywhere, FIELDS, move, renamed } from './trees.ts';

const OF_TABLES = ['colspan', 'rowspan', 'scope', 'headers', 'role', 'border', 'cellpadding'];

function tablesOfFields(): HTMLTableElement[] {
  return everywhere<HTMLTableElement>('table').filter((table) => table.querySelector(FIELDS));
}

export function hasTables(): boolean {
  return tablesOfFields().length > 0;
}

/** Tables as rows of divs that look as before; what names the columns is the first row of divs. */
export function tablesToDivs(): void {
  // Inner ones first: an outer one is gone once it is made of divs.
  for (const table of tablesOfFields().toReversed()) {
    spread(table);
    const rows = [...table.rows];
    for (const row of rows) {
      const cells = [...row.cells];
      for (const cell of cells) show(cell, 'table-cell');
      show(row, 'table-row');
    }
    const grid = show(table, 'table');
    for (const row of grid.querySelectorAll(':scope > :is(thead,tbody,tfoot) > div')) {
      move(row, grid);
    }
    for (const group of grid.querySelectorAll(':scope > :is(thead,tbody,tfoot,colgroup)')) {
      group.remove();
    }
  }
}

/** A cell over several columns or rows is followed by empty ones: the columns stay under their names. */
function spread(table: HTMLTableElement): void {
  const rows = [...table.rows];
  for (const [index, row] of rows.entries()) {
    const cells = [...row.cells];
    for (const cell of cells) {
      const column = cell.cellIndex;
      for (let more = 1; more < cell.colSpan; more += 1) cell.after(document.createElement('td'));
      for (let below = 1; below < cell.rowSpan; below += 1) {
        const next = rows[index + below];
        next?.insertBefore(document.createElement('td'), next.cells[column] ?? null);
      }
    }
  }
}

function show(element: HTMLElement, display: string): Element {
  const hidden = getComputedStyle(element).display === 'none';
  element.style.setProperty('display', hidden ? 'none' : display);
  return renamed(element, 'div', OF_TABLES);
}
