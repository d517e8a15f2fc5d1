import type { FormDraft } from '../../domain/draft.ts';
import type { Pending } from '../../messages/shapes.ts';
import { readAddress } from '../read/address.ts';
import type { AttendedPage } from '../attended.ts';
import type { Look } from '../read/form.ts';
import { watchArrival, type Arrival } from './arrival.ts';
import type { Outcome } from './ballot.ts';
import { watchOutcome, type Attempt } from './outcome.ts';
import { tellingsOf } from './tellings.ts';
import type { Notice } from '../view.ts';

/** From her press to what became of it: the intent reserves, the outcome settles. */
export interface Billing {
  /** She finished the form: tells the worker and watches what the software says. */
  begin(look: Look, since: number): void;
  /** She did what may finish it: nothing is written unless the software says that it took the invoice. */
  follow(look: Look, since: number, exceeds: boolean): void;
  /** A doctor's invoice: told to the worker once it was taken, and never a word on the page. */
  tally(look: Look, since: number): void;
  /** It left by a way that nothing stops: written as what it is, and said to her. */
  slipped(look: Look, since: number): void;
  /** What she sent from this very form is on its way. */
  isRunning(look: Look): boolean;
  /** The document before this one was left with an invoice on its way. */
  arrive(pending: Pending): void;
  /** She went on to the next step of what is running. */
  step(since: number): void;
  /** She turned to something else. */
  stray(): void;
  /** The page changed; `look`: the form on screen now. */
  check(look: Look | null): void;
}

interface Hooks {
  say(notice: Notice | null): void;
  /** A further step of the invoice is on screen. */
  isBetween(): boolean;
  /** The invoice was taken or refused. */
  onSettled(outcome: 'success' | 'failure'): void;
}

interface Running {
  attempt: Attempt;
  intent: string;
  about: string;
}

const ADDRESS_SETTLES_MS = 150;

/** Follows one attempt at a time; a second click on the same form is the same attempt. */
export function createBilling(page: AttendedPage, signal: AbortSignal, hooks: Hooks): Billing {
  const { window, ask } = page;
  let running: Running | null = null;
  let shadow: Attempt | null = null;
  let arrival: Arrival | null = null;
  let left = Promise.withResolvers<void>();
  /** The last attempt that is over: pressed again, an unknown one goes on and a success is no other. */
  let over: { intent: string; about: string; outcome: Outcome['outcome'] } | null = null;

  const watch = (look: Look, since: number, done: (outcome: Outcome) => void) =>
    watchOutcome(window, look, since, hooks.isBetween, done, signal);

  function begin(look: Look, since: number): void {
    const about = aboutOf(look);
    shadow?.giveUp();
    if (running?.about === about) {
      if (hooks.isBetween()) running.attempt.step(since);
      return;
    }
    const again = over?.about === about ? over : null;
    if (again?.outcome === 'success') return;
    // Another content under the same button: nobody waits for the first any more.
    running?.attempt.giveUp();
    const intent = again?.outcome === 'unknown' ? again.intent : page.randomId();
    const { draft } = look;
    const heard = [...tellingsOf(window.document).keys()].slice(0, MOST_HEARD);
    void ask('page/intend', { draft, intent, heard }).catch(() =>
      hooks.say({ kind: 'unverified' }),
    );
    const done = (outcome: Outcome) => {
      running = null;
      over = { intent, about, outcome: outcome.outcome };
      void settle(draft, intent, outcome);
    };
    running = { attempt: watch(look, since, done), intent, about };
  }

  // Brought back by the back button, this document must not speak against the one that came after it.
  const leave = () => {
    running?.attempt.leave();
    shadow?.leave();
    running = null;
    shadow = null;
    left.resolve();
    left = Promise.withResolvers<void>();
  };
  window.addEventListener('pagehide', leave, { signal });

  function follow(look: Look, since: number, exceeds: boolean): void {
    if (running) return;
    shadow?.giveUp();
    shadow = watch(look, since, (outcome) => {
      shadow = null;
      if (outcome.outcome !== 'success') return;
      const intent = page.randomId();
      over = { intent, about: aboutOf(look), outcome: 'success' };
      void settle(look.draft, intent, outcome, exceeds);
    });
  }

  function tally(look: Look, since: number): void {
    if (running) return;
    shadow?.giveUp();
    shadow = watch(look, since, ({ outcome, evidence }) => {
      shadow = null;
      if (outcome !== 'success') return;
      const told = tell(look.draft, page.randomId(), { outcome, evidence });
      void told.then(
        () => hooks.onSettled(outcome),
        () => undefined,
      );
    });
  }

  async function tell(draft: FormDraft | null, intent: string, { outcome, evidence }: Outcome) {
    // The address that names the new invoice may come a moment after the words that announce it. Not waited
    // for where the page is left first: what it said would be lost with it.
    await Promise.race([left.promise, waited(ADDRESS_SETTLES_MS)]);
    const filedAs = outcome === 'success' ? readAddress(window.location).invoice : null;
    return ask('page/outcome', { draft, intent, outcome, evidence, filedAs });
  }

  /** `draft`: the form as it was, which makes good an intent that was lost or never written. */
  async function settle(
    draft: FormDraft | null,
    intent: string,
    told: Outcome,
    exceeded = false,
  ): Promise<void> {
    const { outcome } = told;
    let kept: boolean;
    try {
      ({ kept } = await tell(draft, intent, told));
    } catch {
      // The intent, if it was written, reserves its places: she will be asked in the popup.
      return hooks.say({ kind: 'outcome-unknown' });
    }
    if (kept && outcome === 'unknown') return hooks.say({ kind: 'outcome-unknown' });
    if (kept && outcome === 'success') hooks.say({ kind: exceeded ? 'slipped' : 'counted' });
    if (outcome !== 'unknown') hooks.onSettled(outcome);
  }

  return {
    begin,
    follow,
    tally,
    slipped: (look, since) => {
      begin(look, since);
      hooks.say({ kind: 'slipped' });
    },
    isRunning: (look) => running?.about === aboutOf(look),
    arrive: (pending) => {
      const done = (outcome: Outcome) => void settle(null, pending.intent, outcome);
      arrival = watchArrival(window, pending, done, signal);
    },
    step: (since) => running?.attempt.step(since),
    stray: () => {
      shadow?.stray();
      if (!running) return;
      running.attempt.stray();
      void ask('page/strayed', { intent: running.intent }).catch(() => undefined);
    },
    check: (look) => {
      running?.attempt.check(look);
      shadow?.check(look);
      arrival?.check(look);
    },
  };
}

function waited(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** As many texts of one page are kept for the next. */
const MOST_HEARD = 60;

function aboutOf({ draft }: Look): string {
  return JSON.stringify(draft);
}
