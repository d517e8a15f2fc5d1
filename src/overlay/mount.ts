import type { Actions, Screen, View } from '../page/view.ts';
import { takeDeciding, type Deciding } from './deciding.ts';
import type { Surroundings } from './handover.ts';
import { keepHome, type Losses } from './home.ts';
import { HOST, KEPT } from './hosts.ts';
import { restAfterShowing } from './patience.ts';
import { keepBeside } from './place.ts';
import { createResting } from './resting.ts';
import { createStop } from './stop.ts';
import type { IsSeen } from './trusted.ts';

/** Our element while something is shown. */
interface Stage {
  host: HTMLElement;
  root: ShadowRoot;
  show(screen: Screen, actions: Actions): void;
  beside(anchor: Element): void;
  unfold(): void;
  leave(): void;
}

/**
 * The overlay's root: one element of ours beside the form, with a closed root. Nothing is
 * inserted before there is something to show, and nothing stays after `hide`. Taken away again and again
 * by the page, it is then drawn for a stop only.
 */
export function createOverlay(document: Document, css: Css, surroundings: Surroundings): View {
  let stage: Stage | null = null;
  let stopPlacing: (() => void) | null = null;
  let placedBeside: Element | null = null;
  let isLost = false;
  let wasStopped = false;
  let latest: [Screen, Actions] | null = null;
  const losses: Losses = {
    returns: [],
    deafened() {
      const again = latest;
      hide();
      if (again) show(...again);
    },
    lost() {
      hide();
      isLost = true;
      surroundings.onLost();
    },
  };

  function show(screen: Screen, actions: Actions): void {
    // Each new stop is worth one more try: she has just pressed, and is told nothing otherwise.
    if (screen.stopped && !wasStopped && isLost) {
      isLost = false;
      losses.returns.length = 0;
    }
    wasStopped = screen.stopped;
    if (isLost) return;
    latest = [screen, actions];
    stage ??= setStage(document, css, screen.anchor, losses, surroundings);
    const { host, root } = stage;
    stage.beside(screen.anchor);
    // Only an orphan with a stop is kept by its successor; said while it still can be.
    host.toggleAttribute(KEPT, screen.stopped && screen.orphaned);
    stage.show(screen, actions);
    if (placedBeside === screen.anchor && stopPlacing) return;
    stopPlacing?.();
    placedBeside = screen.anchor;
    const place = () => root.querySelector<HTMLElement>('.place');
    stopPlacing = keepBeside(screen.anchor, place, surroundings.eyes);
  }

  function hide(): void {
    stopPlacing?.();
    stopPlacing = null;
    placedBeside = null;
    wasStopped = false;
    latest = null;
    stage?.leave();
    stage = null;
  }

  return { show, hide, unfold: () => stage?.unfold() };
}

/**
 * In a page of somebody else's a style element, since Firefox lets a content script adopt no sheet; on our own
 * pages, whose policy refuses what is written inline, a sheet.
 */
export type Css = string | CSSStyleSheet;

function dress(root: ShadowRoot, css: Css): void {
  if (typeof css !== 'string') {
    root.adoptedStyleSheets = [css];
    return;
  }
  const style = root.ownerDocument.createElement('style');
  style.textContent = css;
  root.prepend(style);
}

function setStage(
  document: Document,
  css: Css,
  anchor: Element,
  losses: Losses,
  { eyes, bringDeciding, plain }: Surroundings,
): Stage {
  const host = document.createElement('div');
  host.setAttribute(HOST, '');
  const root = host.attachShadow({ mode: 'closed' });
  const box = () => document.createElement('div');
  const [marks, rests, dialog] = [box(), box(), box()];
  root.append(marks, rests, dialog);
  dress(root, css);
  // What is typed in here is nobody else's: no shortcut of the page answers to it.
  for (const type of ['keydown', 'keyup', 'keypress', 'input']) {
    root.addEventListener(type, (event) => event.stopPropagation());
  }
  const home = keepHome(root, anchor, losses, eyes);
  const patience = restAfterShowing(root);
  const isSeen: IsSeen = (event) =>
    patience.isRested(event.currentTarget) && eyes.isSeenAt(host, event);
  const bring = once(async () => {
    await bringDeciding().catch(() => undefined);
    return takeDeciding();
  });
  const resting = createResting(rests, bring);
  const stop = createStop({ dialog, marks }, bring, plain);
  return {
    host,
    root,
    show: (screen, actions) => {
      const showing = { screen, actions, isSeen };
      resting.show(showing);
      stop.show(showing);
    },
    beside: home.beside,
    unfold: resting.unfold,
    leave: () => {
      home.leave();
      patience.end();
      stop.hide();
      host.remove();
    },
  };
}

/** Asks once at a time, and no more for what is there already. */
function once(ask: () => Promise<Deciding | undefined>): () => Promise<Deciding | undefined> {
  let asking: Promise<Deciding | undefined> | null = null;
  return () => {
    const deciding = takeDeciding();
    if (deciding) return Promise.resolve(deciding);
    asking ??= ask().finally(() => {
      asking = null;
    });
    return asking;
  };
}
