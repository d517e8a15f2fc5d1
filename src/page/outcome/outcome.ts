import { hasAny, plain } from '../find/text.ts';
import { ACCEPTED, REFUSED } from '../find/vocabulary.ts';

/** What became of an invoice, told by families of evidence that agree. */
export interface Outcome {
  outcome: 'success' | 'failure' | 'unknown';
  evidence: string[];
}

type Family = 'network' | 'words' | 'form' | 'invalid';
type Vote = 'success' | 'failure';

/** A running attempt: `check` is called whenever the page changed, `giveUp` when nobody waits any more. */
export interface Attempt {
  check(formIsThere: boolean): void;
  giveUp(): void;
}

const LONGEST_MS = 45_000;
/** What comes later than this after her click is something else that she did. */
const TELLING_MS = 10_000;
const LIVE_REGIONS =
  '[role=alert],[role=status],[aria-live=polite],[aria-live=assertive],[class*=toast i],[class*=snackbar i],output';
const WRITING = new Set(['fetch', 'xmlhttprequest', 'beacon']);

/**
 * Watches what follows her click until two families of evidence agree, else says `unknown`. A click is
 * no evidence: neither is a request that left, nor a form that merely vanished.
 */
export function watchOutcome(
  window: Window & typeof globalThis,
  anchor: Element,
  done: (outcome: Outcome) => void,
  signal: AbortSignal,
): Attempt {
  const { document, performance } = window;
  const start = performance.now();
  const heard = new Set(liveTexts(document));
  const votes = new Map<Family, Vote>();
  const ended = new AbortController();
  const finish = (outcome: Outcome['outcome'], families: Family[]) => {
    if (ended.signal.aborted) return;
    ended.abort();
    done({ outcome, evidence: families });
  };
  const decide = () => {
    for (const outcome of ['failure', 'success'] as const) {
      const families = [...votes].filter(([, vote]) => vote === outcome).map(([family]) => family);
      if (families.length >= 2 && families.length === votes.size) finish(outcome, families);
    }
  };
  const isTelling = (time: number) => time >= start && time - start <= TELLING_MS;
  const giveUp = () => finish('unknown', [...votes.keys()]);

  const network = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as PerformanceResourceTiming[]) {
      if (!isTelling(entry.startTime) || !WRITING.has(entry.initiatorType)) continue;
      if (!isSameSite(entry.name, window.location)) continue;
      voteNetwork(votes, entry.responseStatus);
    }
    decide();
  });
  network.observe({ type: 'resource' });
  const timer = setTimeout(giveUp, LONGEST_MS);
  ended.signal.addEventListener('abort', () => {
    network.disconnect();
    clearTimeout(timer);
  });
  signal.addEventListener('abort', () => ended.abort(), { signal: ended.signal });

  return {
    check(formIsThere) {
      if (ended.signal.aborted) return;
      voteWords(
        votes,
        liveTexts(document).filter((text) => !heard.has(text)),
      );
      if (!formIsThere && isTelling(performance.now())) votes.set('form', 'success');
      if (isInvalid(anchor)) votes.set('invalid', 'failure');
      decide();
    },
    giveUp,
  };
}

/** One refusal outweighs the reads that go well around it. */
function voteNetwork(votes: Map<Family, Vote>, status: number): void {
  if (status >= 400) votes.set('network', 'failure');
  else if (status >= 200 && votes.get('network') !== 'failure') votes.set('network', 'success');
}

function voteWords(votes: Map<Family, Vote>, texts: readonly string[]): void {
  if (texts.some((text) => hasAny(text, REFUSED))) votes.set('words', 'failure');
  else if (texts.some((text) => hasAny(text, ACCEPTED))) votes.set('words', 'success');
}

function liveTexts(document: Document): string[] {
  return [...document.querySelectorAll(LIVE_REGIONS)]
    .slice(0, 60)
    .map((region) => plain((region.textContent ?? '').slice(0, 500)))
    .filter(Boolean);
}

function isInvalid(anchor: Element): boolean {
  const scope = anchor.isConnected ? (anchor.closest('form') ?? anchor) : null;
  return scope?.querySelector('[aria-invalid=true],input:user-invalid') != null;
}

/** The page's own host or a sibling of it (`api.tool.fr` beside `app.tool.fr`). */
function isSameSite(address: string, location: Location): boolean {
  const site = (host: string) =>
    /^[\d.]+$/.test(host) ? host : host.split('.').slice(-2).join('.');
  return site(new URL(address).hostname) === site(location.hostname);
}
