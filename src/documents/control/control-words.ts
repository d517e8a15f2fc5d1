import type { ControlFile } from './control-file.ts';
import type { FrenchWords } from '../../platform/french-words.ts';

type Document = ControlFile['documents'][number];

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
} as const satisfies Record<ControlFile['diagnoses'][number]['kind'], string>;

const DECISIONS = {
  'none-needed': 'care.decisions.noneNeeded',
  'treating-doctor': 'care.decisions.treatingDoctor',
  'other-doctor': 'care.decisions.otherDoctor',
  emergency: 'care.decisions.emergency',
} as const satisfies Record<NonNullable<ControlFile['referral']>['decision'], string>;

const RESULTS = {
  recovered: 'care.results.recovered',
  improved: 'care.results.improved',
  referred: 'care.results.referred',
  'not-returned': 'care.results.notReturned',
  abandoned: 'care.results.abandoned',
} as const satisfies Record<NonNullable<ControlFile['episode']['result']>, string>;

const HOW = {
  dmp: 'care.channels.dmp',
  mssante: 'care.channels.mssante',
  'by-hand': 'care.channels.byHand',
  post: 'care.channels.post',
  'no-dmp': 'care.obstacles.noDmp',
  refused: 'care.obstacles.refused',
  'no-mssante': 'care.obstacles.noMssante',
} as const satisfies Record<NonNullable<Document['channel'] | Document['impossible']>, string>;

const TO = {
  dmp: 'care.recipients.dmp',
  patient: 'care.recipients.patient',
  'treating-doctor': 'care.recipients.treatingDoctor',
} as const satisfies Record<Document['recipient'], string>;

const WHICH = {
  assessment: 'care.documents.assessment',
  report: 'care.documents.report',
} as const satisfies Record<Document['document'], string>;

/** What the control file's choices are called, from the words of the screens. */
export function controlWords(say: FrenchWords) {
  return {
    kind: (kind: keyof typeof KINDS) => say(KINDS[kind]),
    decision: (decision: keyof typeof DECISIONS) => say(DECISIONS[decision]),
    result: (result: keyof typeof RESULTS) => say(RESULTS[result]),
    which: (document: Document['document']) => say(WHICH[document]),
    to: (recipient: Document['recipient']) => say(TO[recipient]),
    how: (how: keyof typeof HOW) => say(HOW[how]),
  };
}

export type ControlWords = ReturnType<typeof controlWords>;
