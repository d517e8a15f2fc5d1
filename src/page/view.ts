import type { Prescription, ReferredTo } from '../domain/care.ts';
import type { Diagnosis, OverrideReason } from '../domain/facts.ts';
import type { CountedSession, Settled } from '../domain/sessions.ts';
import type { CancelledInvoice } from '../messages/cancel-shapes.ts';
import type { Delivered } from './annexe/handover.ts';
import type { Assessment, Qualification } from '../messages/shapes.ts';

/** What just happened and deserves one quiet line. */
export type Notice =
  /** `dateByHand`: the page did not keep the date of the prescription. */
  | { kind: 'filled'; with: 'rpps' | 'am' | 'name'; dateByHand?: boolean }
  | { kind: 'undone' | 'not-undone' }
  | { kind: 'not-accepted' | 'not-in-list' | 'by-hand' }
  /** A click was kept from the page until its count is there; then it is there. */
  | { kind: 'checking' | 'checked' }
  | { kind: 'unverified' }
  | { kind: 'counted' }
  /** « Retirer ces séances »: she takes their lines off the invoice. */
  | { kind: 'to-remove'; dates: readonly string[] }
  /** « Réorienter le patient »: noted. */
  | { kind: 'referred' }
  /** « Joindre l’annexe 1 »: where it went. */
  | { kind: 'annexe'; delivered: Delivered }
  | { kind: 'outcome-unknown' }
  /** Sent in a way that nothing stops, past the limit. */
  | { kind: 'slipped' }
  | { kind: 'failed'; code: string };

/** The question of a screen that takes an invoice back, and its answer. */
export type CancelledCard =
  { kind: 'asked'; invoice: CancelledInvoice; failed: string | null } | { kind: 'taken-back' };

/** All that the overlay shows, as one value: drawn anew whenever it changes. */
export interface Screen {
  anchor: Element;
  formKind: 'invoice' | 'treatment';
  /** Null until the worker answered once. */
  assessment: Assessment | null;
  canFill: boolean;
  /** Annexe 1 can be given to the page, or saved; null: neither. */
  annexe: 'attach' | 'save' | null;
  notice: Notice | null;
  /** The ninth-session dialog is open. */
  stopped: boolean;
  /** Lines that she was told to take off the invoice. */
  marked: readonly Element[];
  /** The page was open before the script came: the guard is complete after a reload. */
  late: boolean;
  /** The extension was updated underneath: reload the page. */
  orphaned: boolean;
  /** A counted invoice is being deleted or cancelled on this screen; then there is no form. */
  cancelled: CancelledCard | null;
}

/** What she can do about an invoice that is taken back. */
export interface CancelledActions {
  /** « Retirer ces séances » */
  takeBack(reason: string): void;
  /** « Les garder », or what was told has been read. */
  keepSessions(): void;
}

/** What she can do in the overlay. */
export interface Actions extends CancelledActions {
  /** Opens the line of a rule in « Textes et règles ». */
  openRule(rule: string): void;
  /** Opens our own window for the passphrase. */
  unlock(): void;
  qualify(qualification: Qualification): void;
  fill(): void;
  undo(): void;
  override(reason: OverrideReason, note: string): void;
  voidSession(session: CountedSession, reason: string): void;
  recordDiagnosis(diagnosis: Diagnosis): void;
  /** « Une ordonnance couvre ces dates » */
  recordPrescription(prescription: Prescription): void;
  /** The same session as one already counted, or another one. */
  settleDoubt(session: string, answer: Settled): void;
  assignAct(act: string, episodes: string[]): void;
  /** « Même personne », or « Une autre personne ». */
  samePerson(answer: 'same' | 'other'): void;
  /** « Joindre l’annexe 1 », « Enregistrer l’annexe 1 » */
  joinAnnexe(): void;
  /** « Annexe 1 jointe » */
  attachDocument(): void;
  /** « Réorienter le patient » (rule FUP-04) */
  /** `letter`: with the page of its letter. */
  refer(decision: ReferredTo, letter: boolean): void;
  /** « Retirer ces séances »: back to the invoice, where their lines are marked. */
  markLines(): void;
  /** « Revenir à la facture » */
  goBack(): void;
  dismissNotice(): void;
}

/**
 * Nothing to say: no answer yet, or an invoice that is somebody else's business. Then nothing is drawn, and
 * the overlay's script is not even brought into the page.
 */
export function isSilent(screen: Screen): boolean {
  const { assessment, notice, stopped, orphaned, cancelled } = screen;
  if (notice !== null || stopped || cancelled !== null) return false;
  if (assessment === null) return !orphaned;
  const { standing, findings } = assessment.verdict;
  // Where who prescribes is on another screen, most invoices are a doctor's: nothing is asked.
  const elsewhere = standing.kind === 'unknown' && standing.why === 'no-prescriber';
  const toldBefore = standing.kind === 'locked' && standing.told;
  return elsewhere || toldBefore || (standing.kind === 'not-concerned' && findings.length === 0);
}

/** True when nothing that is drawn differs: the parts of a screen are replaced, never changed. */
export function isSameScreen(one: Screen, other: Screen): boolean {
  const keys = Object.keys(other) as (keyof Screen)[];
  return keys.every((key) => one[key] === other[key]);
}

/** The overlay, as the page engine sees it. */
export interface View {
  show(screen: Screen, actions: Actions): void;
  /** By her shortcut: unfolds the pill, and the keyboard is on it. */
  unfold(): void;
  hide(): void;
}
