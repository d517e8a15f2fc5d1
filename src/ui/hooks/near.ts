import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** So far around the window something counts as near: about a screen and a half, ahead of a fast wheel. */
const MARGIN = '1200px 0px';

type Told = (entry: IntersectionObserverEntry) => void;

/** One observer for all that is watched: hundreds of them would each cost as much. */
const told = new WeakMap<Element, Told>();
let observer: IntersectionObserver | null = null;

/** Calls back when the element comes near the window or goes away from it. Returns the way to stop. */
function watchNear(element: Element, tell: Told): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const entry of entries) told.get(entry.target)?.(entry);
    },
    { rootMargin: MARGIN },
  );
  told.set(element, tell);
  observer.observe(element);
  return () => {
    told.delete(element);
    observer?.unobserve(element);
  };
}

/** Whether an element is near the window, and how high it was when it last was, in px. */
export interface Nearness {
  near: boolean;
  height: number | null;
}

/** Follows an element. What holds the focus stays near: a page never takes it away by scrolling. */
export function useNear(
  element: RefObject<Element | null>,
  start: boolean,
  onHeight: (height: number) => void,
): Nearness {
  const [nearness, setNearness] = useState<Nearness>({ near: start, height: null });
  useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    return watchNear(current, ({ isIntersecting, boundingClientRect: { height }, target }) => {
      const near = isIntersecting || target.contains(document.activeElement);
      setNearness((before) => {
        if (before.near) onHeight(height);
        const known = before.near ? height : before.height;
        return near === before.near ? before : { near, height: known };
      });
    });
  }, []);
  return nearness;
}
