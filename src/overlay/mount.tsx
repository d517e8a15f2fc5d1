import { render } from 'preact';
import type { Actions, Screen, View } from '../page/view.ts';
import { Overlay } from './Overlay.tsx';
import { keepHome, type Losses } from './home.ts';
import { HOST, KEPT } from './hosts.ts';
import { restAfterShowing } from './patience.ts';
import { keepBeside } from './place.ts';
import { isSeenAt } from './sight.ts';
import type { IsSeen } from './trusted.ts';

/** Our element while something is shown. */
interface Stage {
  host: HTMLElement;
  root: ShadowRoot;
  isSeen: IsSeen;
  beside(anchor: Element): void;
  leave(): void;
}

/**
 * The overlay's root: one element of ours beside the form, with a closed root. Nothing is
 * inserted before there is something to show, and nothing stays after `hide`. `onLost`: the page took it
 * away again and again; it is then drawn for a stop only.
 */
export function createOverlay(document: Document, css: string, onLost: () => void): View {
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
      onLost();
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
    stage ??= setStage(document, css, screen.anchor, losses);
    const { host, root, isSeen } = stage;
    stage.beside(screen.anchor);
    // Only an orphan with a stop is kept by its successor; said while it still can be.
    host.toggleAttribute(KEPT, screen.stopped && screen.orphaned);
    render(<Overlay screen={screen} actions={actions} isSeen={isSeen} />, root);
    if (placedBeside === screen.anchor && stopPlacing) return;
    stopPlacing?.();
    placedBeside = screen.anchor;
    const place = () => root.querySelector<HTMLElement>('.place');
    stopPlacing = keepBeside(screen.anchor, place);
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

  return { show, hide };
}

function setStage(document: Document, css: string, anchor: Element, losses: Losses): Stage {
  const host = document.createElement('div');
  host.setAttribute(HOST, '');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  // What is typed in here is nobody else's: no shortcut of the page answers to it.
  for (const type of ['keydown', 'keyup', 'keypress', 'input']) {
    root.addEventListener(type, (event) => event.stopPropagation());
  }
  const home = keepHome(root, anchor, losses);
  const patience = restAfterShowing(root);
  return {
    host,
    root,
    isSeen: (event) => patience.isRested(event.currentTarget) && isSeenAt(host, event),
    beside: home.beside,
    leave: () => {
      home.leave();
      patience.end();
      render(null, root);
      host.remove();
    },
  };
}
