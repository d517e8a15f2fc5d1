/** A page that keeps taking the overlay away wins in the end: it is then not drawn, and not fought over. */
const MOST_RETURNS = 5;
/** So many within this time are a fight; once in a while is a page that is drawn anew. */
const FIGHT_MS = 10_000;
/** Nothing of the page's style sheets reaches it; what the page writes on it is seen and undone. */
const STYLE = 'all:initial!important;color-scheme:light dark!important';

/** Keeps our element where it belongs: the last child of the document's own. */
export interface Home {
  leave(): void;
}

/** Puts an element there and keeps it there; `lost` is called once the page has won. */
export function keepHome(document: Document, host: HTMLElement, lost: () => void): Home {
  const returns: number[] = [];
  host.style.cssText = STYLE;
  const style = host.getAttribute('style');
  const observer = new MutationObserver(back);

  function settle(): void {
    observer.disconnect();
    host.style.cssText = STYLE;
    if (host.parentNode !== document.documentElement) {
      document.documentElement.append(host);
      openAgain(host);
    }
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
    observer.observe(host, { attributeFilter: ['style'] });
  }

  function back(): void {
    const isHome = host.parentNode === document.documentElement;
    if ((isHome && host.getAttribute('style') === style) || !document.documentElement) return;
    const now = Date.now();
    returns.push(now);
    const fought = returns.filter((at) => now - at < FIGHT_MS).length;
    if (fought <= MOST_RETURNS) return settle();
    observer.disconnect();
    lost();
  }

  settle();
  return { leave: () => observer.disconnect() };
}

const dialogs = new WeakMap<HTMLElement, ShadowRoot>();

/** Tells of the root in which a dialog may have to be opened again. */
export function holdsDialogs(host: HTMLElement, root: ShadowRoot): void {
  dialogs.set(host, root);
}

/** Taken out of the document a modal dialog is none any more, though it still says that it is open. */
function openAgain(host: HTMLElement): void {
  const dialog = dialogs.get(host)?.querySelector('dialog');
  if (!dialog || dialog.matches(':modal')) return;
  dialog.removeAttribute('open');
  dialog.showModal();
}
