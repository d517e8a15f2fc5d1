import type {
  ComesBack,
  DocumentSent,
  EpisodeResult,
  Recipient,
  Referral,
} from '../domain/care.ts';
import { t } from '../platform/words.ts';

const RESULTS = {
  recovered: 'care.results.recovered',
  improved: 'care.results.improved',
  referred: 'care.results.referred',
  'not-returned': 'care.results.notReturned',
  abandoned: 'care.results.abandoned',
} as const satisfies Record<EpisodeResult, string>;

/** How an episode ended. */
export function resultWords(result: EpisodeResult): string {
  return t(RESULTS[result]);
}

const RETURNS = {
  'new-complaint': 'care.returns.newComplaint',
  recurrence: 'care.returns.recurrence',
  continuation: 'care.returns.continuation',
} as const satisfies Record<ComesBack, string>;

/** Why a patient is here again. */
export function returnWords(why: ComesBack): string {
  return t(RETURNS[why]);
}

const DECISIONS = {
  'none-needed': 'care.decisions.noneNeeded',
  'treating-doctor': 'care.decisions.treatingDoctor',
  'other-doctor': 'care.decisions.otherDoctor',
  emergency: 'care.decisions.emergency',
} as const satisfies Record<Referral['decision'], string>;

/** What was decided about a doctor. */
export function decisionWords(decision: Referral['decision']): string {
  return t(DECISIONS[decision]);
}

const DOCUMENTS = {
  assessment: 'care.documents.assessment',
  report: 'care.documents.report',
} as const satisfies Record<DocumentSent['document'], string>;

const RECIPIENTS = {
  dmp: 'care.recipients.dmp',
  patient: 'care.recipients.patient',
  'treating-doctor': 'care.recipients.treatingDoctor',
} as const satisfies Record<Recipient, string>;

const CHANNELS = {
  dmp: 'care.channels.dmp',
  mssante: 'care.channels.mssante',
  'by-hand': 'care.channels.byHand',
  post: 'care.channels.post',
} as const satisfies Record<NonNullable<DocumentSent['channel']>, string>;

const OBSTACLES = {
  'no-dmp': 'care.obstacles.noDmp',
  refused: 'care.obstacles.refused',
  'no-mssante': 'care.obstacles.noMssante',
} as const satisfies Record<NonNullable<DocumentSent['impossible']>, string>;

/** « Bilan initial (BDK) ». */
export function documentWords(document: DocumentSent['document']): string {
  return t(DOCUMENTS[document]);
}

/** How a document went, or why it could not. */
export function howWords({
  channel,
  impossible,
}: Pick<DocumentSent, 'channel' | 'impossible'>): string {
  if (impossible !== null) return t('around.impossible', [t(OBSTACLES[impossible])]);
  return channel === null ? '' : t(CHANNELS[channel]);
}

/** « Bilan initial (BDK), au médecin traitant », and how it went or why it could not. */
export function sentWords({ document, recipient, channel, impossible }: DocumentSent): {
  title: string;
  how: string;
} {
  const named: [string, string] = [t(DOCUMENTS[document]), t(RECIPIENTS[recipient])];
  return impossible === null
    ? { title: t('care.sent', named), how: channel === null ? '' : t(CHANNELS[channel]) }
    : { title: t('care.notSent', named), how: t(OBSTACLES[impossible]) };
}
