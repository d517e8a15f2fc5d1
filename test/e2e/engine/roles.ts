import type { FoundRole } from '../../../src/page/read/form.ts';
import {
  ROLES,
  selectorsOf,
  type Role,
  type Screen,
  type Selector,
} from '../../tools/kit/truth.ts';

/** What the engine calls a part: a field's role, or a button that bills or sends. */
export type Part = FoundRole['role'] | 'finish' | typeof NEVER_READ;

/** The national number: whatever is found there is wrong. */
export const NEVER_READ = 'national-number';

/** The engine's word for each role of the truth. */
const PART_OF: Record<Role, Part> = {
  'prescriber.kind': 'prescriber-kind',
  'prescriber.rpps': 'prescriber-rpps',
  'prescriber.am': 'prescriber-am',
  'prescriber.name': 'prescriber-name',
  'prescriber.firstName': 'prescriber-first-name',
  'prescriber.search': 'prescriber-search',
  'prescriber.date': 'prescription-date',
  'prescriber.day': 'prescription-day',
  'prescriber.month': 'prescription-month',
  'prescriber.year': 'prescription-year',
  'patient.birthName': 'birth-name',
  'patient.firstName': 'first-name',
  'patient.birthDate': 'birth-date',
  executant: 'executant',
  'line.date': 'session-date',
  'line.act': 'session-act',
  'line.tick': 'session-tick',
  planned: 'planned',
  validity: 'validity',
  document: 'document',
  finish: 'finish',
  send: 'finish',
  nationalNumber: NEVER_READ,
};

/** Every part that is judged, once, in the order of the truth's roles. */
export const PARTS: readonly Part[] = [...new Set(ROLES.map((role) => PART_OF[role]))];

/** Each selector of a screen with the parts it may be found as. */
export function partsBySelector(screen: Screen): Map<Selector, Part[]> {
  const parts = new Map<Selector, Part[]>();
  for (const role of ROLES) {
    for (const selector of selectorsOf(screen, role)) {
      // A line without a box to tick.
      if (selector === '') continue;
      parts.set(selector, [...new Set([...(parts.get(selector) ?? []), PART_OF[role]])]);
    }
  }
  return parts;
}
