import { readAddress } from '../read/address.ts';
import type { Look } from '../read/form.ts';
import { isOf } from './arrival.ts';
import {
  asksToSignIn,
  isBusy,
  cast,
  isFrozen,
  verdictOf,
  wrongFields,
  type Ballot,
  type Outcome,
} from './ballot.ts';
import { isOfInvoice, liveTexts, voteOf } from './tellings.ts';

/** A running attempt to bill, in the document where she pressed. */
export interface Attempt {
  /** The page changed; `look`: the form on screen now. */
  check(look: Look | null): void;
  /** She pressed the next step: what was told of the one before says nothing of this one. */
  step(since: number): void;
  /** She turned to something else: what begins from now on is no answer. */
  stray(): void;
  /** Nobody waits any more: `unknown`. */
  giveUp(): void;
  /** The document is left: what it says now is its last word. Where that is not enough the next one judges. */
  leave(): void;
}

const LONGEST_MS = 45_000;
/** A request that begins later than this after her click is something else. */
const TELLING_MS = 10_000;
const LISTEN_MS = 1000;
/** A form that still stands so long after words of refusal was not taken. */
const RESTS_MS = 3000;
/** What was asked twice within this time before her click is asked by a clock. */
const POLL_MS = 60_000;
const WRITING = new Set(['fetch', 'xmlhttprequest', 'beacon']);

/**
 * Watches what follows her press (at `since`, of `performance.now`) until two families of evidence agree,
 * else says `unknown`. A click is no evidence: neither is a request that left, nor a form that merely
 * vanished. `isBetween`: a further step is on screen, so that nothing is over and nobody is in a hurry.
 */
export function watchOutcome(
  window: Window & typeof globalThis,
  look: Look,
  since: number,
  isBetween: () => boolean,
  done: (outcome: Outcome) => void,
  signal: AbortSignal,
): Attempt {
  const { document, performance, location } = window;
  const dates = look.draft.lines.map(({ date }) => date);
  const wasFrozen = isFrozen(look);
  const invoiceBefore = readAddress(location).invoice;
  const polled = pollsOf(performance);
  let start = since;
  /** When the page had the press behind it: a native `confirm()` keeps everything waiting. */
  let free = since;
  const breathe = () => setTimeout(() => (free = performance.now()), 0);
  breathe();
  let strayedAt = Infinity;
  let refusedAt = Infinity;
  let last: Look | null = look;
  let heard = new Set(liveTexts(document));
  let wasWrong = new Set(wrongFields(look));
  const votes: Ballot = new Map();
  const ended = new AbortController();
  const finish = (outcome: Outcome) => {
    if (ended.signal.aborted) return;
    ended.abort();
    done(outcome);
  };
  const decide = () => {
    const verdict = verdictOf(votes);
    if (verdict) finish(verdict);
  };
  const isTelling = (time: number) =>
    time >= start && time - Math.max(start, free) <= TELLING_MS && time <= strayedAt;
  const giveUp = () => finish({ outcome: 'unknown', evidence: [...votes.keys()] });

  const hear = (entries: PerformanceEntryList) => {
    for (const entry of entries as PerformanceResourceTiming[]) {
      if (!isTelling(entry.startTime) || !WRITING.has(entry.initiatorType)) continue;
      const url = new URL(entry.name);
      if (!isSameSite(url.hostname, location) || polled.has(pathOf(url))) continue;
      const { responseStatus: status } = entry;
      cast(votes, 'network', status >= 400 ? 'failure' : status >= 200 ? 'success' : null);
    }
    voteWrong();
    decide();
  };
  const network = new PerformanceObserver((list) => hear(list.getEntries()));
  network.observe({ type: 'resource' });
  // No mutation tells of what is said inside a shadow root.
  const listening = setInterval(() => {
    voteWords();
    voteRest();
    decide();
  }, LISTEN_MS);
  const late = () => {
    if (isBetween()) timer = setTimeout(late, LONGEST_MS);
    else giveUp();
  };
  let timer = setTimeout(late, LONGEST_MS);
  ended.signal.addEventListener('abort', () => {
    network.disconnect();
    clearTimeout(timer);
    clearInterval(listening);
  });
  signal.addEventListener('abort', () => ended.abort(), { signal: ended.signal });

  function voteForm(now: Look | null): void {
    // Gone or frozen because she went elsewhere, or because she has to sign in again: no answer.
    if (strayedAt !== Infinity || asksToSignIn(document) || isBusy(document)) return;
    const emptied = now !== null && dates.length > 0 && now.draft.lines.length === 0;
    if (now !== null && !emptied && (wasFrozen || !isFrozen(now))) return;
    const { invoice } = readAddress(location);
    if (invoice !== null && invoice !== invoiceBefore) cast(votes, 'address', 'success');
    if (!isBetween()) cast(votes, 'form', 'success');
  }

  function voteWords(): void {
    for (const text of liveTexts(document)) {
      if (heard.has(text)) continue;
      const vote = voteOf(text);
      cast(votes, 'words', vote);
      // « Lecteur absent » may be said while the invoice is still on its way.
      if (vote === 'failure' && isOfInvoice(text))
        refusedAt = Math.min(refusedAt, performance.now());
    }
  }

  /**
   * A mark that was there when she pressed is of the refusal before: it stays until the software answers,
   * and says nothing of this invoice unless the server refused it again.
   */
  function voteWrong(): void {
    const wrong = last ? wrongFields(last) : [];
    const isAnswer =
      votes.get('network') === 'failure' || wrong.some((field) => !wasWrong.has(field));
    if (wrong.length > 0 && isAnswer) cast(votes, 'invalid', 'failure');
    wasWrong = new Set(wrong.filter((field) => wasWrong.has(field)));
  }

  /**
   * The same sessions, still to be written after words of refusal. No browser tells of an answer whose text
   * the page did not read, and few read that of a refusal; one that went well has been told of by then.
   */
  function voteRest(): void {
    const stands = last !== null && isOf(last, { dates }) && !isFrozen(last);
    if (!stands || strayedAt !== Infinity || isBetween() || isBusy(document)) return;
    if (performance.now() - refusedAt >= RESTS_MS) cast(votes, 'form', 'failure');
  }

  return {
    check(now) {
      if (ended.signal.aborted) return;
      last = now;
      voteWords();
      voteForm(now);
      voteWrong();
      decide();
    },
    step(again) {
      votes.clear();
      start = again;
      breathe();
      strayedAt = Infinity;
      refusedAt = Infinity;
      heard = new Set(liveTexts(document));
      wasWrong = new Set(last ? wrongFields(last) : []);
      clearTimeout(timer);
      timer = setTimeout(late, LONGEST_MS);
    },
    stray: () => {
      strayedAt = Math.min(strayedAt, performance.now());
    },
    giveUp,
    leave: () => {
      if (ended.signal.aborted) return;
      voteWords();
      hear(network.takeRecords());
      ended.abort();
    },
  };
}

/** Addresses that the page asks again and again by itself. */
function pollsOf(performance: Performance): ReadonlySet<string> {
  const recent = performance
    .getEntriesByType('resource')
    .filter(({ startTime }) => performance.now() - startTime < POLL_MS)
    .filter((entry) => WRITING.has((entry as PerformanceResourceTiming).initiatorType))
    .map(({ name }) => pathOf(new URL(name)));
  return new Set(recent.filter((path, rank) => recent.indexOf(path) !== rank));
}

function pathOf({ origin, pathname }: URL): string {
  return origin + pathname;
}

/** The page's own host or a sibling of it (`api.tool.fr` beside `app.tool.fr`). */
function isSameSite(host: string, location: Location): boolean {
  const site = (name: string) =>
    /^[\d.]+$/.test(name) ? name : name.split('.').slice(-2).join('.');
  return site(host) === site(location.hostname);
}
