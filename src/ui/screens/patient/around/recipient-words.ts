import type { Recipient } from '../../../../domain/care.ts';
import { t } from '../../../../platform/words.ts';

const TO = {
  dmp: 'around.to.dmp',
  patient: 'around.to.patient',
  'treating-doctor': 'around.to.treatingDoctor',
} as const satisfies Record<Recipient, string>;

/** A recipient at the head of a line. */
export function recipientWords(recipient: Recipient): string {
  return t(TO[recipient]);
}
