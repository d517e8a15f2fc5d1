import { useEffect, useRef, useState } from 'preact/hooks';

/** Within this time (milliseconds) nobody takes an empty window for a broken one. */
const BLINK = 100;

/**
 * True while what a screen opens with may still come within the blink of an eye. What takes longer is shown
 * as it comes, and what is read anew later never empties a screen.
 */
export function usePatience(isReading: boolean): boolean {
  const [isOver, setOver] = useState(false);
  const wasThere = useRef(false);
  wasThere.current ||= !isReading;
  const isWaiting = !isOver && !wasThere.current;
  useEffect(() => {
    if (!isWaiting) return undefined;
    const timer = setTimeout(() => setOver(true), BLINK);
    return () => clearTimeout(timer);
  }, [isWaiting]);
  return isWaiting;
}
