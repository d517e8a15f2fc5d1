import type { Count } from '../../../scripts/bench/page-score.ts';
import type { Screen, Selector } from '../../tools/kit/truth.ts';
import type { Find } from './in-page/examine.ts';
import type { Met } from './in-page/mark.ts';
import { NEVER_READ, PARTS, partsBySelector, type Part } from './roles.ts';

/** Of one part on one screen: selectors of the truth, and what else was taken for it. */
export interface Verdict {
  right: Selector[];
  /** What was found, and why it is not that part. */
  wrong: string[];
  missing: Selector[];
}

/** One for each of `PARTS`. */
export type Verdicts = ReadonlyMap<Part, Verdict>;

/** The selectors to mark for a screen, its own first. */
export function selectorsToMark(screen: Screen, others: readonly Screen[]): Selector[] {
  const own = [...partsBySelector(screen).keys(), ...(screen.traps ?? [])];
  return [...new Set([...own, ...others.flatMap((other) => [...partsBySelector(other).keys()])])];
}

/**
 * Compares what the engine found with the truth, element by element. Text that is no control is neither
 * right nor missing: it is judged by its value. `others` are screens of the same kind of the same tool:
 * a part that they tell and this screen leaves out is neither right nor wrong. Parts that the truth has
 * no role for are not judged, except on the national number.
 */
export function judge(
  screen: Screen,
  others: readonly Screen[],
  met: readonly Met[],
  finds: readonly Find[],
): Verdicts {
  const selectors = selectorsToMark(screen, others);
  const own = partsBySelector(screen);
  const controls = new Set(
    met.filter(({ control }) => control).map(({ index }) => selectors[index]),
  );
  const verdicts = noVerdicts();
  for (const { part, marks, idle, what } of finds) {
    const at = marks.flatMap((index) => selectors[index] ?? []);
    const meant = at.find((selector) => own.get(selector)?.includes(part));
    if (meant !== undefined) {
      const right = verdicts.get(part)?.right;
      if (controls.has(meant) && !right?.includes(meant)) right?.push(meant);
      continue;
    }
    const isNumber = at.some((selector) => own.get(selector)?.includes(NEVER_READ));
    const why = reason(screen, own, at);
    if (why === null && (idle || toldBy(others, at, part))) continue;
    const verdict = verdicts.get(isNumber ? NEVER_READ : part);
    verdict?.wrong.push(`${what} (${isNumber ? `${part}, ` : ''}${why ?? 'nothing in the truth'})`);
  }
  for (const [selector, parts] of own) {
    if (!controls.has(selector)) continue;
    for (const part of parts.filter((one) => one !== NEVER_READ)) {
      const verdict = verdicts.get(part);
      if (!verdict?.right.includes(selector)) verdict?.missing.push(selector);
    }
  }
  return verdicts;
}

function reason(
  { traps }: Screen,
  own: ReadonlyMap<Selector, readonly Part[]>,
  at: readonly Selector[],
): string | null {
  for (const selector of at) {
    if (traps?.includes(selector)) return `a trap, ${selector}`;
    const parts = own.get(selector);
    if (parts) return `is ${parts.join(' and ')}, ${selector}`;
  }
  return null;
}

function toldBy(others: readonly Screen[], at: readonly Selector[], part: Part): boolean {
  return others.some((other) => {
    const parts = partsBySelector(other);
    return at.some((selector) => parts.get(selector)?.includes(part));
  });
}

export function noVerdicts(): Verdicts {
  return new Map(PARTS.map((part) => [part, { right: [], wrong: [], missing: [] }]));
}

/** How many elements of a part, or of all, are right, wrong and missing. */
export function counted(verdicts: Verdicts, parts: readonly Part[] = PARTS): Count {
  const total = (key: keyof Verdict) =>
    parts.reduce((sum, part) => sum + (verdicts.get(part)?.[key].length ?? 0), 0);
  return { right: total('right'), wrong: total('wrong'), missing: total('missing') };
}

/** What the truth points at and is not there: without it, a screen would be judged too kindly. */
export function absentOf(
  screen: Screen,
  others: readonly Screen[],
  met: readonly Met[],
): Selector[] {
  const there = new Set(met.map(({ index }) => selectorsToMark(screen, others)[index]));
  return [...partsBySelector(screen).keys()].filter((selector) => !there.has(selector));
}
