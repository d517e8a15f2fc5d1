import { accessible } from './accessible.ts';
import { answer, type AskedTarget, type Pattern } from './answer.ts';
import type { Target } from '../driver.ts';

/** JavaScript expression of a function `(question, ...roots) => Answer`, to run in any world. */
export const ANSWER = `((question, ...roots) => (${answer.toString()})((${accessible.toString()})(), roots, question))`;

function asPattern(pattern: string | RegExp | undefined): Pattern | undefined {
  return pattern instanceof RegExp ? { source: pattern.source, flags: pattern.flags } : pattern;
}

/** The same target as JSON can carry it. */
export function asked(target: Target): AskedTarget {
  const { name, label, text, within, ...rest } = target;
  const narrowed: AskedTarget = { ...rest };
  const [n, l, t] = [asPattern(name), asPattern(label), asPattern(text)];
  if (n !== undefined) narrowed.name = n;
  if (l !== undefined) narrowed.label = l;
  if (t !== undefined) narrowed.text = t;
  if (within) narrowed.within = asked(within);
  return narrowed;
}
