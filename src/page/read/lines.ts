import type { DraftLine } from '../../domain/draft.ts';
import type { Classified } from '../find/classify.ts';
import { holds, around } from '../find/roots.ts';
import { rowOf } from '../find/groups.ts';
import type { FieldRole } from '../find/vocabulary.ts';
import { dateIn, textIn } from './values.ts';

const LONGEST_ACT = 200;
const LEVELS = 8;

/** A line with the place where it stands. */
export interface ShownLine extends DraftLine {
  row: Element;
}

/**
 * The sessions that the form would bill: each date with the act of its own row. A row whose box is not
 * ticked is left out; a date without an act of its own keeps an empty one.
 */
export function readLines(fields: readonly Classified[]): ShownLine[] {
  const of = (role: FieldRole) => fields.filter((field) => field.role === role);
  const dates = of('session-date');
  const acts = of('session-act');
  const coefficients = of('session-coefficient');
  const ticks = of('session-tick');
  const paired = acts.length === dates.length;
  return dates.flatMap((date, index): ShownLine[] => {
    const day = dateIn(date.field);
    if (day === null) return [];
    const block = blockOf(date.field, dates);
    const tick = within(block, ticks)?.field;
    if (tick instanceof HTMLInputElement && !tick.checked) return [];
    const act = within(block, acts) ?? (paired ? acts[index] : undefined);
    const coefficient = within(block, coefficients);
    return [{ date: day, act: actText(act, coefficient), row: block }];
  });
}

/** « AMK » and « 10,7 » in two boxes are one act. */
function actText(act: Classified | undefined, coefficient: Classified | undefined): string {
  const parts = [act ? actIn(act.field) : '', textIn(coefficient?.field)];
  return parts.filter(Boolean).join(' ').slice(0, LONGEST_ACT);
}

const CHOSEN = /^[A-Z]{2,4}(?: ?\d{1,2}(?:[.,]\d{1,2})?)?(?=\s|$)/;
const WRAPPERS = 5;

/** What a field holds; a list that is searched shows what was chosen beside its empty box. */
function actIn(field: Element): string {
  const own = textIn(field);
  if (own !== '' || field.getAttribute('role') !== 'combobox') return own;
  let wrapper = around(field);
  for (let level = 0; wrapper && level < WRAPPERS; level += 1, wrapper = around(wrapper)) {
    if (wrapper.matches('td,tr,li,form')) break;
    const [chosen] = CHOSEN.exec(textIn(wrapper)) ?? [];
    if (chosen) return textIn(wrapper);
  }
  return '';
}

/** The largest block around a date that holds no other date of a session. */
function blockOf(date: Element, dates: readonly Classified[]): Element {
  const row = rowOf(date);
  if (row && alone(row, date, dates)) return row;
  let block = date;
  for (let level = 0; level < LEVELS; level += 1) {
    const outer = around(block);
    if (!outer || outer.matches('body,form,main,table') || !alone(outer, date, dates)) break;
    block = outer;
  }
  return block;
}

function alone(block: Element, date: Element, dates: readonly Classified[]): boolean {
  return dates.every(({ field }) => field === date || !holds(block, field));
}

/** The only one of these in a block; of two, none. */
function within(block: Element, fields: readonly Classified[]): Classified | undefined {
  const inside = fields.filter(({ field }) => holds(block, field));
  return inside.length === 1 ? inside[0] : undefined;
}
