/**
 * A table for French spreadsheets: semicolons, decimal comma, byte order mark, lines ended by CR LF; a number
 * is a number, whatever else is text. Text that a spreadsheet would run as a formula begins with an apostrophe.
 */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
}

/** A number with two decimals at the most, and a comma. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(Math.round(value * 100) / 100).replace('.', ',');
  const safe = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
