const MARGIN = 8;

/**
 * Keeps an element near the block it speaks of, without touching the page's layout: fixed to the window,
 * moved when anything scrolls or changes size, on the side where it covers the fewest fields. Returns
 * what stops it.
 */
export function keepBeside(anchor: Element, element: () => HTMLElement | null): () => void {
  const window = anchor.ownerDocument.defaultView;
  if (!window) return () => undefined;
  const ended = new AbortController();
  let side: Side | null = null;
  let waiting = false;
  const later = () => {
    if (waiting) return;
    waiting = true;
    window.requestAnimationFrame(() => {
      waiting = false;
      const own = element();
      if (ended.signal.aborted || !own) return;
      const room = roomFor(anchor, own, window);
      const sides = isInView(room) ? BESIDE : CORNERS;
      // Chosen anew when sizes change, kept while she scrolls: it must not jump from side to side.
      if (side === null || !sides.includes(side))
        side = freestSide(anchor.ownerDocument, room, sides);
      move(own, room, side);
    });
  };
  const resized = () => {
    side = null;
    later();
  };
  const options = { capture: true, passive: true, signal: ended.signal };
  window.addEventListener('scroll', later, options);
  window.addEventListener('resize', resized, options);
  const sizes = new ResizeObserver(resized);
  sizes.observe(anchor);
  const own = element();
  if (own) sizes.observe(own);
  // A scroll bar that comes back narrows the page without any `resize`.
  const page = new ResizeObserver(later);
  page.observe(anchor.ownerDocument.documentElement);
  later();
  return () => {
    ended.abort();
    sizes.disconnect();
    page.disconnect();
  };
}

interface Room {
  block: DOMRect;
  width: number;
  height: number;
  windowWidth: number;
  windowHeight: number;
}

interface Corner {
  left: number;
  top: number;
}

type Side = (room: Room) => Corner;

/** The corners of the window: where it stays when its block is scrolled away. */
const CORNERS: readonly Side[] = [
  ({ width, height, windowWidth, windowHeight }) => ({
    left: windowWidth - width,
    top: windowHeight - height,
  }),
  ({ width, windowWidth }) => ({ left: windowWidth - width, top: 0 }),
  ({ height, windowHeight }) => ({ left: 0, top: windowHeight - height }),
];

/** In order of preference: beside the block, on its heading line, above it, below it, a corner. */
const BESIDE: readonly Side[] = [
  ({ block }) => ({ left: block.right + MARGIN, top: block.top }),
  ({ block, width }) => ({ left: block.right - width - MARGIN, top: block.top + MARGIN }),
  ({ block, width, height }) => ({ left: block.right - width, top: block.top - height - MARGIN }),
  ({ block, width }) => ({ left: block.right - width, top: block.bottom + MARGIN }),
  ...CORNERS,
];

function isInView({ block, windowHeight }: Room): boolean {
  return block.bottom > MARGIN && block.top < windowHeight - MARGIN;
}

function roomFor(anchor: Element, own: HTMLElement, window: Window): Room {
  return {
    block: anchor.getBoundingClientRect(),
    width: own.offsetWidth,
    height: own.offsetHeight,
    windowWidth: window.document.documentElement.clientWidth,
    windowHeight: window.innerHeight,
  };
}

function freestSide(document: Document, room: Room, sides: readonly Side[]): Side {
  const fields = [...document.querySelectorAll('input,select,textarea,button')]
    .slice(0, 300)
    .map((field) => field.getBoundingClientRect())
    .filter(({ width }) => width > 1);
  const covered = (side: Side) => {
    const { left, top } = inWindow(side(room), room);
    return fields.filter(
      (field) =>
        field.right > left &&
        field.left < left + room.width &&
        field.bottom > top &&
        field.top < top + room.height,
    ).length;
  };
  return sides.reduce((best, side) => (covered(side) < covered(best) ? side : best));
}

function move(own: HTMLElement, room: Room, side: Side): void {
  const { left, top } = inWindow(side(room), room);
  own.style.left = `${left}px`;
  own.style.top = `${top}px`;
}

function inWindow({ left, top }: Corner, room: Room): Corner {
  return {
    left: clamp(left, room.windowWidth - room.width),
    top: clamp(top, room.windowHeight - room.height),
  };
}

/** Inside the window, the near edge first when it does not fit. */
function clamp(value: number, most: number): number {
  return Math.max(MARGIN, Math.min(value, most - MARGIN));
}
