import {
  recipients,
  type DocumentNoted,
  type DocumentSent,
  type Recipient,
} from '../../../../domain/care.ts';
import type { CivilDate } from '../../../../domain/civil-date.ts';
import type { Episode } from '../../../../domain/episode.ts';

type Channel = NonNullable<DocumentSent['channel']>;
type Obstacle = NonNullable<DocumentSent['impossible']>;

/** How a document went to somebody, or why it could not: one choice in one list. */
export type How = Channel | Obstacle;

/** What may be said of each recipient; the usual way comes first, and is proposed. */
export const HOWS: Record<Recipient, readonly [How, ...How[]]> = {
  dmp: ['dmp', 'no-dmp', 'refused'],
  patient: ['by-hand', 'mssante', 'post', 'dmp', 'refused'],
  'treating-doctor': ['mssante', 'by-hand', 'post', 'dmp', 'no-mssante', 'refused'],
};

/** What was chosen for each recipient; without a choice the usual way. */
export type Chosen = Partial<Record<Recipient, How>>;

/** The choice for a recipient; a text that is none of them is the usual way. */
export function howOf(recipient: Recipient, chosen: Chosen): How {
  return HOWS[recipient].find((how) => how === chosen[recipient]) ?? HOWS[recipient][0];
}

/** The two halves of a choice, as they are written. */
export function partsOf(how: How): Pick<DocumentSent, 'channel' | 'impossible'> {
  return isObstacle(how) ? { channel: null, impossible: how } : { channel: how, impossible: null };
}

/** What is to be written about some recipients of a document. */
export function sentTo(
  document: DocumentSent['document'],
  whom: readonly Recipient[],
  date: CivilDate,
  chosen: Chosen,
): DocumentSent[] {
  return whom.map((recipient) => {
    return { document, recipient, date, ...partsOf(howOf(recipient, chosen)) };
  });
}

/** What was noted of a document, each recipient's latest word, in the order of the recipients. */
export function notedOf(
  { documents }: Pick<Episode, 'documents'>,
  document: DocumentSent['document'],
): DocumentNoted[] {
  return recipients.flatMap((recipient) =>
    documents.filter((one) => one.document === document && one.recipient === recipient).slice(-1),
  );
}

const OBSTACLES: readonly string[] = ['no-dmp', 'refused', 'no-mssante'] satisfies Obstacle[];

function isObstacle(how: How): how is Obstacle {
  return OBSTACLES.includes(how);
}
