import { headerWords, type Mapping } from './columns.ts';
import { orderSaid, type NameOrder } from './person.ts';
import type { Table } from './table.ts';

/** In what order the patient's one column has the names, as far as its header tells. */
export function orderOf({ headers }: Pick<Table, 'headers'>, { patient }: Mapping): NameOrder {
  return patient === undefined ? 'capitals' : orderSaid(headerWords(headers[patient] ?? ''));
}
