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
  /** Initial assessments (BDK), those on the form with them: in the total only if she counts them (CNT-03). */
  assessments: number;
  /** Of the patient's other episodes; zero unless she counts by patient (rule CNT-07). */
  otherEpisodes: number;
}

/**
 * One way to count that somebody published, or that a doubt leaves open. `setting` is the one she sees;
 * only what every one of them finds exceeded may stop her.
 */
export type ReadingId =
  | 'setting'
  | 'most-lenient'
  | 'with-assessment'
  | 'with-elsewhere'
  | 'without-ald'
  | 'noted-apart'
  | 'same-care'
  | 'per-patient';

export interface Reading {
  id: ReadingId;
  /** The rule that leaves this choice; null for the two that gather the others. */
  rule: string | null;
  /** Capped sessions under this reading, those on the form with them. */
  total: number;
  /** Days on the form past the limit under it. */
  exceeding: CivilDate[];
}

/** How loudly a finding speaks; `stop` is reserved to the count and the duration (docs/rules.md). */
export type Severity = 'stop' | 'alert' | 'warn' | 'info' | 'ask';

/** What helps next; its words stand in `locales/` under `next`. */
export type NextStep =
  | 'see-doctor'
  | 'add-diagnosis'
  | 'complete-diagnosis'
  | 'settle-session'
  | 'assign-act'
  | 'check-acts'
  | 'note-assessment'
  | 'prior-agreement'
  | 'correct-number'
  | 'doctor-as-prescriber'
  | 'split-invoice'
  | 'correct-date'
  | 'attach-document'
  | 'permanent-regime'
  | 'complete-profile'
  | 'ask-agency'
  | 'ask-insurer'
  | 'plan-less'
  | 'send-assessment'
  | 'send-report'
  | 'decide-referral'
  | 'record-event'
  | 'close-episode'
  | 'ask-news'
  | 'explain-return';

/** One thing the rules have to say about this form, with the text it comes from. */
export interface Finding {
  rule: string;
  /** Which of the rule's messages: the key of its words in `locales/`. */
  message: string;
  severity: Severity;
  dates: CivilDate[];
  values: Record<string, string | number>;
  /** Null: nothing to do but know it. */
  next: NextStep | null;
  /** What an answer is about: the id of a session, an act as written; null when nothing is asked. */
  subject: string | null;
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
  /** `told`: it was said today already, in this software. */
  | { kind: 'locked'; told: boolean };

export type UnknownReason =
  | 'no-profile'
  | 'no-patient'
  /** The screen does not show who prescribes, and nothing was answered for its treatment. */
  | 'no-prescriber'
  | 'ambiguous-patient'
  | 'which-place'
  | 'other-practitioner'
  | 'unreadable';

/** What may be written into the prescriber's fields; the page picks by the kind of field (PRE-04). */
export interface FillPlan {
  /** The whole name, family name first. */
  name: string;
  familyName: string;
  firstName: string;
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
  /** Sessions under the reading of her settings: the « n » of « n sur 8 ». */
  total: number;
  /** The same under every published reading, hers first. */
  readings: Reading[];
  /** The last day included; null while nothing started or when nothing limits. */
  deadline: CivilDate | null;
  daysLeft: number | null;
  /** Day of the eighth session at the rhythm she gave. */
  forecast: CivilDate | null;
  episode: { id: string; region: string; openedOn: CivilDate } | null;
  /** What was counted, for the dialog; only of the patient on screen. */
  sessions: CountedSession[];
  findings: Finding[];
  /** What is due around the episode: documents, referral, closing (family follow-up). */
  duties: Finding[];
  fill: FillPlan | null;
  /** Dates already passed knowingly on this very invoice: not stopped again. */
  passed: CivilDate[];
}
