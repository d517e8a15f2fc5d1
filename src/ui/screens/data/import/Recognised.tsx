import {
  columnRoles,
  missingRoles,
  type ColumnRole,
  type Mapping,
} from '../../../../backup/past/columns.ts';
import type { NameOrder } from '../../../../backup/past/person.ts';
import { t } from '../../../../platform/words.ts';
import { Notice } from '../../../components/Notice.tsx';
import { SelectField } from '../../../components/SelectField.tsx';
import type { PastFile } from './past-file.ts';

const ROLES = {
  date: 'imports.role.date',
  patient: 'imports.role.patient',
  'birth-name': 'imports.role.birthName',
  'first-name': 'imports.role.firstName',
  'birth-date': 'imports.role.birthDate',
  treatment: 'imports.role.treatment',
  act: 'imports.role.act',
  prescriber: 'imports.role.prescriber',
  invoice: 'imports.role.invoice',
} as const satisfies Record<ColumnRole, string>;

const ORDERS = {
  capitals: 'imports.order.capitals',
  'name-first': 'imports.order.nameFirst',
  'first-name-first': 'imports.order.firstNameFirst',
} as const satisfies Record<NameOrder, string>;

const SEPARATORS = {
  ';': 'imports.separator.semicolon',
  ',': 'imports.separator.comma',
  '\t': 'imports.separator.tab',
  '|': 'imports.separator.bar',
} as const;

interface RecognisedProps {
  file: PastFile;
  onChange: (how: Pick<PastFile, 'mapping' | 'order'>) => void;
}

/** What was recognised of a file, with every column hers to correct. */
export function Recognised({ file, onChange }: RecognisedProps) {
  const { table, mapping, order } = file;
  const missing = missingRoles(mapping);
  const columns = table.headers.flatMap((header, column) =>
    isDropped(file, column) ? [] : [{ value: String(column), words: columnWords(header, column) }],
  );
  const options = [{ value: '', words: t('imports.noColumn') }, ...columns];
  return (
    <>
      <p>
        {t('imports.recognised', [
          table.encoding.toUpperCase(),
          t(SEPARATORS[table.separator]),
          String(table.rows.length),
        ])}
      </p>
      {table.dropped > 0 && <p>{t('imports.dropped', table.dropped, [String(table.dropped)])}</p>}
      {missing.length > 0 && (
        <Notice look="warn" live>
          <p>{t('imports.missing', [missing.map((role) => t(ROLES[role])).join(', ')])}</p>
        </Notice>
      )}
      <details class="mapping" open={missing.length > 0}>
        <summary>{t('imports.columns')}</summary>
        <div class="pair">
          {columnRoles.map((role) => (
            <SelectField
              key={role}
              id={`column-${role}`}
              label={t(ROLES[role])}
              value={String(mapping[role] ?? '')}
              options={options}
              onInput={(value) => onChange({ mapping: withColumn(mapping, role, value), order })}
            />
          ))}
          {mapping.patient !== undefined && (
            <SelectField
              id="name-order"
              label={t('imports.order.label')}
              value={order}
              options={(Object.keys(ORDERS) as NameOrder[]).map((value) => ({
                value,
                words: t(ORDERS[value]),
              }))}
              onInput={(value) => onChange({ mapping, order: value as NameOrder })}
            />
          )}
        </div>
      </details>
    </>
  );
}

/** A column that was emptied because it held national numbers has no header either. */
function isDropped({ table }: PastFile, column: number): boolean {
  return (
    table.headers[column] === '' && table.rows.every(({ cells }) => (cells[column] ?? '') === '')
  );
}

function columnWords(header: string, column: number): string {
  return header === '' ? t('imports.unnamed', [String(column + 1)]) : header;
}

function withColumn(mapping: Mapping, role: ColumnRole, value: string): Mapping {
  const { [role]: _before, ...others } = mapping;
  return value === '' ? others : { ...others, [role]: Number(value) };
}
