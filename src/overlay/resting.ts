import { readCollapsed, writeCollapsed } from '../platform/preferences.ts';
import { t } from '../platform/words.ts';
import { isSilent } from '../page/view.ts';
import type { Opening } from './ask.ts';
import { cancelledPart } from './cancelled.ts';
import { card, type Hand } from './card.ts';
import type { Deciding } from './deciding.ts';
import { draw, el, type Part } from './draw.ts';
import { pill } from './pill.ts';
import type { Showing } from './showing.ts';

/** What rests on the page: a pill, or its card. */
export interface Resting {
  show(showing: Showing): void;
  /** Open, with the keyboard on it: she asked for it by a shortcut. */
  unfold(): void;
}

/** Draws into `box`. `bring`: what an episode is opened with, once she asks for it. */
export function createResting(box: Element, bring: () => Promise<Deciding | undefined>): Resting {
  let showing: Showing | null = null;
  /** Null until it is known how she left it. */
  let folded: boolean | null = null;
  let opening: Opening | null = null;
  let unreachable = false;
  let copied: boolean | null = null;

  void readCollapsed().then((left) => {
    folded ??= left;
    redraw();
  });

  function fold(next: boolean): void {
    folded = next;
    redraw();
    void writeCollapsed(next);
  }

  function open(next: Opening | null): void {
    opening = null;
    unreachable = false;
    redraw();
    if (next === null) return;
    void bring().then((brought) => {
      if (brought) opening = next;
      else unreachable = true;
      redraw();
    });
  }

  const hand = (): Hand => ({
    opening,
    unreachable,
    copied,
    onOpening: open,
    onCopied: (next) => {
      copied = next;
      redraw();
    },
    onFold: () => {
      fold(true);
      // Folded by hand, it stays so: what was just said has been read.
      if (showing?.screen.notice) showing.actions.dismissNotice();
    },
  });

  function onKey(event: Event): void {
    if (!showing || (event as KeyboardEvent).key !== 'Escape') return;
    const { screen, actions } = showing;
    if (screen.cancelled) return actions.keepSessions();
    if (screen.notice) actions.dismissNotice();
    else fold(true);
  }

  function part(now: Showing): Part | null {
    const { screen, actions, isSeen } = now;
    if (screen.cancelled) return cancelledPart(screen.cancelled, actions, isSeen);
    if (!screen.notice && folded === null) return null;
    if (!screen.notice && folded) return pill(now, () => fold(false));
    return card(now, hand());
  }

  /** What she was about to say holds for the question that asked it. */
  function forget({ screen }: Showing): void {
    const asks = screen.assessment?.verdict.standing.kind === 'to-qualify' && !screen.cancelled;
    if (!asks || (folded && !screen.notice)) {
      opening = null;
      unreachable = false;
    }
    if (!screen.notice) copied = null;
  }

  function redraw(): void {
    if (!showing) return;
    forget(showing);
    const inside = isSilent(showing.screen) ? null : part(showing);
    // There before what stands in it: where it goes is measured on it.
    const place = el(
      'div',
      { class: 'place', hidden: !inside, role: 'region', 'aria-label': t('overlay.label') },
      inside,
    );
    draw(box, [{ ...place, on: { keydown: onKey } }]);
  }

  return {
    show(next) {
      showing = next;
      redraw();
    },
    unfold() {
      fold(false);
      box.querySelector<HTMLElement>('button, summary')?.focus();
    },
  };
}
