import dayjs, { type Dayjs } from 'dayjs';
import fr from 'dayjs/locale/fr';
import customParseFormat from 'dayjs/plugin/customParseFormat';

dayjs.extend(customParseFormat);
dayjs.locale(fr);

export const DATE_FORMAT = 'DD/MM/YYYY';

/** Null stays null; a half-typed date is sent as it is, for the server to refuse. */
export function toApiDate(date: Dayjs | null): string | null {
  if (date === null) return null;
  return date.isValid() ? date.format('YYYY-MM-DD') : 'invalide';
}

export function fromApiDate(text: string | null): Dayjs | null {
  return text ? dayjs(text, 'YYYY-MM-DD', true) : null;
}

export function showDate(text: string | null): string {
  return fromApiDate(text)?.format(DATE_FORMAT) ?? '—';
}

export function parseTypedDate(text: string): Dayjs {
  return dayjs(text.trim(), DATE_FORMAT, true);
}
