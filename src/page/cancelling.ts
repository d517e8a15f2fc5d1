import type { AttendedPage } from './attended.ts';
import type { createCancelled } from './cancelled.ts';
import { treesIn } from './find/roots.ts';
import { mayTakeBack } from './read/cancel-hints.ts';
import type { CancelledActions, CancelledCard } from './view.ts';

/** Screens that take an invoice back: asks whether its sessions go too, and removes nothing by itself. */
export interface Cancelling {
  /** The page changed; `busy`: a form is on screen, or nothing may be shown there. */
  check(busy: boolean): void;
  /** Something was written somewhere. */
  refresh(): void;
  shown(): { card: CancelledCard; anchor: Element } | null;
  actions: CancelledActions;
}

const KEY = 'neuviemeCancelling';
type Shelf = { [KEY]?: typeof createCancelled };

/** A script of its own, put into the frame where a page's words may be of such a screen: few are. */
export function offerCancelling(create: typeof createCancelled): void {
  (globalThis as Shelf)[KEY] = create;
}

/** Looks at words until they may be of such a screen; then what reads it is brought, and has the say. */
export function createCancelling(
  page: Pick<AttendedPage, 'window' | 'ask'>,
  render: () => void,
  signal: AbortSignal,
): Cancelling {
  const { document } = page.window;
  let brought: Cancelling | null = null;
  let bringing = false;
  let isBusy = false;

  function check(busy: boolean): void {
    isBusy = busy;
    if (brought) return brought.check(busy);
    if (busy || bringing || !document.body || !mayTakeBack(document, treesIn(document))) return;
    bringing = true;
    page.ask('page/bring-cancel', {}).then(arrived, arrived);
  }

  function arrived(): void {
    bringing = false;
    const create = (globalThis as Shelf)[KEY];
    if (!create || signal.aborted) return;
    brought = create(page, render, signal);
    brought.check(isBusy);
  }

  return {
    check,
    refresh: () => brought?.refresh(),
    shown: () => brought?.shown() ?? null,
    actions: {
      takeBack: (reason) => brought?.actions.takeBack(reason),
      keepSessions: () => brought?.actions.keepSessions(),
    },
  };
}
