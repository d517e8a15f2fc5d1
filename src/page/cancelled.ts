import type { Cancellation, CancelledInvoice } from '../messages/cancel-shapes.ts';
import type { AttendedPage } from './attended.ts';
import { controlOf, wordsOn } from './guard/controls.ts';
import { treesIn } from './find/roots.ts';
import { takeCancelReader } from './read/cancel-handover.ts';
import { mayTakeBack } from './read/cancel-hints.ts';
import type { CancelScreen } from './read/cancellation.ts';
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

/**
 * The question stands for as long as the screen does; once she pressed the software's own button, until
 * she answers or a form is there. No click is held, and the button alone removes nothing.
 */
export function createCancelling(
  { window, ask }: Pick<AttendedPage, 'window' | 'ask'>,
  render: () => void,
  signal: AbortSignal,
): Cancelling {
  let screen: CancelScreen | null = null;
  let cancellation: Cancellation | null = null;
  let about = '';
  let card: CancelledCard | null = null;
  let pressed = false;
  let bringing = false;
  let isBusy = false;
  const kept = new Set<string>();

  function forget(): void {
    const had = card !== null;
    screen = null;
    cancellation = null;
    about = '';
    card = null;
    pressed = false;
    if (had) render();
  }

  /** The screen as it stands; null: none, or what reads it is still on its way. */
  function read(): CancelScreen | null {
    const { document } = window;
    const reader = takeCancelReader();
    if (reader) return reader(document);
    if (bringing || !document.body || !mayTakeBack(document, treesIn(document))) return null;
    bringing = true;
    const brought = () => {
      bringing = false;
      if (takeCancelReader() && !signal.aborted) check(isBusy);
    };
    ask('page/bring-cancel', {}).then(brought, brought);
    return null;
  }

  function check(busy: boolean): void {
    isBusy = busy;
    const seen = busy ? null : read();
    if (seen === null) {
      if (busy || !pressed || card === null) forget();
      return;
    }
    screen = seen;
    const said = JSON.stringify(seen.cancellation);
    // After her press the screen may lose a part of what it said: the question stays what it was.
    if (said === about || pressed) return;
    about = said;
    ({ cancellation } = seen);
    card = null;
    look();
  }

  function look(): void {
    const of = about;
    if (cancellation === null || kept.has(of)) return;
    const show = (invoice: CancelledInvoice | null) => {
      if (of !== about || card?.kind === 'taken-back' || (card === null && invoice === null))
        return;
      card = invoice && { kind: 'asked', invoice, failed: null };
      render();
    };
    // Locked, or gone: nothing is known of this invoice, and nothing is said.
    ask('page/cancellation', { cancellation }).then(show, () => undefined);
  }

  function takeBack(reason: string): void {
    if (card?.kind !== 'asked' || cancellation === null) return;
    const { invoice } = card;
    const sessions = invoice.episodes.flatMap((episode) => episode.sessions.map(({ id }) => id));
    const settle = (next: CancelledCard) => {
      if (card?.kind !== 'asked') return;
      card = next;
      render();
    };
    ask('page/take-back', { cancellation, sessions: [...new Set(sessions)], reason }).then(
      () => settle({ kind: 'taken-back' }),
      ({ code = 'internal' }: { code?: string }) =>
        settle({ kind: 'asked', invoice, failed: code }),
    );
  }

  function keepSessions(): void {
    kept.add(about);
    card = null;
    pressed = false;
    render();
  }

  const onClick = (event: Event) => {
    if (card?.kind !== 'asked' || screen === null || !event.isTrusted) return;
    const control = controlOf(event);
    if (control && wordsOn(control) === wordsOn(screen.control)) pressed = true;
  };
  window.addEventListener('click', onClick, { capture: true, passive: true, signal });

  return {
    check,
    refresh: () => {
      if (card?.kind === 'asked') look();
    },
    shown: () => {
      if (card === null) return null;
      const anchor = screen?.anchor.isConnected ? screen.anchor : window.document.body;
      return { card, anchor };
    },
    actions: { takeBack, keepSessions },
  };
}
