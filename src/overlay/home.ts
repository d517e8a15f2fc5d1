import type { Eyes } from './handover.ts';

/** A page that keeps taking the overlay away wins in the end: it is then not drawn, and not fought over. */
const MOST_RETURNS = 5;
/** So many within this time are a fight; once in a while is a page that is drawn anew. */
const FIGHT_MS = 10_000;
/** Nothing of the page's style sheets reaches it; what the page writes on it is seen and undone. */
const STYLE = 'all:initial!important;color-scheme:light dark!important;';
/** In a dialog of the page: above it, whatever it clips or moves. */
const ON_TOP =
  'display:block!important;position:fixed!important;inset:0!important;pointer-events:none!important;' +
  'width:100vw!important;height:100vh!important;z-index:2147483647!important';

/** Keeps our element where it belongs. */
export interface Home {
  /** What the overlay speaks of: it may have moved into a dialog, or out of it. */
  beside(anchor: Element): void;
  leave(): void;
}

/** What happens to our element that it cannot mend itself. */
export interface Losses {
  /** Instants of its returns, older elements of ours included. */
  returns: number[];
  /** `document.open()` takes the listeners off every node: it is still there, but deaf. */
  deafened(): void;
  /** The page has won. */
  lost(): void;
}

/**
 * Puts the host of `root` at the end of the document, or into the modal dialog that holds the form, since
 * all else is inert then; and keeps it there.
 */
export function keepHome(
  root: ShadowRoot,
  anchor: Element,
  losses: Losses,
  { closestAround }: Pick<Eyes, 'closestAround'>,
): Home {
  const modalAround = (inner: Element) => closestAround(inner, 'dialog:modal');
  const host = root.host as HTMLElement;
  const { ownerDocument: document } = host;
  const { returns } = losses;
  const tree = document.documentElement;
  const observer = new MutationObserver(back);
  let dialog = modalAround(anchor);
  let style: string | null = null;

  const parent = () => (dialog?.isConnected ? dialog : document.documentElement);
  const isHome = () =>
    host.parentNode === parent() &&
    host.getAttribute('style') === style &&
    (parent() !== dialog || host.matches(':popover-open'));

  function settle(): void {
    observer.disconnect();
    const onTop = parent() === dialog;
    host.style.cssText = STYLE + (onTop ? ON_TOP : '');
    style = host.getAttribute('style');
    host.popover = onTop ? 'manual' : null;
    const moves = host.parentNode !== parent();
    if (moves) parent().append(host);
    if (onTop && !host.matches(':popover-open')) host.showPopover();
    if (moves) openAgain(root);
    for (const one of new Set([document, document.documentElement, parent()]))
      observer.observe(one, { childList: true });
    observer.observe(host, { attributeFilter: ['style', 'popover'] });
  }

  function back(): void {
    if (!document.documentElement || isHome()) return;
    const now = Date.now();
    returns.push(now);
    const fought = returns.filter((at) => now - at < FIGHT_MS).length > MOST_RETURNS;
    if (!fought && document.documentElement === tree) return settle();
    leave();
    if (fought) losses.lost();
    else losses.deafened();
  }

  function leave(): void {
    observer.disconnect();
    host.removeEventListener('toggle', back);
  }

  host.addEventListener('toggle', back);
  settle();
  return {
    leave,
    beside(next) {
      dialog = modalAround(next);
      if (!isHome()) settle();
    },
  };
}

/** Taken out of the document a modal dialog is none any more, though it still says that it is open. */
function openAgain(root: ShadowRoot): void {
  const dialog = root.querySelector('dialog');
  if (!dialog || dialog.matches(':modal')) return;
  dialog.removeAttribute('open');
  dialog.showModal();
}
