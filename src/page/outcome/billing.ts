import type { FormDraft } from '../../domain/draft.ts';
import { readAddress } from '../read/address.ts';
import type { AttendedPage } from '../attend.ts';
import type { Look } from '../read/form.ts';
import { watchOutcome, type Attempt, type Outcome } from './outcome.ts';
import type { Notice } from '../view.ts';

/** From her click to what became of it: the intent reserves, the outcome settles. */
export interface Billing {
  /** She finished the form: tells the worker and watches what the software says. */
  begin(look: Look): void;
  /** The page changed. */
  check(formIsThere: boolean): void;
}

const ADDRESS_SETTLES_MS = 150;

/** Follows one attempt at a time; a second click on the same form is the same attempt. */
export function createBilling(
  page: AttendedPage,
  signal: AbortSignal,
  say: (notice: Notice | null) => void,
  onSuccess: () => void,
): Billing {
  let running: { attempt: Attempt; about: string } | null = null;

  function begin({ draft, anchor }: Look): void {
    const about = JSON.stringify(draft);
    if (running?.about === about) return;
    // Another content under the same button: nobody waits for the first any more.
    running?.attempt.giveUp();
    const intent = page.randomId();
    void page.ask('page/intend', { draft, intent }).catch(() => say({ kind: 'unverified' }));
    const done = (outcome: Outcome) => void settle(draft, intent, outcome);
    running = { attempt: watchOutcome(page.window, anchor, done, signal), about };
  }

  async function settle(
    draft: FormDraft,
    intent: string,
    { outcome, evidence }: Outcome,
  ): Promise<void> {
    running = null;
    // The address that names the new invoice may come a moment after the words that announce it.
    await new Promise((resolve) => setTimeout(resolve, ADDRESS_SETTLES_MS));
    const filedAs = outcome === 'success' ? readAddress(page.window.location).invoice : null;
    try {
      await page.ask('page/outcome', { draft, intent, outcome, evidence, filedAs });
    } catch {
      // The intent, if it was written, reserves its places: she will be asked in the popup.
      return say({ kind: 'outcome-unknown' });
    }
    if (outcome === 'unknown') say({ kind: 'outcome-unknown' });
    if (outcome === 'success') {
      say({ kind: 'counted' });
      onSuccess();
    }
  }

  return {
    begin,
    check: (formIsThere) => running?.attempt.check(formIsThere),
  };
}
