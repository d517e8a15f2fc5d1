import type { Assessor } from '../assessor.ts';
import type { AttendedPage } from '../attended.ts';
import type { Billing } from '../outcome/billing.ts';
import type { Act, Decision } from './guard.ts';
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
  /** Those of them who are in observation, as first told. */
  observers: () => readonly string[];
  /** The ninth-session dialog opens. */
  stop(): void;
  say(notice: Notice): void;
  /** She clicked again, and was judged: what was said of the click before has done its work. */
  clearChecking(): void;
}

/**
 * Decides on one event, synchronously, by the verdict that was made ready before it. `since`: the instant
 * (of `performance.now`) at which her hand went down.
 */
export function decideOnClick(parts: ClickParts, look: Look, act: Act, since: number): Decision {
  const { page, assessor } = parts;
  // Most invoices carry a doctor: never a click held, never a word.
  if (!isHers(parts, look)) {
    if (act !== 'bill') return 'pass';
    if (holdsEarlierSessions(assessor)) begin(parts, look, since);
    else if (isDoctors(assessor) && isByHer(page)) parts.billing.tally(look, since);
    return 'pass';
  }
  if (observes(parts, look)) return observed(parts, look, act, since);
  const stops = assessor.isFresh() && assessor.mustStop();
  if (act === 'press') return pressed(assessor, stops);
  if (act === 'watch') return followed(parts, look, since);
  // What she has just sent is on its way: its own intent has made the verdict an older one.
  if (!assessor.isFresh() && !parts.billing.isRunning(look)) {
    if (assessor.isOutOfReach()) return unverified(parts);
    parts.say({ kind: 'checking' });
    assessor.refresh();
    return 'hold';
  }
  parts.clearChecking();
  if (stops) {
    parts.stop();
    return 'hold';
  }
  if (act === 'key') return followed(parts, look, since);
  const kind = assessor.current()?.verdict.standing.kind;
  if (kind === 'locked' || kind === 'unknown' || !page.isAlive()) return unverified(parts);
  if (counts(assessor)) begin(parts, look, since);
  return 'pass';
}

/**
 * True when her own number stands as prescriber; where the screen does not show who prescribes, when her
 * answer for the treatment told.
 */
function isHers({ assessor, own }: ClickParts, { draft }: Look): boolean {
  const assessment = assessor.current();
  if (draft.prescriber !== null) return namesHer(draft.prescriber, assessment?.own ?? own());
  return assessment?.verdict.episode != null;
}

/** « Mode observation »: as the last verdict says; before there was one, as the page was greeted. */
function observes({ assessor, observers }: ClickParts, { draft }: Look): boolean {
  return assessor.observes() ?? namesHer(draft.prescriber ?? [], observers());
}

/** Never held, whatever the count is and however old; what she bills is written and watched all the same. */
function observed(parts: ClickParts, look: Look, act: Act, since: number): Decision {
  const { assessor } = parts;
  if (act === 'press') return pressed(assessor, false);
  if (act !== 'bill') return followed(parts, look, since);
  parts.clearChecking();
  // The worker looks at the form as it is sent: before any verdict, or with an older one, it counts too.
  if (assessor.current() === null || counts(assessor)) begin(parts, look, since);
  return 'pass';
}

/** Down on the button: kept from the page where the click will be; asked for, where nobody knows yet. */
function pressed(assessor: Assessor, stops: boolean): Decision {
  assessor.refresh();
  return stops ? 'hold' : 'pass';
}

/** Let through without an intent: if the software takes it for the invoice, that is seen afterwards. */
function followed(parts: ClickParts, look: Look, since: number): Decision {
  const { page, assessor, billing } = parts;
  if (page.isAlive() && counts(assessor)) billing.follow(look, since, assessor.mustStop());
  return 'pass';
}

/** Billed with her own number before she answered: it counts for the episode that her answer names. */
function counts(assessor: Assessor): boolean {
  const verdict = assessor.current()?.verdict;
  return verdict?.episode != null || verdict?.standing.kind === 'to-qualify';
}

/**
 * Rule PRE-10: on a doctor's form, sessions before the ordonnance that count in a known episode. A verdict
 * older than the last key will do: the worker looks at the form as it is sent, and no click waits for it.
 */
function holdsEarlierSessions(assessor: Assessor): boolean {
  const verdict = assessor.current()?.verdict;
  return verdict?.standing.kind === 'not-concerned' && verdict.count.onForm > 0;
}

/** Its month and its number of sessions are kept for the share of activity, once the software took it. */
function isDoctors(assessor: Assessor): boolean {
  return assessor.current()?.verdict.standing.kind === 'not-concerned';
}

/** A click that the page made by itself may have to be held; it is never her intent to bill. */
function begin({ page, billing }: ClickParts, look: Look, since: number): void {
  if (isByHer(page)) billing.begin(look, since);
}

function isByHer({ isAlive, window }: AttendedPage): boolean {
  return isAlive() && window.navigator.userActivation.isActive;
}

/** A click is not held for a count that nobody can give; it is said that there was none. */
function unverified({ say }: ClickParts): Decision {
  say({ kind: 'unverified' });
  return 'pass';
}
