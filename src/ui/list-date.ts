import type { CivilDate } from '../domain/civil-date.ts';
import { t } from '../platform/words.ts';

let formatter: Intl.DateTimeFormat | null = null;

/** `12/10/2026`, as `shortDate` writes it: by one formatter for a whole list, since making one costs more than a line. */
export function listDate(date: CivilDate): string {
  formatter ??= new Intl.DateTimeFormat(t('locale'), {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return formatter.format(Date.parse(`${date}T00:00:00Z`));
}
