import type { Assessor } from './assessor.ts';
import type { Look } from './read/form.ts';
import type { Notice } from './view.ts';

const NONE: readonly Element[] = [];

/** What filling has to say; it waits while a click of hers does. */
const OF_FILLING: ReadonlySet<Notice['kind']> = new Set([
  'filled',
  'undone',
  'not-undone',
  'not-accepted',
  'not-in-list',
  'by-hand',
]);

/** The notice that stands once another is said: she is told first what became of a click that was held. */
export function noticeSaid(before: Notice | null, next: Notice | null): Notice | null {
  const isHeld = before?.kind === 'checking' || before?.kind === 'checked';
  return isHeld && next !== null && OF_FILLING.has(next.kind) ? before : next;
}

/** What is left of a notice once a new verdict is there: some are over, and one has come true. */
export function noticeAfter(notice: Notice | null, assessor: Assessor): Notice | null {
  if (notice?.kind === 'checking') return { kind: 'checked' };
  // Somebody else was put in her place since: what was filled is gone.
  if (notice?.kind === 'filled' && standingOf(assessor) === 'not-concerned') return null;
  // The lines are off the invoice.
  if (notice?.kind === 'to-remove' && standingOf(assessor) !== 'exceeds') return null;
  return notice;
}

/** The lines that « Retirer ces séances » speaks of, as they stand on the page now. */
export function markedLines(notice: Notice | null, look: Look | null): readonly Element[] {
  if (notice?.kind !== 'to-remove' || look === null) return NONE;
  const rows = look.rows.filter(({ date }) => notice.dates.includes(date));
  return rows.map(({ element }) => element);
}

function standingOf(assessor: Assessor) {
  return assessor.current()?.verdict.standing.kind;
}
