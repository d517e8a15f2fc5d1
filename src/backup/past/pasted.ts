import Papa from 'papaparse';
import { rolesNamed } from './columns.ts';
import { isNationalCell, withoutNational } from './national-number.ts';

const MOST_PASTED = 500;

/**
 * The cells of what was copied from a spreadsheet; null for a plain word. A row of headers is left out, and
 * so is what looks like a national number.
 */
export function readPasted(text: string): string[][] | null {
  if (!/[\t\n]/.test(text.trim())) return null;
  const { data } = Papa.parse<string[]>(text.replace(/\r\n?/g, '\n'), {
    delimiter: '\t',
    newline: '\n',
    preview: MOST_PASTED,
  });
  const rows = data.filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const [first = []] = rows;
  const body = rolesNamed(first) >= 2 ? rows.slice(1) : rows;
  return body.map((cells) =>
    cells.map((cell) => (isNationalCell(cell.trim()) ? '' : withoutNational(cell.trim()))),
  );
}
