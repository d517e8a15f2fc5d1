import { render } from 'preact';
import type { Actions, Screen, View } from '../page/view.ts';
import { Overlay } from './Overlay.tsx';
import { HOST, KEPT } from './hosts.ts';
import { keepBeside } from './place.ts';

/** A page that keeps removing the overlay wins in the end: it is then not drawn, and not fought over. */
const MOST_RETURNS = 5;

/**
 * The overlay's root: one element of ours at the end of the document, with a closed root. Nothing is
 * inserted before there is something to show, and nothing stays after `hide`.
 */
export function createOverlay(document: Document, css: string): View {
  let root: ShadowRoot | null = null;
  let host: HTMLElement | null = null;
  let returns = 0;
  let stopPlacing: (() => void) | null = null;
  let placedBeside: Element | null = null;

  function attach(): ShadowRoot {
    if (root && host?.isConnected) return root;
    if (root && host && returns < MOST_RETURNS) {
      returns += 1;
      document.documentElement.append(host);
      return root;
    }
    host = document.createElement('div');
    host.setAttribute(HOST, '');
    root = host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
    // What is typed in here is nobody else's: no shortcut of the page answers to it.
    for (const type of ['keydown', 'keyup', 'keypress', 'input']) {
      root.addEventListener(type, (event) => event.stopPropagation());
    }
    document.documentElement.append(host);
    return root;
  }

  function show(screen: Screen, actions: Actions): void {
    const shadow = attach();
    // Only an orphan with a stop is kept by its successor; said while it still can be.
    host?.toggleAttribute(KEPT, screen.stopped && screen.orphaned);
    render(<Overlay screen={screen} actions={actions} isSeen={() => isSeen(host)} />, shadow);
    if (placedBeside === screen.anchor && stopPlacing) return;
    stopPlacing?.();
    placedBeside = screen.anchor;
    const place = () => shadow.querySelector<HTMLElement>('.place');
    stopPlacing = keepBeside(screen.anchor, place);
  }

  function hide(): void {
    stopPlacing?.();
    stopPlacing = null;
    placedBeside = null;
    if (root) render(null, root);
    host?.remove();
    host = null;
    root = null;
  }

  return { show, hide };
}

/** A click counts only where the overlay can be seen: not under an invisible or transparent host. */
function isSeen(host: HTMLElement | null): boolean {
  return host?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ?? false;
}
