import type { Diagnosis } from '../domain/facts.ts';
import { t } from '../platform/words.ts';

const KINDS = {
  ald: 'proof.kinds.ald',
  'operation-report': 'proof.kinds.operation',
  'hospital-report': 'proof.kinds.hospital',
  'medical-report': 'proof.kinds.medical',
  'emergency-report': 'proof.kinds.emergency',
  'treating-doctor': 'proof.kinds.treating',
  'earlier-prescription': 'proof.kinds.prescription',
  'shared-record': 'proof.kinds.shared',
  imaging: 'proof.kinds.imaging',
} as const satisfies Record<Diagnosis['kind'], string>;

/** The kind of document that proves a prior medical diagnosis. */
export function diagnosisKindWords(kind: Diagnosis['kind']): string {
  return t(KINDS[kind]);
}
