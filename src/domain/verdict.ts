import type { CivilDate } from './civil-date.ts';
import type { CountedSession } from './sessions.ts';

/** Sessions of an episode, its parts kept apart: they are never shown as one number without words. */
export interface Count {
  /** Known to have happened here, through this product. */
  certain: number;
  /** Reserve a place until somebody says. */
  possible: number;
  /** Declared when the episode opened: given here before the product knew of it. */
  before: number;
  /** Declared when the episode opened: given by another kiné. */
  elsewhere: number;
  /** On the form that is judged, not counted yet. */
  onForm: number;
}

/** How loudly a finding speaks; `stop` is reserved to the count and the duration (docs/rules.md). */
export type Severity = 'stop' | 'alert' | 'warn' | 'info' | 'ask';

/** One thing the rules have to say about this form, with the text it comes from. */
export interface Finding {
  rule: string;
  /** Which of the rule's messages: the key of its words in `locales/`. */
  message: string;
  severity: Severity;
  dates: CivilDate[];
  values: Record<string, string | number>;
}

/** What the law says of this patient, this episode and this form, all readings taken together. */
export type Standing =
  | { kind: 'not-concerned'; why: 'other-prescriber' | 'own-renewal' | 'prescribed' }
  /** No episode known: she has to say whether this is direct access. */
  | { kind: 'to-qualify'; elsewhereOpen: { id: string; region: string }[] }
  | { kind: 'within' }
  | { kind: 'last' }
  /** Every published reading is exceeded by these dates: the only standing that stops. */
  | { kind: 'exceeds'; dates: CivilDate[] }
  | { kind: 'exceeds-one-reading'; dates: CivilDate[] }
  | { kind: 'uncapped' }
  | { kind: 'not-eligible'; why: 'department' | 'remplacant' }
  | { kind: 'unknown'; why: UnknownReason }
  | { kind: 'locked' };

export type UnknownReason =
  | 'no-profile'
  | 'no-patient'
  | 'ambiguous-patient'
  | 'which-place'
  | 'other-practitioner'
  | 'unreadable';

/** What may be written into the prescriber's fields; the page picks by the kind of field (PRE-04). */
export interface FillPlan {
  name: string;
  rpps: string;
  /** Null when the place of practice is not sure: an AM number belongs to one place. */
  amNumber: string | null;
  prescriptionDate: CivilDate | null;
  /** True: without a click. Only for a treatment already known to be direct access. */
  unasked: boolean;
}

export interface Verdict {
  standing: Standing;
  limit: number;
  count: Count;
  /** The last day included; null while nothing started or when nothing limits. */
  deadline: CivilDate | null;
  daysLeft: number | null;
  /** Day of the eighth session at the rhythm she gave. */
  forecast: CivilDate | null;
  episode: { id: string; region: string; openedOn: CivilDate } | null;
  /** What was counted, for the dialog; only of the patient on screen. */
  sessions: CountedSession[];
  findings: Finding[];
  fill: FillPlan | null;
  /** Dates already passed knowingly on this very invoice: not stopped again. */
  passed: CivilDate[];
}
