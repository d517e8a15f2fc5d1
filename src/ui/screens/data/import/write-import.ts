import type { ImportCounts, ImportRecord, PastCare } from '../../../../domain/past-care.ts';
import type { ImportedPart } from '../../../../messages/import-shapes.ts';
import { askWorker } from '../../../../messages/send.ts';

/** What is asked of an import, and how it tells where it is. */
export interface Writing {
  kind: ImportRecord['kind'];
  file: string;
  /** An import that was broken off and goes on. */
  resume: string | null;
  cares: readonly PastCare[];
  /** Told its name as soon as it has one. */
  onBegin: (batch: string) => void;
  /** Told after each piece, from 0 to 1. */
  onProgress: (done: number) => void;
  /** True once she wants it no more. */
  isCancelled: () => boolean;
}

export type Written =
  { kind: 'done'; batch: string; counts: ImportCounts; part: ImportedPart } | { kind: 'cancelled' };

const CARES_AT_ONCE = 50;
const LINES_AT_ONCE = 1000;

/**
 * Sends an import piece by piece; cancelled, what was written is taken out again.
 * @throws MessageRefused; what was written until then stays, and the import is listed as not finished.
 */
export async function writeImport(writing: Writing): Promise<Written> {
  const { kind, file, resume, onBegin, onProgress, isCancelled } = writing;
  const { batch } = await askWorker('ui/import-begin', { kind, file: file.slice(0, 200), resume });
  onBegin(batch);
  const sum: ImportedPart = { sessions: 0, assessments: 0, episodes: 0, known: 0, erased: 0 };
  let done = 0;
  for (const cares of piecesOf(writing.cares)) {
    if (isCancelled()) {
      await askWorker('ui/import-undo', { batch });
      return { kind: 'cancelled' };
    }
    const part = await askWorker('ui/import-part', { batch, cares });
    for (const name of Object.keys(sum) as (keyof ImportedPart)[]) sum[name] += part[name];
    done += cares.length;
    onProgress(done / writing.cares.length);
  }
  const counts = await askWorker('ui/import-end', { batch });
  return { kind: 'done', batch, counts, part: sum };
}

/** Courses of care in pieces that the worker writes in one transaction each. */
export function piecesOf(cares: readonly PastCare[]): PastCare[][] {
  const pieces: PastCare[][] = [];
  let lines = 0;
  for (const care of cares) {
    const last = pieces.at(-1);
    const fits = last && last.length < CARES_AT_ONCE && lines + care.lines.length <= LINES_AT_ONCE;
    if (fits) last.push(care);
    else pieces.push([care]);
    lines = (fits ? lines : 0) + care.lines.length;
  }
  return pieces;
}
