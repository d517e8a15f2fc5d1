import type { TaughtRole } from '../../sites/facts.ts';

/** What can play a role: a typed text, a list, a box to tick… `fewest`: characters it must hold. */
interface Fit {
  types: RegExp;
  fewest?: number;
  most?: number;
}

const TYPED = /^(?:text|search|tel|number|textarea|combobox|select)$/;
const TEXT = /^(?:text|search|tel|textarea|combobox|select)$/;
const DAY = /^(?:date|text|tel|search|combobox)$/;
const PART: Fit = { types: /^(?:text|tel|number|select|combobox)$/, most: 4 };

/** Every role that can be taught, in the order in which they are offered. */
export const FITS: Record<TaughtRole, Fit> = {
  'prescriber-rpps': { types: TYPED, fewest: 11 },
  'prescriber-am': { types: TYPED, fewest: 9 },
  'prescriber-name': { types: TEXT, fewest: 12 },
  'prescriber-first-name': { types: TEXT, fewest: 12 },
  'prescriber-search': { types: TEXT, fewest: 12 },
  'prescriber-kind': { types: /^(?:radio|select|combobox)$/ },
  'prescription-date': { types: DAY, fewest: 8 },
  'prescription-day': PART,
  'prescription-month': PART,
  'prescription-year': PART,
  'session-date': { types: DAY, fewest: 8 },
  'session-act': { types: TEXT, fewest: 3 },
  'session-coefficient': { types: TYPED, fewest: 1 },
  'session-tick': { types: /^checkbox$/ },
  executant: { types: TYPED, fewest: 9 },
  'birth-name': { types: TEXT, fewest: 12 },
  'first-name': { types: TEXT, fewest: 12 },
  'birth-date': { types: DAY, fewest: 8 },
  planned: { types: TYPED },
  validity: { types: TYPED },
  document: { types: /^file$/ },
  finish: { types: /^control$/ },
};

/** The roles that a field of this type and length can play. */
export function rolesFor(type: string, maxlength: number | null): TaughtRole[] {
  return (Object.keys(FITS) as TaughtRole[]).filter((role) => {
    const { types, fewest = 0, most } = FITS[role];
    const fits = maxlength === null || (maxlength >= fewest && maxlength <= (most ?? maxlength));
    return types.test(type) && fits;
  });
}

/** Stands on every line of an invoice: taught on one, it holds for all. */
export function isRepeated(role: TaughtRole | null): boolean {
  return role?.startsWith('session-') ?? false;
}
