import Papa from 'papaparse';
import { headerWords, rolesNamed } from './columns.ts';
import { isNationalCell, isNationalHeader, withoutNational } from './national-number.ts';
import { readText, type Encoding, type FileFault } from './text.ts';

export const separators = [';', ',', '\t', '|'] as const;
export type Separator = (typeof separators)[number];

/** A file as rows. A column of national numbers is gone: its cells are empty, and its header too. */
export interface Table {
  encoding: Encoding;
  separator: Separator;
  /** Line of the header, as a spreadsheet counts. */
  headerLine: number;
  headers: string[];
  /** Rows under the header, each with its line; empty ones left out. */
  rows: { line: number; cells: string[] }[];
  /** How many columns were dropped because they held national numbers. */
  dropped: number;
}

export type TableRead = { ok: true; table: Table } | ({ ok: false } & FileFault);

/** Beyond it a file is to be cut by year: nothing of it is read. */
export const MOST_ROWS = 300_000;
const ROWS_AT_ONCE = 4000;
const ROWS_TO_FIND_HEADER = 30;
const HEAD_CHARACTERS = 60_000;
const MOST_COLUMNS = 200;

/** Lets the page breathe between two pieces; told how much of the file is read, from 0 to 1. */
export type Breathe = (done: number) => Promise<void>;

/** Reads the bytes of a file as a table, a piece at a time. Nothing is written anywhere. */
export async function readTable(bytes: Uint8Array, breathe: Breathe): Promise<TableRead> {
  const read = readText(bytes);
  if (!read.ok) return read;
  const { text, encoding } = read;
  const head = findHeader(text.slice(0, HEAD_CHARACTERS));
  if (head === null) return { ok: false, fault: 'no-columns', line: null };
  const { separator, at, headers } = head;
  const rows: Table['rows'] = [];
  const national = new Set<number>();
  headers.forEach((header, column) => {
    if (isNationalHeader(headerWords(header))) national.add(column);
  });
  let line = 0;
  for (let from = 0; from < text.length;) {
    const piece = parse(text.slice(from), separator, ROWS_AT_ONCE);
    for (const cells of piece.data) {
      line += 1;
      if (line <= at + 1 || cells.every((cell) => cell.trim() === '')) continue;
      rows.push({ line, cells: cells.slice(0, MOST_COLUMNS).map((cell) => cell.trim()) });
    }
    const broken = piece.errors.find(({ code }) => code === 'MissingQuotes');
    if (broken) {
      const inPiece = piece.data.length - (broken.row ?? 0);
      return { ok: false, fault: 'quotes', line: line - inPiece + 1 };
    }
    if (rows.length > MOST_ROWS) return { ok: false, fault: 'too-many', line: null };
    if (!piece.meta.truncated || piece.meta.cursor <= 0) break;
    from += piece.meta.cursor;
    await breathe(from / text.length);
  }
  const kept = await withoutNationalColumns(rows, national, breathe);
  const named = headers.map((header, column) => (national.has(column) ? '' : header));
  const dropped = national.size;
  const table = { encoding, separator, headerLine: at + 1, headers: named, rows: kept, dropped };
  return { ok: true, table };
}

function parse(text: string, separator: Separator, preview: number) {
  // The fast mode says one row too many behind the last one: a row would be lost at each seam.
  const seams = { preview, fastMode: false };
  return Papa.parse<string[]>(text, { delimiter: separator, newline: '\n', ...seams });
}

/**
 * The separator and the row under which columns are named: those that name the most roles. Where no word is
 * known, the first row of the separator that cuts the most rows alike: she names the columns herself.
 */
function findHeader(head: string): { separator: Separator; at: number; headers: string[] } | null {
  const found = separators.flatMap((separator) => {
    const { data } = parse(head, separator, ROWS_TO_FIND_HEADER);
    return data.map((cells, at) => ({
      separator,
      at,
      headers: cells.slice(0, MOST_COLUMNS).map((cell) => cell.trim()),
      roles: rolesNamed(cells.slice(0, MOST_COLUMNS)),
      alike: cells.length > 1 ? data.filter(({ length }) => length === cells.length).length : 0,
    }));
  });
  const best = found.toSorted(
    (a, b) =>
      b.roles - a.roles || b.alike - a.alike || b.headers.length - a.headers.length || a.at - b.at,
  )[0];
  if (!best || best.headers.length < 2) return null;
  // A text with a comma in one line is no table.
  if (best.roles < 2 && best.alike < 2) return null;
  return best;
}

async function withoutNationalColumns(
  rows: Table['rows'],
  national: Set<number>,
  breathe: Breathe,
): Promise<Table['rows']> {
  for (const [index, { cells }] of rows.entries()) {
    cells.forEach((cell, column) => {
      if (isNationalCell(cell)) national.add(column);
    });
    if (index % ROWS_AT_ONCE === 0) await breathe(1);
  }
  for (const [index, { cells }] of rows.entries()) {
    cells.forEach((cell, column) => {
      cells[column] = national.has(column) ? '' : withoutNational(cell);
    });
    if (index % ROWS_AT_ONCE === 0) await breathe(1);
  }
  return rows;
}
