/** A number of a published table, as a flow between two of the sums it belongs to. */
export interface Arc {
  from: string;
  to: string;
  value: number;
  mask: Mask | null;
  /** Shown elsewhere under this very mask. */
  told?: true;
}

/** `few`: shown as « < 5 »; `masked`: nothing is shown, so that no other one can be worked out. */
export type Mask = 'few' | 'masked';

/** Below this many people a cell may point at one of them. */
export const FEW = 5;

/** True of a number that is hidden when small ones are. Zero points at nobody. */
export function isFew(value: number): boolean {
  return value > 0 && value < FEW;
}

/**
 * Masks more until no masked number can be worked out from those that are shown. In every node of the flow
 * what goes in is what comes out (a row and its total, a column and its total; a sum that is always shown is
 * left out). A masked number is safe when another flow shows the same: when it lies on a cycle along which
 * all numbers can move by one. Pure.
 */
export function protect(arcs: readonly Arc[]): Arc[] {
  const safe = arcs.map((arc) => ({ ...arc }));
  for (;;) {
    const bare = safe.find((arc) => arc.mask !== null && !isSafe(arc, safe));
    if (!bare) return safe;
    const next = nextToMask(bare, safe);
    if (next) next.mask = 'masked';
    // Everything is hidden: what is left to tell is that a number is small.
    else if (safe.some(isRanged)) for (const arc of safe.filter(isRanged)) arc.mask = 'masked';
    else return safe;
  }
}

/** The smallest shown number that makes it safe, else the smallest; what is not zero first. */
function nextToMask(bare: Arc, arcs: readonly Arc[]): Arc | undefined {
  const shown = arcs
    .filter(({ mask }) => mask === null)
    .toSorted((a, b) => Number(a.value === 0) - Number(b.value === 0) || a.value - b.value);
  const helps = (arc: Arc) => {
    arc.mask = 'masked';
    const safe = isSafe(bare, arcs);
    arc.mask = null;
    return safe;
  };
  return shown.find(helps) ?? shown[0];
}

function isRanged({ mask, told }: Arc): boolean {
  return mask === 'few' && !told;
}

function isSafe(arc: Arc, arcs: readonly Arc[]): boolean {
  const others = arcs.filter((other) => other !== arc && other.mask !== null);
  return (
    (mayGrow(arc) && leads(arc.to, arc.from, others)) ||
    (mayShrink(arc) && leads(arc.from, arc.to, others))
  );
}

function leads(start: string, end: string, arcs: readonly Arc[]): boolean {
  const reached = new Set([start]);
  for (const node of reached) {
    if (node === end) return true;
    for (const arc of arcs) {
      if (arc.from === node && mayGrow(arc)) reached.add(arc.to);
      if (arc.to === node && mayShrink(arc)) reached.add(arc.from);
    }
  }
  return false;
}

function mayGrow({ mask, value }: Arc): boolean {
  return mask === 'masked' || value < FEW - 1;
}

function mayShrink({ mask, value }: Arc): boolean {
  return value > (mask === 'few' ? 1 : 0);
}
