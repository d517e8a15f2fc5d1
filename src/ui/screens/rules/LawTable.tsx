import { t } from '../../../platform/words.ts';

/** A cell; `inFrench`: a text that the catalogue holds in French only. */
export type Cell = string | { inFrench: string };

type Column =
  | 'limit'
  | 'from'
  | 'to'
  | 'source'
  | 'certainty'
  | 'regime'
  | 'where'
  | 'capped'
  | 'document'
  | 'department'
  | 'start'
  | 'end';

interface LawTableProps {
  caption: string;
  columns: readonly Column[];
  /** The first cell names the row. */
  rows: readonly (readonly Cell[])[];
}

/**
 * A table of data. On a narrow screen its rows become blocks, where each cell says its column; the roles are
 * written out because blocks would drop them.
 */
export function LawTable({ caption, columns, rows }: LawTableProps) {
  return (
    <table class="table law-table" role="table">
      <caption class="away">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {t(`law.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(([name = '', ...cells], index) => (
          // Rows are data of the package: they neither move nor change.
          <tr key={index} role="row">
            <th role="rowheader" scope="row">
              <Words cell={name} />
            </th>
            {cells.map((cell, at) => (
              <td key={columns[at + 1]} role="cell" data-column={columnWords(columns[at + 1])}>
                <Words cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Words({ cell }: { cell: Cell }) {
  return typeof cell === 'string' ? <>{cell}</> : <span lang="fr">{cell.inFrench}</span>;
}

function columnWords(column: Column | undefined): string {
  return column === undefined ? '' : t(`law.columns.${column}`);
}
