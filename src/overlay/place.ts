import { autoUpdate } from '@floating-ui/dom';
import type { Eyes } from './handover.ts';

const MARGIN = 8;
const MOST_FIELDS = 300;
/** Covering the button that finishes is worse than covering every field. */
const MUCH = 1000;

/**
 * Keeps an element near the block it speaks of, without touching the page's layout: fixed to the window,
 * moved when the block moves, on the side where it covers no button that finishes and the fewest fields.
 * Returns what stops it.
 */
export function keepBeside(
  anchor: Element,
  element: () => HTMLElement | null,
  { walk, finishingControls }: Pick<Eyes, 'walk' | 'finishingControls'>,
): () => void {
  const window = anchor.ownerDocument.defaultView;
  const shown = element();
  if (!window || !shown) return () => undefined;
  let side: Side | null = null;
  let sizes = '';
  let buttons: Element[] = [];
  let waiting = 0;
  const place = () => {
    const own = element();
    // Nothing is in it yet: it has no size, and on a large page looking for its place costs.
    if (!own || own.hidden) return;
    const room = roomFor(anchor, own, window);
    const sides = isInView(room) ? BESIDE : CORNERS;
    // Chosen anew when sizes change, kept while she scrolls: it must not jump from side to side. Unless it
    // would come to lie over the button that she is about to press.
    if (sizes !== sizesOf(room)) side = null;
    sizes = sizesOf(room);
    if (side === null || !sides.includes(side) || covers(side, room, buttons) > 0) {
      const roots = walk(anchor.ownerDocument).roots;
      buttons = roots.flatMap((root) => finishingControls(root));
      side = freestSide(roots, buttons, room, sides);
    }
    move(own, room, side);
  };
  const later = () => {
    window.cancelAnimationFrame(waiting);
    waiting = window.requestAnimationFrame(place);
  };
  const end = autoUpdate(anchor, shown, later);
  // A scroll bar that comes back narrows the page without any `resize`.
  const page = new ResizeObserver(later);
  page.observe(anchor.ownerDocument.documentElement);
  return () => {
    end();
    page.disconnect();
    window.cancelAnimationFrame(waiting);
  };
}

function sizesOf({ block, width, height, windowWidth, windowHeight }: Room): string {
  return [block.width, block.height, width, height, windowWidth, windowHeight].join();
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
  () => ({ left: 0, top: 0 }),
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

function freestSide(
  roots: readonly ParentNode[],
  buttons: readonly Element[],
  room: Room,
  sides: readonly Side[],
): Side {
  const fields = roots
    .flatMap((root) => [...root.querySelectorAll('input,select,textarea,button')])
    .slice(0, MOST_FIELDS);
  const priced = sides.map((side) => ({
    side,
    price: covers(side, room, fields) + MUCH * covers(side, room, buttons),
  }));
  return priced.reduce((best, next) => (next.price < best.price ? next : best)).side;
}

/** How many of these elements the card would lie over. */
function covers(side: Side, room: Room, elements: readonly Element[]): number {
  const { left, top } = inWindow(side(room), room);
  return elements.filter((element) => {
    const box = element.getBoundingClientRect();
    return (
      box.width > 1 &&
      box.right > left &&
      box.left < left + room.width &&
      box.bottom > top &&
      box.top < top + room.height
    );
  }).length;
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
