import { t } from '../../../platform/words.ts';
import { RECOVERY_WORDS, type WordsFault } from '../../../vault/recovery.ts';

/** Why the words typed from a recovery sheet are not those of one, and where to look. */
export function sheetFaultWords(fault: WordsFault): string {
  if (fault.kind === 'count') {
    return t('recovery.fault.count', [String(fault.typed), String(RECOVERY_WORDS)]);
  }
  if (fault.kind === 'checksum') return t('recovery.fault.checksum');
  const places = fault.places.map((place) => place + 1).join(', ');
  return t('recovery.fault.unknown', [places]);
}
