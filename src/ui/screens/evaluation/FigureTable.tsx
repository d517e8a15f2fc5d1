import { BarChart } from '../../components/BarChart.tsx';
import { barsOf } from './bars.ts';
import { cellWords, type TextTable } from './report-words.ts';

/** One table, its picture above it where it has one. */
export function FigureTable({ table, columns }: { table: TextTable; columns: readonly string[] }) {
  const { id, heading, first, rows } = table;
  const bars = barsOf(table);
  if (rows.length === 0) return null;
  return (
    <section class="section figures__section" aria-labelledby={`figures-${id}`}>
      <h2 id={`figures-${id}`}>{heading}</h2>
      {bars && <BarChart bars={bars} />}
      <table class="table figures__table" role="table" aria-labelledby={`figures-${id}`}>
        <thead role="rowgroup">
          <tr role="row">
            {[first, ...columns].map((column) => (
              <th key={column} role="columnheader" scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map(({ label, cells, unit }) => (
            <tr key={label} role="row">
              <th role="rowheader" scope="row">
                {label}
              </th>
              {cells.map((cell, at) => (
                <td key={columns[at]} role="cell" data-column={columns[at]}>
                  {cellWords(cell, unit)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
