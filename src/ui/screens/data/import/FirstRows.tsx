import { columnRoles } from '../../../../backup/past/columns.ts';
import { t } from '../../../../platform/words.ts';
import type { PastFile } from './past-file.ts';

const ROWS_SHOWN = 4;

/** The first lines as the file has them, in the columns that are used. */
export function FirstRows({ file: { table, mapping } }: { file: PastFile }) {
  const used = columnRoles.flatMap((role) => mapping[role] ?? []);
  const columns = [...new Set(used)].toSorted((a, b) => a - b);
  return (
    <div class="preview" role="region" aria-label={t('imports.firstRows')} tabIndex={0}>
      <table class="preview__table">
        <caption class="away">{t('imports.firstRows')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {table.headers[column]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, ROWS_SHOWN).map(({ line, cells }) => (
            <tr key={line}>
              {columns.map((column) => (
                <td key={column}>{cells[column]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
