type Sealed = 'facts' | 'patients' | 'names' | 'documents' | 'aliases' | 'imports';

/** What the seal of a row is bound to: its table, id and schema version. */
export function sealContext(table: Sealed, id: string): string {
  return `${table}|${id}|v1`;
}
