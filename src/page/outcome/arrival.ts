import type { Pending } from '../../messages/shapes.ts';
import { readAddress } from '../read/address.ts';
import type { Look } from '../read/form.ts';
import {
  asksToSignIn,
  cast,
  isFrozen,
  verdictOf,
  wrongFields,
  type Ballot,
  type Outcome,
} from './ballot.ts';
import { tellingsOf } from './tellings.ts';

/** A page has come to rest by then: what it does not say now it will not say. */
const LONGEST_MS = 6000;
/** An answer that comes later is not waited for: she may have been elsewhere. */
const OLDEST_MS = 120_000;

/** The answer to an invoice that was sent with its whole page: the next document of the tab. */
export interface Arrival {
  /** The page changed; `look`: the form on screen now. */
  check(look: Look | null): void;
}

/**
 * Judges the document that came after her press. It counts as an answer only where nothing else led to
 * it: not a reload, not the back button, no address typed, nothing that she pressed in between.
 */
export function watchArrival(
  window: Window & typeof globalThis,
  pending: Pending,
  done: (outcome: Outcome) => void,
  signal: AbortSignal,
): Arrival {
  const { document, performance, location } = window;
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const heard = new Set(pending.heard);
  const votes: Ballot = new Map();
  let open = true;
  const finish = (outcome: Outcome) => {
    if (!open) return;
    open = false;
    clearTimeout(timer);
    done(outcome);
  };
  const giveUp = () => finish({ outcome: 'unknown', evidence: [...votes.keys()] });
  const timer = setTimeout(giveUp, LONGEST_MS);
  signal.addEventListener('abort', () => clearTimeout(timer));
  const isAnswer =
    entry?.type === 'navigate' &&
    !comesOfNothing(document, entry) &&
    !pending.strayed &&
    pending.ageMs < OLDEST_MS;

  function vote(look: Look | null): void {
    votes.clear();
    const status = entry?.responseStatus ?? 0;
    const writable = look !== null && !isFrozen(look);
    for (const [mark, said] of tellingsOf(document)) {
      if (!heard.has(mark)) cast(votes, 'words', said);
    }
    if (status >= 400) cast(votes, 'navigation', 'failure');
    else if (status >= 200 && !writable) cast(votes, 'navigation', 'success');
    if (look && wrongFields(look).length > 0) cast(votes, 'invalid', 'failure');
    // The same sessions to write again: they were not taken. Switched off: they were.
    if (look && isOf(look, pending)) cast(votes, 'form', writable ? 'failure' : 'success');
    const { invoice } = readAddress(location);
    if (invoice !== null && invoice !== pending.invoiceId && !writable) {
      cast(votes, 'address', 'success');
    }
  }

  return {
    check(look) {
      if (!open || document.readyState === 'loading') return;
      if (!isAnswer) return giveUp();
      if (asksToSignIn(document)) return;
      vote(look);
      // A form that comes back alone is one that stays open after its success: only words tell.
      const told = votes.has('words') || votes.has('invalid') || !votes.has('form');
      const verdict = told || votes.get('form') === 'success' ? verdictOf(votes) : null;
      if (verdict) finish(verdict);
    },
  };
}

/**
 * True for an address that she typed or kept as a bookmark: no document led here. A site that never says
 * where one comes from (`no-referrer`) is known by the redirection that follows what was sent.
 */
function comesOfNothing(document: Document, entry: PerformanceNavigationTiming): boolean {
  return document.referrer === '' && entry.redirectCount === 0;
}

/** True when a form shows the very sessions that were sent. */
export function isOf({ draft }: Look, { dates }: Pick<Pending, 'dates'>): boolean {
  return (
    draft.kind === 'invoice' &&
    dates.length > 0 &&
    draft.lines.length === dates.length &&
    draft.lines.every(({ date }) => dates.includes(date))
  );
}
