import { t } from '../platform/words.ts';

/** `12 octobre 2026 à 14:05`: an instant, in the zone where the kiné practises. */
export function dateTime(instant: number, timeZone: string): string {
  return new Intl.DateTimeFormat(t('locale'), {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  }).format(instant);
}
