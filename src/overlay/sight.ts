import { walk } from '../page/find/roots.ts';

/** Below this the overlay is a ghost over something else. */
const CLEAR = 0.8;
/** What is smaller on screen was shrunk by the page, in px. */
const SMALLEST = 12;
/** What a dark mode or a reading aid does to a whole page; anything else may hide. */
const HARMLESS = /^(?:none|(?:(?:invert|hue-rotate|grayscale|sepia|saturate)\([^)]*\)\s*)+)$/;
const MOST_PANES = 300;

type Point = readonly [x: number, y: number];

/**
 * True when the button that an event reached is really before her eyes: nothing makes our element
 * transparent, cut or small, and nothing lies over the button, not even what lets the pointer through.
 * Looked at when she clicks, since a page may change all of it at any time.
 */
export function isSeenAt(host: Element, event: Event): boolean {
  const { currentTarget: button } = event;
  if (!host.isConnected || !(button instanceof HTMLElement) || !isClear(host)) return false;
  const points = pointsOn(button, event as MouseEvent);
  if (points.length === 0 || !points.every((point) => isHit(host, button, point))) return false;
  return !isUnderPaint(host, points) && !isUnderGlass(host, points);
}

function chain(host: Element): Element[] {
  const outer: Element[] = [];
  for (let at: Element | null = host; at; at = parentOf(at)) outer.push(at);
  return outer;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function isClear(host: Element): boolean {
  if (!host.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
  const styles = chain(host).map((element) => getComputedStyle(element));
  const opacity = styles.reduce((all, style) => all * Number(style.opacity), 1);
  return opacity >= CLEAR && styles.every(isPlain);
}

function isPlain({ filter, clipPath, maskImage, mixBlendMode }: CSSStyleDeclaration): boolean {
  const isWhole = clipPath === 'none' && (maskImage || 'none') === 'none';
  return isWhole && mixBlendMode === 'normal' && HARMLESS.test(filter);
}

/** Where she clicked (the middle, for a key), and near the corners of what is in view of the button. */
function pointsOn(button: HTMLElement, { clientX, clientY, detail }: MouseEvent): Point[] {
  const box = inView(button);
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  if (width < SMALLEST || height < SMALLEST) return [];
  const at = (across: number, down: number): Point => [
    box.left + width * across,
    box.top + height * down,
  ];
  const pressed: Point = detail > 0 ? [clientX, clientY] : at(0.5, 0.5);
  return [pressed, at(0.2, 0.2), at(0.8, 0.2), at(0.2, 0.8), at(0.8, 0.8)];
}

function inView(button: HTMLElement) {
  const own = button.getBoundingClientRect();
  const outer = button.closest('.card,.panel,dialog')?.getBoundingClientRect() ?? own;
  return {
    left: Math.max(own.left, outer.left, 0),
    top: Math.max(own.top, outer.top, 0),
    right: Math.min(own.right, outer.right, window.innerWidth),
    bottom: Math.min(own.bottom, outer.bottom, window.innerHeight),
  };
}

function isHit(host: Element, button: HTMLElement, [x, y]: Point): boolean {
  const top = (host.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
  const inner = (button.getRootNode() as ShadowRoot).elementFromPoint(x, y);
  return top === host && button.contains(inner);
}

/**
 * What `::before` and `::after` paint lets the pointer through without being an element of its own. Looked
 * for where a page that covers its whole screen would put it; beneath everything it is a background.
 */
function isUnderPaint(host: Element, points: readonly Point[]): boolean {
  const { body, documentElement } = host.ownerDocument;
  const near = [body, documentElement].flatMap((one) => [...one.children].slice(0, MOST_PANES));
  const painters = new Set([...chain(host), body, ...near]);
  painters.delete(host);
  return [...painters].some((one) =>
    ['::before', '::after'].some((pseudo) => paints(one, pseudo, points)),
  );
}

function paints(element: Element, pseudo: string, points: readonly Point[]): boolean {
  const style = getComputedStyle(element, pseudo);
  const { content, position, display, visibility, opacity, zIndex } = style;
  if (content === 'none' || content === 'normal' || display === 'none') return false;
  if (!/fixed|absolute/.test(position) || visibility === 'hidden' || Number(opacity) === 0)
    return false;
  if (Number(zIndex) < 0) return false;
  const from = position === 'fixed' ? { left: 0, top: 0 } : element.getBoundingClientRect();
  const [left, top, width, height] = [style.left, style.top, style.width, style.height].map(
    (length) => Number.parseFloat(length) || 0,
  ) as [number, number, number, number];
  return points.some(
    ([x, y]) =>
      x >= from.left + left &&
      x <= from.left + left + width &&
      y >= from.top + top &&
      y <= from.top + top + height,
  );
}

/** The classic trick: a picture over the button that lets the pointer through. */
function isUnderGlass(host: Element, points: readonly Point[]): boolean {
  const { ownerDocument: document } = host;
  const outer = new Set(chain(host)).add(document.body);
  const panes = walk(document)
    .roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>('*')])
    .filter((one) => !outer.has(one) && isOver(one, points))
    .filter((one) => getComputedStyle(one).pointerEvents === 'none');
  if (panes.length > MOST_PANES) return true;
  const undo = panes.map(makeSolid);
  const covered = points.some(([x, y]) => document.elementFromPoint(x, y) !== host);
  for (const back of undo) back();
  return covered;
}

function isOver(element: Element, points: readonly Point[]): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return points.some(([x, y]) => x >= left && x <= right && y >= top && y <= bottom);
}

/** For one look only; by the style object, which no policy of the page forbids. */
function makeSolid(pane: HTMLElement): () => void {
  const { style } = pane;
  const bare = !pane.hasAttribute('style');
  const value = style.getPropertyValue('pointer-events');
  const priority = style.getPropertyPriority('pointer-events');
  style.setProperty('pointer-events', 'auto', 'important');
  return () => {
    style.setProperty('pointer-events', value, priority);
    if (bare) pane.removeAttribute('style');
  };
}
