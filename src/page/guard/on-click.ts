import type { Assessor } from '../assessor.ts';
import type { AttendedPage } from '../attend.ts';
import type { Billing } from '../outcome/billing.ts';
import type { Decision } from './guard.ts';
import type { Look } from '../read/form.ts';
import { namesHer } from '../own.ts';
import type { Notice } from '../view.ts';

/** What a decision rests on, and what it sets going. */
export interface ClickParts {
  page: AttendedPage;
  assessor: Assessor;
  billing: Billing;
  /** Her own numbers and name, as first told; a verdict brings newer ones. */
  own: () => readonly string[];
  /** The ninth-session dialog opens. */
  stop(): void;
  say(notice: Notice): void;
  /** She clicked again: « cliquez de nouveau » has done its work. */
  clearChecking(): void;
}

/**
 * Decides on one click, synchronously, by the verdict that was made ready before it. `act` is `bill` when
 * the event finishes the form, `key` for an Enter that may or may not.
 */
export function decideOnClick(parts: ClickParts, look: Look, act: 'bill' | 'key'): Decision {
  const { page, assessor } = parts;
  // Most invoices carry a doctor: never a click held, never a word.
  if (!namesHer(look.draft.prescriber, assessor.current()?.own ?? parts.own())) {
    if (act === 'bill' && holdsEarlierSessions(assessor)) begin(parts, look);
    return 'pass';
  }
  if (!assessor.isFresh()) {
    if (assessor.isOutOfReach()) return unverified(parts);
    parts.say({ kind: 'checking' });
    assessor.refresh();
    return 'hold';
  }
  parts.clearChecking();
  if (assessor.mustStop()) {
    parts.stop();
    return 'hold';
  }
  if (act === 'key') return 'pass';
  const verdict = assessor.current()?.verdict;
  const kind = verdict?.standing.kind;
  if (kind === 'locked' || kind === 'unknown' || !page.isAlive()) return unverified(parts);
  // Billed with her own number before she answered: it counts for the episode that her answer names.
  const counts = verdict?.episode != null || kind === 'to-qualify';
  if (counts) begin(parts, look);
  return 'pass';
}

/** Rule PRE-10: on a doctor's form, sessions before the ordonnance that count in a known episode. */
function holdsEarlierSessions(assessor: Assessor): boolean {
  const verdict = assessor.current()?.verdict;
  if (verdict?.standing.kind !== 'not-concerned' || verdict.count.onForm === 0) return false;
  return assessor.isFresh();
}

/** A click that the page made by itself may have to be held; it is never her intent to bill. */
function begin({ page, billing }: ClickParts, look: Look): void {
  if (page.isAlive() && page.window.navigator.userActivation.isActive) billing.begin(look);
}

/** A click is not held for a count that nobody can give; it is said that there was none. */
function unverified({ say }: ClickParts): Decision {
  say({ kind: 'unverified' });
  return 'pass';
}
