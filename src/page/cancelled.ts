import type { Cancellation, CancelledInvoice } from '../messages/cancel-shapes.ts';
import type { AttendedPage } from './attended.ts';
import type { Cancelling } from './cancelling.ts';
import { controlOf, wordsOn } from './guard/controls.ts';
import { readCancellation, type CancelScreen } from './read/cancellation.ts';
import type { CancelledCard } from './view.ts';

/**
 * The question stands for as long as the screen does; once she pressed the software's own button, until
 * she answers or a form is there. No click is held, and the button alone removes nothing.
 */
export function createCancelled(
  { window, ask }: Pick<AttendedPage, 'window' | 'ask'>,
  render: () => void,
  signal: AbortSignal,
): Cancelling {
  let screen: CancelScreen | null = null;
  let cancellation: Cancellation | null = null;
  let about = '';
  let card: CancelledCard | null = null;
  let pressed = false;
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

  function check(busy: boolean): void {
    const seen = busy ? null : readCancellation(window.document);
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
