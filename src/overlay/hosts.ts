/** Marks the element that holds the overlay's closed root. */
export const HOST = 'data-neuvieme';
/** Set while a stop is on screen and its script lives: a successor leaves it in place. */
export const KEPT = 'data-neuvieme-kept';

/** Every overlay in a document: ours, and what a predecessor left. */
export function overlayHosts(document: Document): Element[] {
  return [...document.querySelectorAll(`[${HOST}]`)];
}
